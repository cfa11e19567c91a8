import type { Random } from './random';

/** Words that no sentence minds; none holds a numeral, a negation or a direction. */
const WORDS =
  '落实 推动 抓好 切实 着力 全力 稳妥 有效 持续 深入 统筹 协同 认真 及时 妥善 按期'.split(' ');
const NUMERIC = '0-9０-９.．,，%％‰〇零一二三四五六七八九十百千万亿两兩萬億几幾数數多余第';
/** Two Han characters that say neither number nor unit nor yes and no nor up and down. */
const PLAIN = new RegExp(
  `(?<![${NUMERIC}][^，。；、]{0,4})(?![${NUMERIC}不未没無无非增减降升涨跌负扭])[\\u4e00-\\u9fff](?![${NUMERIC}不未没無无非增减降升涨跌负扭])[\\u4e00-\\u9fff](?![${NUMERIC}])`,
  'g',
);

/** Replaces up to `count` words, numbers left alone. */
export function changeWords(text: string, random: Random, count: number): string | undefined {
  const places = [...text.matchAll(PLAIN)].map(({ index }) => index);
  if (places.length === 0 || text.length < 6) return undefined;
  const chosen = new Set(Array.from({ length: count }, () => random.pick(places)));
  let made = text;
  for (const at of chosen) {
    const words = WORDS.filter((word) => word !== text.slice(at, at + 2));
    made = made.slice(0, at) + random.pick(words) + made.slice(at + 2);
  }
  return made;
}

const placesOf = (text: string, pattern: RegExp): number[] =>
  [...text.matchAll(pattern)].map(({ index }) => index);

/** Another digit for one of a text's. */
export function changeDigit(text: string, random: Random): string | undefined {
  const places = placesOf(text, /\d/g);
  if (places.length === 0) return undefined;
  const at = random.pick(places);
  return (
    text.slice(0, at) + String((Number(text[at]) + 1 + random.below(9)) % 10) + text.slice(at + 1)
  );
}

/** One digit put into a number, or taken out of one of at least two. */
export function addDigit(text: string, random: Random): string | undefined {
  const places = placesOf(text, /(?<=\d)\d/g);
  if (places.length > 0 && random.below(2) === 0) {
    const at = random.pick(places);
    const made = text.slice(0, at) + text.slice(at + 1);
    return Number.parseFloat(made.slice(at - 1)) === Number.parseFloat(text.slice(at - 1))
      ? undefined
      : made;
  }
  const before = placesOf(text, /(?<![\d.])\d/g);
  if (before.length === 0) return undefined;
  const at = random.pick(before);
  return text.slice(0, at) + String(1 + random.below(9)) + text.slice(at);
}

/** 亿 for 万 or the other way. */
export function changeScale(text: string): string | undefined {
  return /\d[亿万](?![亿万])/.test(text)
    ? text.replace(/(?<=\d)[亿万]/, (letter) => (letter === '亿' ? '万' : '亿'))
    : undefined;
}

const clean = (value: number): string => String(Number(value.toPrecision(12)));

/**
 * The same quantity in another multiplier: `24.03亿` → `240300万`, `3.5万` → `35000`, `12500` →
 * `1.25万`.
 */
export function restate(text: string): string | undefined {
  const scaled = /(?<![\d.])(\d+(?:\.\d+)?)([亿万])(?![亿万])/.exec(text);
  if (scaled) {
    const { 0: whole, 1: digits = '', 2: letter, index } = scaled;
    const made = letter === '亿' ? `${clean(Number(digits) * 1e4)}万` : clean(Number(digits) * 1e4);
    return text.slice(0, index) + made + text.slice(index + whole.length);
  }
  const plain = /(?<![\d.,，])\d{5,8}(?![\d.,，%亿万])(?=[^\d\s])/.exec(text);
  return plain === null ? undefined : text.replace(plain[0], `${clean(Number(plain[0]) / 1e4)}万`);
}

const TURNS: readonly (readonly [string, string])[] = [
  ['增长', '下降'],
  ['下降', '增长'],
  ['增加', '减少'],
  ['减少', '增加'],
  ['提高', '降低'],
];

/** The other direction, figures as they were. */
export function turn(text: string): string | undefined {
  const found = TURNS.find(([from]) => text.includes(from));
  return found && text.replace(found[0], found[1]);
}

/** `完成` → `未完成`, `不得` → `得`. */
export function negate(text: string): string | undefined {
  const said = /未(?=[能按完发获])|不(?=[得再准断能])/.exec(text);
  if (said) return text.slice(0, said.index) + text.slice(said.index + 1);
  return /完成|实现|达到|建成|推进|加强/.test(text)
    ? text.replace(/完成|实现|达到|建成|推进|加强/, '未$&')
    : undefined;
}
