import type { Bound } from '../../model/extraction';

interface Modifier {
  readonly words: string;
  readonly bound: Bound;
}

/** Words before a number that limit it; they belong to the span. */
const LEADING: readonly Modifier[] = [
  { bound: 'approx', words: '约 大约 约为 近 将近 接近 大致 大概 约占 估计' },
  {
    bound: 'min',
    words: '超 超过 逾 不少于 不低于 不小于 不下于 不下 至少 最少 高于 多于 大于 高出 超出 足足 过 已过 上 成 超额 ≥ ≧',
  },
  { bound: 'max', words: '不超过 不高于 不大于 不多于 不超 低于 少于 小于 不足 不到 最多 至多 最高不超过 ≤ ≦' },
];

/** Verbs that put a threshold behind a figure; they limit it from outside the span. */
const THRESHOLDS =
  '突破 跃上 迈上 站上 迈过 跨过 跨越 跨上 登上 冲破 越过 跃升至 首超 突破了 跨过了 迈入 跨入 突破性达到 再上 首破 连破 达到或超过 重回 重返 站稳';

/** Words behind the unit that limit the number; they belong to the span. */
const TRAILING: readonly Modifier[] = [
  { bound: 'min', words: '以上 (含)以上 及以上 或以上 之上 多 有余 余 开外' },
  { bound: 'max', words: '以下 (含)以下 及以下 以内 之内 之下' },
  { bound: 'approx', words: '左右 上下 上下浮动' },
];

/** Words behind which a dash before an amount is a minus: what may fall below nothing, and what leads to a number. */
export const SIGNED_NOUNS: readonly string[] =
  '为 是 达 到 长 额 润 余 差 缺 缺口 盈亏 损益 净利 净流入 净流出 净增 净迁入 收益 增量 净值'.split(' ');

/** Characters before 负 that make another word of it than minus: 税负, 自负, 减负, 正负. */
export const FALSE_MINUS = '税自正减降抱肩欺胜辜担背重总轻';

/** Names of currencies that stand before a sum. */
export const CURRENCY_NAMES: readonly string[] = ['新台币', '人民币', '折合人民币'];

const pairs = (modifiers: readonly Modifier[]): [string, Bound][] =>
  modifiers.flatMap(({ words, bound }) => words.split(' ').map((word): [string, Bound] => [word, bound]));

type WordsByUnit = ReadonlyMap<number, readonly (readonly [word: string, bound: Bound])[]>;

function byUnit(words: readonly [string, Bound][], unitOf: (word: string) => number): WordsByUnit {
  const map = new Map<number, [string, Bound][]>();
  for (const entry of words) map.set(unitOf(entry[0]), [...(map.get(unitOf(entry[0])) ?? []), entry]);
  for (const list of map.values()) list.sort((a, b) => b[0].length - a[0].length);
  return map;
}

const lastOf = (word: string): number => word.charCodeAt(word.length - 1);
const thresholds = THRESHOLDS.split(' ').map((word): [string, Bound] => [word, 'min']);

/** Leading modifiers by their last code unit, the longest first. */
export const LEADING_MODIFIERS: WordsByUnit = byUnit(pairs(LEADING), lastOf);
/** Trailing modifiers by their first code unit, the longest first. */
export const TRAILING_MODIFIERS: WordsByUnit = byUnit(pairs(TRAILING), (word) => word.charCodeAt(0));
/** Threshold verbs by their last code unit. */
export const THRESHOLD_VERBS: WordsByUnit = byUnit(thresholds, lastOf);
/** Leading modifiers and threshold verbs. */
export const LEADING_WORDS: readonly string[] = [...pairs(LEADING), ...thresholds].map(([word]) => word);

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
