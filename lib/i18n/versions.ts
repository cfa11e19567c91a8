import { defineCatalog } from './catalog';

/** What is said where one older version of a report is read. */
const ZH_CN = {
  old: '这是 {time} 保存的旧版本，不是最新版本。写下的批注照样保存。',
  to_newest: '看最新版本',
  to_comparison: '与最新版本比较',
  open: '看全文',
  open_about: '看 {date} 保存的全文',
  missing: '没有这个版本',
  missing_hint: '它可能已被清除：版本多时，只保留最近的和有批注的。',
  reading: '正在读取这个版本…',
} as const;

/** Every key of it. */
export type VersionsKey = keyof typeof ZH_CN;

/** The words about kept versions. */
export const VERSIONS = defineCatalog<VersionsKey>({
  zh_CN: ZH_CN,
  zh_TW: {
    old: '這是 {time} 儲存的舊版本，不是最新版本。寫下的批註照樣儲存。',
    to_newest: '看最新版本',
    to_comparison: '與最新版本比較',
    open: '看全文',
    open_about: '看 {date} 儲存的全文',
    missing: '沒有這個版本',
    missing_hint: '它可能已被清除：版本多時，只保留最近的和有批註的。',
    reading: '正在讀取這個版本…',
  },
  en: {
    old: 'This is an older version, kept on {time}. Notes that you write are saved all the same.',
    to_newest: 'See the newest version',
    to_comparison: 'Compare with the newest',
    open: 'Read it',
    open_about: 'Read the text kept on {date}',
    missing: 'There is no such version',
    missing_hint:
      'It may have been removed: of many versions only the latest and those with notes are kept.',
    reading: 'Reading this version…',
  },
});
