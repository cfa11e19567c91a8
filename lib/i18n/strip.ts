import { defineCatalog } from './catalog';

/** What the strip beside the scroll bar says. */
const ZH_CN = {
  label: '本页的核实结果和批注',
  none: '本页还没有批注',
  note: '批注',
  overdue: '已逾期',
  mark: '{sign}：{quote}',
  group: '{count} 处，{mark}',
} as const;

/** Every key of it. */
export type StripKey = keyof typeof ZH_CN;

/** The strip's words. */
export const STRIP_WORDS = defineCatalog<StripKey>({
  zh_CN: ZH_CN,
  zh_TW: {
    label: '本頁的核實結果和批註',
    none: '本頁還沒有批註',
    note: '批註',
    overdue: '已逾期',
    mark: '{sign}：{quote}',
    group: '{count} 處，{mark}',
  },
  en: {
    label: 'Your verdicts and notes on this page',
    none: 'No notes on this page yet',
    note: 'Note',
    overdue: 'Overdue',
    mark: '{sign}: {quote}',
    group: '{count} {count:place|places}, {mark}',
  },
});
