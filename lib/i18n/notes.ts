import { defineCatalog } from './catalog';
import { NOTES_EN } from './notes/en';
import { NOTES_ZH_CN } from './notes/zh-cn';
import type { NotesKey } from './notes/zh-cn';
import { NOTES_ZH_TW } from './notes/zh-tw';

export type { NotesKey };

/** The words of the desk's notes and pledges. */
export const NOTES = defineCatalog<NotesKey>({
  zh_CN: NOTES_ZH_CN,
  zh_TW: NOTES_ZH_TW,
  en: NOTES_EN,
});
