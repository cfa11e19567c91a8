import { defineCatalog } from './catalog';

/**
 * What the content script says inside a report page: the selection toolbar, and the name of the
 * card's frame.
 */
export const READER_WORDS = defineCatalog({
  zh_CN: {
    card_title: '诺数卡片',
    strip_title: '诺数标记条',
    card_stolen: '这个网页反复抢占键盘输入，卡片已收起。请在侧栏里写批注。',
    toolbar_label: '诺数：选中的文字',
    action_tag: '标签',
    action_note: '批注',
    action_status: '核实结果',
    action_copy: '复制并附出处',
    action_missed: '标为漏识别',
    step_none: '这一页没有这样的地方。',
    too_long: '选中的文字太长，请缩短后再批注。',
  },
  zh_TW: {
    card_title: '諾數卡片',
    strip_title: '諾數標記條',
    card_stolen: '這個網頁反覆搶占鍵盤輸入，卡片已收起。請在側邊面板裡寫批註。',
    toolbar_label: '諾數：選取的文字',
    action_tag: '標籤',
    action_note: '批註',
    action_status: '核實結果',
    action_copy: '複製並附出處',
    action_missed: '標為漏辨識',
    step_none: '這一頁沒有這樣的地方。',
    too_long: '選取的文字太長，請縮短後再批註。',
  },
  en: {
    card_title: 'Nuoshu card',
    strip_title: 'Nuoshu strip',
    card_stolen:
      'This page keeps taking the keyboard away, so the card was closed. Please write in the side panel.',
    toolbar_label: 'Nuoshu: selected text',
    action_tag: 'Tags',
    action_note: 'Note',
    action_status: 'Verdict',
    action_copy: 'Copy with source',
    action_missed: 'Mark as missed',
    step_none: 'There is none on this page.',
    too_long: 'The selection is too long for one note: select less.',
  },
});

export type ReaderKey = keyof (typeof READER_WORDS)['zh_CN'];
