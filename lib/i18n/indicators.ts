import { defineCatalog } from './catalog';
import { INDICATORS_EN } from './indicators/en';
import { INDICATORS_ZH_CN } from './indicators/zh-cn';
import type { IndicatorsKey } from './indicators/zh-cn';
import { INDICATORS_ZH_TW } from './indicators/zh-tw';

export type { IndicatorsKey };

/** The words of the view of an indicator over the years. */
export const INDICATORS = defineCatalog<IndicatorsKey>({
  zh_CN: INDICATORS_ZH_CN,
  zh_TW: INDICATORS_ZH_TW,
  en: INDICATORS_EN,
});
