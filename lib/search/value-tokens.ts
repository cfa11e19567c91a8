import type { Span } from '../model/span';
import { readUnit, UNIT_PATTERN } from '../text/figure-units';
import { findFigures } from '../text/figures';
import type { Figure } from '../text/figures';

/*
 * A number stands in a packed text a second time, in canonical form behind the words:
 * `VALUE 288000000 UNIT 元 END`. One in a unit that converts stands there twice: as it is without
 * its unit (3公里 is found by 3), and in the base (`BASE 3000 UNIT 米`).
 */
const VALUE = '\u0001';
const BASE = '\u0002';
const UNIT = '\u0003';
const END = '\u0004';

const UNIT_AT_END = new RegExp(`(?:${UNIT_PATTERN})$`);
const HAN = /^\p{Script=Han}$/u;
const MORE = '多余来';
/** More digits than this are noise of binary floats. */
const DIGITS = 12;

/**
 * A figure of a search text with the measure word behind it, where that is no unit that converts:
 * 125户.
 */
interface Counted {
  readonly figure: Figure;
  readonly unit: string;
  /** Behind the measure word. */
  readonly end: number;
}

function counted(text: string, figure: Figure): Counted {
  if (figure.unit !== '') return { figure, unit: figure.unit, end: figure.end };
  const at = MORE.includes(text.charAt(figure.end) || ' ') ? figure.end + 1 : figure.end;
  const next = text.charAt(at);
  return HAN.test(next)
    ? { figure, unit: next, end: at + 1 }
    : { figure, unit: '', end: figure.end };
}

/** Whole numbers below it are exact in a binary float and need no rounding. */
const MOST_EXACT = 10 ** DIGITS;

const canonical = (value: number): string =>
  Number.isInteger(value) && Math.abs(value) < MOST_EXACT
    ? String(value)
    : String(Number(value.toPrecision(DIGITS)));

function tokensOf({ figure, unit }: Counted): string {
  const factor = figure.unit === '' ? 1 : readUnit(UNIT_AT_END.exec(figure.text)?.[0]).factor;
  if (factor === 1) return VALUE + canonical(figure.value) + UNIT + unit + END;
  return (
    VALUE +
    canonical(figure.value / factor) +
    UNIT +
    END +
    BASE +
    canonical(figure.value) +
    UNIT +
    unit +
    END
  );
}

/** Every number of a search text in canonical form, to be packed behind it. */
export const valueTokens = (text: string): string =>
  findFigures(text)
    .filter(({ value }) => !Number.isNaN(value))
    .map((figure) => tokensOf(counted(text, figure)))
    .join('');

/**
 * Where the numbers of a search text stand whose canonical form holds one of these needles; with
 * the unit that was asked.
 */
export function numbersWith(text: string, needles: readonly string[]): readonly Span[] {
  if (needles.length === 0) return [];
  return findFigures(text).flatMap((figure) => {
    const one = counted(text, figure);
    const tokens = tokensOf(one);
    const needle = needles.find((value) => tokens.includes(value));
    return needle === undefined
      ? []
      : [{ start: figure.start, end: needle.endsWith(END) ? one.end : figure.end }];
  });
}

const LEADS_WITH_ZERO = /^0\d/;

/**
 * What finds the number that a word of a query is, in whatever notation: `2.88亿`, `28800万元`,
 * `二点八八亿`, `125户`. Without a unit it finds the number in any. `undefined` for a word that is
 * no number, or a code (`0571`).
 */
export function numberNeedles(word: string): readonly string[] | undefined {
  const [figure, ...others] = findFigures(word);
  if (figure === undefined || others.length > 0 || figure.start > 0 || Number.isNaN(figure.value))
    return undefined;
  const { unit, end } = counted(word, figure);
  if (end !== word.length || LEADS_WITH_ZERO.test(word)) return undefined;
  const value = canonical(figure.value) + UNIT;
  return unit === '' ? [VALUE + value] : [VALUE + value + unit + END, BASE + value + unit + END];
}

/**
 * A number that is written in other ways too: with a multiplier, separators or a unit that
 * converts.
 */
const WRITTEN_OTHERWISE = /[十百千万亿,]/;

/**
 * The parts of a word in which words and numbers are run together, `财政收入2.88亿元` as 财政收入
 * and 2.88亿元; the word alone where its numbers have no other notation (`2021年`, `5g`).
 */
export function partsOf(word: string): readonly string[] {
  const figures = findFigures(word).filter(
    ({ text, unit, value }) =>
      !Number.isNaN(value) && /\d/.test(text) && (unit !== '' || WRITTEN_OTHERWISE.test(text)),
  );
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of figures) {
    parts.push(word.slice(from, start), word.slice(start, end));
    from = end;
  }
  return [...parts, word.slice(from)].filter((part) => /[\p{L}\p{N}]/u.test(part));
}
