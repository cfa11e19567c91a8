/** Units that convert exactly, each with its base and how many of the base it is. */
const UNITS: readonly (readonly [words: string, base: string, factor: number])[] = [
  ['%', '%', 1],
  ['‰', '%', 0.1],
  ['个百分点 百分点', '个百分点', 1],
  ['个千分点', '个百分点', 0.1],
  ['元 元人民币', '元', 1],
  ['兆元', '元', 1e12],
  ['美元 美金', '美元', 1],
  ['欧元', '欧元', 1],
  ['港元 港币', '港元', 1],
  ['日元', '日元', 1],
  ['平方米 ㎡ m² m2', '平方米', 1],
  ['平方公里 ㎢', '平方米', 1e6],
  ['公顷', '平方米', 1e4],
  ['亩', '平方米', 2000 / 3],
  ['米', '米', 1],
  ['公里 km', '米', 1000],
  ['吨', '克', 1e6],
  ['公斤', '克', 1000],
  ['斤', '克', 500],
  ['克', '克', 1],
  ['瓦', '瓦', 1],
  ['兆瓦', '瓦', 1e6],
  ['瓦时', '瓦时', 1],
  ['兆瓦时', '瓦时', 1e6],
  ['小时', '分钟', 60],
  ['分钟', '分钟', 1],
];

interface Unit {
  readonly base: string;
  readonly factor: number;
}

const NO_UNIT: Unit = { base: '', factor: 1 };

const byWord = new Map(
  UNITS.flatMap(([words, base, factor]) =>
    words.split(' ').map((word): [string, Unit] => [word, { base, factor }]),
  ),
);

/**
 * Source of a pattern for the known units, longest first; 千 and 万 before them are the number's
 * (`5万千瓦`).
 */
export const UNIT_PATTERN = [...byWord.keys()].sort((a, b) => b.length - a.length).join('|');

/** The base of a unit: `公里` is 1000 米; an unknown one is none. */
export const readUnit = (word: string | undefined): Unit =>
  (word === undefined ? undefined : byWord.get(word)) ?? NO_UNIT;
