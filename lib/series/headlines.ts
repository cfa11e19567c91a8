import { HEADLINES } from '../model/reference';
import type { Headline } from '../model/reference';
import { indicatorKey } from './indicator-key';
import { namesOf } from './names-of';

/** What a headline indicator is called, and what is measured of it. */
interface HeadlineKey {
  /** As `indicatorKey` and `metricKey` answer it. */
  readonly key: string;
  /**
   * Keys under which reports of other years, or of other governments, state the same thing, nearest
   * first: `财政收入` was the budget's revenue before 2007.
   */
  readonly variants: readonly string[];
}

const growths = (key: string, ...variants: readonly string[]): HeadlineKey => ({
  key: `${key}·同比`,
  variants: variants.map((variant) => `${variant}·同比`),
});
const levels = (key: string, ...variants: readonly string[]): HeadlineKey => ({ key, variants });

const REVENUE = ['地方财政收入', '地方级财政收入', '财政收入'] as const;

const KEYS: Readonly<Record<Headline, HeadlineKey>> = {
  'gdp-growth': growths('地区生产总值'),
  'gdp-level': levels('地区生产总值'),
  'budget-revenue-growth': growths('一般公共预算收入', ...REVENUE),
  'budget-revenue-level': levels('一般公共预算收入', ...REVENUE),
  'fixed-investment-growth': growths(
    '固定资产投资',
    '全社会固定资产投资',
    '规模以上固定资产投资',
    '规上固定资产投资',
    '限额以上固定资产投资',
  ),
  'retail-growth': growths('社会消费品零售总额', '社会商品零售总额'),
  'industry-value-added-growth': growths('规模以上工业增加值', '工业增加值'),
  'trade-growth': growths('进出口总额'),
  'resident-income-growth': growths(
    '居民人均可支配收入',
    '居民收入',
    '城乡居民收入',
    '城乡居民人均收入',
    '城乡居民可支配收入',
  ),
  'urban-income-growth': growths('城镇居民人均可支配收入', '城镇居民收入', '城镇居民人均收入'),
  'rural-income-growth': growths(
    '农村居民人均可支配收入',
    '农民人均纯收入',
    '农民年人均纯收入',
    '农民收入',
    '农村居民收入',
    '农村居民人均收入',
    '渔农村居民人均可支配收入',
    '渔农村居民人均纯收入',
  ),
  cpi: growths(
    '居民消费价格指数',
    '城市居民消费价格',
    '城市居民消费价格指数',
    '城市居民消费价格总水平',
    '城市居民消费价格总指数',
    '居民消费价格总体水平',
    '消费价格',
  ),
  'unemployment-survey': levels('城镇调查失业率'),
  'unemployment-registered': levels('城镇登记失业率'),
  'new-urban-jobs': levels('城镇新增就业', '城镇新增就业岗位·个', '新增城镇就业岗位·个'),
  'energy-intensity': growths('单位地区生产总值能耗'),
};

const byKey = new Map<string, Headline>(
  HEADLINES.flatMap((headline) => {
    const { key, variants } = KEYS[headline];
    return [key, ...variants].map((one) => [one, headline] as const);
  }),
);

/** The key of a headline indicator: `地区生产总值·同比` for `gdp-growth`. */
export const headlineKey = (headline: Headline): string => KEYS[headline].key;

/**
 * The headline indicator whose key, or one of whose variants', this is: `农民人均纯收入·同比` is
 * `rural-income-growth`. `undefined` for all others, also for the 年均 of one.
 */
export const headlineOfKey = (key: string): Headline | undefined => byKey.get(key);

/** Whether a key is one of those that stand for a headline, but is not its own. */
export const isVariant = (headline: Headline, key: string): boolean =>
  KEYS[headline].variants.includes(key);

/**
 * The headline indicators that a word asks for: its id (`cpi`), the beginning of ids (`gdp` asks
 * for growth and level), or any name of the indicator (`GDP增速` asks for growth alone). None for
 * what is no headline.
 */
export function headlinesNamed(words: string): readonly Headline[] {
  const id = words.trim().toLowerCase();
  const own = HEADLINES.filter((headline) => headline === id || headline.startsWith(`${id}-`));
  if (own.length > 0 || id === '') return own;
  const key = indicatorKey(words);
  const [name = key] = namesOf(key);
  return HEADLINES.filter((headline) =>
    [KEYS[headline].key, ...KEYS[headline].variants].some(
      (one) => one === key || (!key.includes('·') && one === `${name}·同比`),
    ),
  );
}
