import type { Span } from '../model/span';
import { readUnit, UNIT_PATTERN } from './figure-units';
import { plainNumerals } from './formal-numerals';
import { readNumeral } from './numerals';

/**
 * A number of a comparable text with its sign, multiplier and unit: what has to be equal for two
 * texts to say the same.
 */
export interface Figure extends Span {
  readonly text: string;
  /**
   * In the base of its unit: `24.03亿元` is 2403000000 元, `3公里` 3000 米. NaN for what has no
   * value (`1.2.3`, `2 150`).
   */
  readonly value: number;
  /** The base unit, empty for a bare number or where the unit is no known one. */
  readonly unit: string;
  /** 余 or 多 stands in it: more than `value`. */
  readonly more: boolean;
}

const HAN = '〇零一二三四五六七八九十百千万亿两廿卅壹贰叁肆伍陆柒捌玖拾佰仟';
/** A blank stands in a comparable text only between two digits. */
const ARABIC = '\\d+(?:[. ]\\d+|,\\d{3}(?!\\d))*';
const MULTIPLIER = '(?:[余多]?(?!百分点)[十百千万亿]+)?';
const FIGURES = new RegExp(
  `([百千]分之)?(?:(${ARABIC})(${MULTIPLIER})|([${HAN}]+(?:点[零一二三四五六七八九]+[十百千万亿]*)?))(${UNIT_PATTERN})?`,
  'g',
);

/**
 * Words in which a numeral counts nothing; a changed one is a changed wording, not a changed
 * number.
 */
const NOT_NUMBERS: ReadonlySet<string> = new Set(
  (
    '一步 一些 一定 一体 一批 一系 一致 一般 一律 一直 一方 一线 一流 一站 一网 一起 一同 一旦 一切 一心 一如 一道 一手 一大 一代 一带 ' +
    '统一 唯一 单一 专一 之一 同一 合一 不一 万元 亿元 万众 万家 万户 千方 千家 百计 百姓 百年 两会 两岸 八方'
  ).split(' '),
);

const MULTIPLIERS: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  万: 1e4,
  亿: 1e8,
};
/** Without a multiplier, or alone, they are words: 队伍, 陆海, 队伍陆续. */
const FORMAL_WORD = /^(?:[壹贰叁肆伍陆柒捌玖]+|[拾佰仟])$/;

const isWordOnly = (text: string, at: number): boolean =>
  NOT_NUMBERS.has(text.slice(at - 1, at + 1)) || NOT_NUMBERS.has(text.slice(at, at + 2));

function arabicValue(digits: string, multiplier: string): number {
  const plain = digits.replaceAll(',', '');
  if (!/^\d+(?:\.\d+)?$/.test(plain)) return Number.NaN;
  return [...multiplier].reduce(
    (value, letter) => value * (MULTIPLIERS[letter] ?? 1),
    Number(plain),
  );
}

function hanValue(numeral: string): number {
  const plain = plainNumerals(numeral);
  const read = readNumeral(plain, 0);
  return read?.end === plain.length && read.range === undefined ? read.value : Number.NaN;
}

/** What stands between a range's first number and its dash: `5万元-8万元`, `2021年-2023年`. */
const RANGE_UNIT =
  /^[年月日时分点号个家户人名位项条元吨亩米公里平方千瓦度岁期届级次倍折%‰万亿多余]{0,5}$/;

/**
 * Whether the dash before a number is a minus: not behind another number (2019-2021, 5%-8%) and no
 * second dash.
 */
function isNegative(text: string, at: number, last: Figure | undefined): boolean {
  const sign = text.charAt(at - 1);
  if (sign === '负') return true;
  if (sign !== '-' || text.charAt(at - 2) === '-' || /[a-z)"]/i.test(text.charAt(at - 2)))
    return false;
  if (last === undefined || !/\d/.test(last.text)) return true;
  return !RANGE_UNIT.test(text.slice(Math.max(last.end, at - 7), at - 1));
}

function readFigure(found: RegExpExecArray, isMinus: boolean): Figure {
  const [whole, part, digits, multiplier = '', han = '', written] = found;
  const unit = readUnit(part === undefined ? written : part === '百分之' ? '%' : '‰');
  const amount = digits === undefined ? hanValue(han) : arabicValue(digits, multiplier);
  const tail = part !== undefined && written !== undefined ? written.length : 0;
  const start = isMinus ? found.index - 1 : found.index;
  const end = found.index + whole.length - tail;
  return {
    start,
    end,
    text: (isMinus ? '-' : '') + whole.slice(0, whole.length - tail),
    value: (isMinus ? -1 : 1) * amount * unit.factor,
    unit: unit.base,
    more: /[余多]/.test(multiplier),
  };
}

/**
 * The figures of a comparable text (`toComparable`), in order: `增长-8.1%`, `24.03亿元`, `三十`,
 * `百分之五`, but not the 一 of 进一步. Linear.
 */
export function findFigures(text: string): Figure[] {
  const figures: Figure[] = [];
  for (const found of text.matchAll(FIGURES)) {
    const { 4: han, index } = found;
    if (
      han !== undefined &&
      (FORMAL_WORD.test(han) || (han.length === 1 && isWordOnly(text, index)))
    )
      continue;
    figures.push(readFigure(found, isNegative(text, index, figures.at(-1))));
  }
  return figures;
}

/** Room for the noise of binary floats, and no more. */
const EPSILON = 1e-11;

/** Whether two figures are one quantity: the same text, or the same value in the same base unit. */
export function isSameQuantity(a: Figure, b: Figure): boolean {
  if (a.text === b.text) return true;
  return (
    a.unit === b.unit &&
    Math.abs(a.value - b.value) <= EPSILON * Math.max(Math.abs(a.value), Math.abs(b.value))
  );
}
