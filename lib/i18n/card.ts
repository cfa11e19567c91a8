import { defineCatalog } from './catalog';

const ZH_CN = {
  worded: '原文写作“{text}”',
  changed: '网页已更新，这里仍是更新前的内容。',
  changed_show: '显示更新后的',
  changed_gone: '网页已更新，找不到这一处了；写下的批注会保留。',
  pin: '固定卡片',
  pin_key: '固定：留在这里，点别处也不收起（P）',
  copy: '复制',
  copy_as: '其他复制方式',
  copy_quote: '原文和出处',
  copy_citation: '参考文献（GB/T 7714）',
  copy_link: '直达这段原文的链接',
  copy_markdown: 'Markdown 引文',
  copy_picture: '存为图片',
  keys: 'N 批注，T 标签，1–{count} 核实结果，E 证据，C 复制，P 固定',
  with_key: '{name}（{key}）',
} as const;

/** Every key that only the card says. */
export type CardKey = keyof typeof ZH_CN;

/** The words of the card beside those that it shares with the lists. */
export const CARD_WORDS = defineCatalog<CardKey>({
  zh_CN: ZH_CN,
  zh_TW: {
    worded: '原文寫作「{text}」',
    changed: '網頁已更新，這裡仍是更新前的內容。',
    changed_show: '顯示更新後的',
    changed_gone: '網頁已更新，找不到這一處了；寫下的批註會保留。',
    pin: '固定卡片',
    pin_key: '固定：留在這裡，點別處也不收起（P）',
    copy: '複製',
    copy_as: '其他複製方式',
    copy_quote: '原文和出處',
    copy_citation: '參考文獻（GB/T 7714）',
    copy_link: '直達這段原文的連結',
    copy_markdown: 'Markdown 引文',
    copy_picture: '存為圖片',
    keys: 'N 批註，T 標籤，1–{count} 核實結果，E 證據，C 複製，P 固定',
    with_key: '{name}（{key}）',
  },
  en: {
    worded: 'Worded “{text}”',
    changed: 'The page has changed; this still shows it as it was.',
    changed_show: 'Show it as it is now',
    changed_gone: 'The page has changed and this passage is gone; what you write is kept.',
    pin: 'Pin the card',
    pin_key: 'Pinned it stays here and open (P)',
    copy: 'Copy',
    copy_as: 'Copy in another form',
    copy_quote: 'Wording and source',
    copy_citation: 'Reference (GB/T 7714)',
    copy_link: 'Link to this passage',
    copy_markdown: 'Markdown quotation',
    copy_picture: 'Save as picture',
    keys: 'N note, T tags, 1–{count} verdict, E evidence, C copy, P pin',
    with_key: '{name} ({key})',
  },
});
