import { defineCatalog } from './catalog';
import { SYNC_EN } from './sync/en';
import { SYNC_ZH_CN } from './sync/zh-cn';
import type { SyncKey } from './sync/zh-cn';
import { SYNC_ZH_TW } from './sync/zh-tw';

export type { SyncKey };

/** The words of sync. */
export const SYNC = defineCatalog<SyncKey>({ zh_CN: SYNC_ZH_CN, zh_TW: SYNC_ZH_TW, en: SYNC_EN });
