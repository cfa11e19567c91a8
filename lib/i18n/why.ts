import { defineCatalog } from './catalog';
import { WHY_EN } from './why/en';
import { WHY_ZH_CN } from './why/zh-cn';
import type { WhyKey } from './why/zh-cn';
import { WHY_ZH_TW } from './why/zh-tw';

export type { WhyKey };

/**
 * Why a figure or a promise was read as it was: the questions, and the reasons of
 * `lib/model/why.ts`.
 */
export const WHY = defineCatalog<WhyKey>({ zh_CN: WHY_ZH_CN, zh_TW: WHY_ZH_TW, en: WHY_EN });
