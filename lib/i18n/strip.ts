import { defineCatalog } from './catalog';

/** What the strip beside the scroll bar says. */
const ZH_CN = {
  label: '本页的核实结果、批注和关注词',
  none: '本页还没有批注，也没有出现关注词',
  note: '批注',
  overdue: '已逾期',
  mark: '{sign}：{quote}',
  group: '{count} 处，{mark}',
  watch: '关注词：{words}',
  watches: '关注词：{words}，{count} 处',
  between: '、',
  and_more: '{words}等',
} as const;

/** Every key of it. */
export type StripKey = keyof typeof ZH_CN;

/** The strip's words. */
export const STRIP_WORDS = defineCatalog<StripKey>({
  zh_CN: ZH_CN,
  zh_TW: {
    label: '本頁的核實結果、批註和關注詞',
    none: '本頁還沒有批註，也沒有出現關注詞',
    note: '批註',
    overdue: '已逾期',
    mark: '{sign}：{quote}',
    group: '{count} 處，{mark}',
    watch: '關注詞：{words}',
    watches: '關注詞：{words}，{count} 處',
    between: '、',
    and_more: '{words}等',
  },
  en: {
    label: 'Your verdicts, notes and watch words on this page',
    none: 'No notes and no watch words on this page yet',
    note: 'Note',
    overdue: 'Overdue',
    mark: '{sign}: {quote}',
    group: '{count} {count:place|places}, {mark}',
    watch: 'Watch word: {words}',
    watches: 'Watch words: {words}, {count} {count:place|places}',
    between: ', ',
    and_more: '{words} and more',
  },
});
