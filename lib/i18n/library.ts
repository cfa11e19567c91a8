import { defineCatalog } from './catalog';
import { LIBRARY_EN } from './library/en';
import { LIBRARY_ZH_CN } from './library/zh-cn';
import type { LibraryKey } from './library/zh-cn';
import { LIBRARY_ZH_TW } from './library/zh-tw';

export type { LibraryKey };

/** The words of the desk. */
export const LIBRARY = defineCatalog<LibraryKey>({
  zh_CN: LIBRARY_ZH_CN,
  zh_TW: LIBRARY_ZH_TW,
  en: LIBRARY_EN,
});
