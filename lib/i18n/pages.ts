import { defineCatalog } from './catalog';
import { PAGES_EN } from './pages/en';
import { PAGES_ZH_CN } from './pages/zh-cn';
import type { PageKey } from './pages/zh-cn';
import { PAGES_ZH_TW } from './pages/zh-tw';

export type { PageKey };

/** What the popup and the side panel say, the detector's reasons included. */
export const PAGES = defineCatalog<PageKey>({
  zh_CN: PAGES_ZH_CN,
  zh_TW: PAGES_ZH_TW,
  en: PAGES_EN,
});
