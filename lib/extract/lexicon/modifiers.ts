import type { Bound } from '../../model/extraction';
import { unionOf } from '../../text/word-list';
import type { WordList } from '../../text/word-list';
import { wordsWith } from './words';

type Limits = readonly (readonly [bound: Bound, words: WordList])[];

/** Words before a number that limit it; they belong to the span. */
const LEADING: Limits = [
  ['approx', wordsWith('limit.approx')],
  ['min', wordsWith('limit.min')],
  ['max', wordsWith('limit.max')],
];

/** Verbs that put a threshold behind a figure; they limit it from outside the span. */
const THRESHOLDS: Limits = [['min', wordsWith('threshold')]];

/** Words behind the unit that limit the number; they belong to the span. */
const TRAILING: Limits = [
  ['min', wordsWith('limit-behind.min')],
  ['max', wordsWith('limit-behind.max')],
  ['approx', wordsWith('limit-behind.approx')],
];

/**
 * Words behind which a dash before an amount is a minus: what may fall below nothing, and what
 * leads to a number.
 */
export const SIGNED_NOUNS = wordsWith('signed');

/** Characters before 负 that make another word of it than minus: 税负, 自负, 减负, 正负. */
export const FALSE_MINUS = '税自正减降抱肩欺胜辜担背重总轻';

/** Names of currencies that stand before a sum. */
export const CURRENCY_NAMES: readonly string[] = [...wordsWith('currency-name')];

type WordsByUnit = ReadonlyMap<number, readonly (readonly [word: string, bound: Bound])[]>;

function byUnit(limits: Limits, unitOf: (word: string) => number): WordsByUnit {
  const map = new Map<number, [string, Bound][]>();
  for (const [bound, words] of limits) {
    for (const word of words)
      map.set(unitOf(word), [...(map.get(unitOf(word)) ?? []), [word, bound]]);
  }
  for (const list of map.values()) list.sort((a, b) => b[0].length - a[0].length);
  return map;
}

const lastOf = (word: string): number => word.charCodeAt(word.length - 1);

/** Leading modifiers by their last code unit, the longest first. */
export const LEADING_MODIFIERS: WordsByUnit = byUnit(LEADING, lastOf);
/** Trailing modifiers by their first code unit, the longest first. */
export const TRAILING_MODIFIERS: WordsByUnit = byUnit(TRAILING, (word) => word.charCodeAt(0));
/** Threshold verbs by their last code unit. */
export const THRESHOLD_VERBS: WordsByUnit = byUnit(THRESHOLDS, lastOf);
/** Leading modifiers and threshold verbs. */
export const LEADING_WORDS = unionOf([...LEADING, ...THRESHOLDS].map(([, words]) => words));
/** What else limits the size by which things are sorted: `刚过百亿的企业`. */
export const SET_LIMITS = unionOf([LEADING_WORDS, wordsWith('limit-of-set')]);

/** Characters before a modifier that make another word of it: 节约, 附近, 通过, 网上. */
export const NOT_BEHIND_CHARACTER: Readonly<Record<string, string>> = {
  约: '节签节预合公契条违制集邀履相俭简缔失特要婚盟密誓赴爽解大',
  近: '附最邻靠临就亲新毗远贴走拉',
  超: '赶反高严不',
  过: '通经超不度难越跨胜来去走跑路渡突掠错罪穿',
  上: '跨迈跃登站再网线以之加地街路海会车船岗榜身马晚早向不',
  成: '完建形组集落达改合',
  逾: '',
};

/** What may not follow a trailing modifier: 5家以上市公司, 上下游, 左右岸. */
export const NOT_BEFORE_CHARACTER: Readonly<Record<string, string>> = {
  以上: '市级述海',
  上下: '功游联班同级贯',
  左右: '岸两',
  以下: '简几',
  多: '元样方边层形式功渠种数次维点个位措能领业部民',
  余: '下额款粮热',
  以内: '',
  之内: '',
};
