import { add, divide, exactly, multiply, power, scale, subtract } from '../interval/index';
import type { Interval } from '../interval/index';
import type { Item } from './subject';

/** What values a figure may have, in the base of its unit. */
export type Look = (item: Item) => Interval;

/** A figure was rounded as it is printed. */
export const asRounded: Look = ({ rounded, factor }) => scale(rounded, factor);
/** A figure was cut off. */
export const asCut: Look = ({ cut, factor }) => scale(cut, factor);

/** A sum over figures: worked out and written by one and the same tree. */
export interface Expression {
  /** `undefined` where it has no value, as for a division by what may be 0. */
  readonly value: (look: Look) => Interval | undefined;
  /** The figures in it, each once. */
  readonly figures: readonly Item[];
  /** As written, amounts in units of `times`: `11.6/6.3*100`. */
  readonly write: (times: number) => string;
  /** What the first amount in it is written in, in the base of its unit: 1e8 for 亿元. */
  readonly unit?: number;
  /** How strongly it binds: 1 for sums, 2 for products, 3 for powers, 4 for figures. */
  readonly binds: number;
}

/** A figure, in the base of its unit. */
export const figure = (item: Item): Expression => ({
  value: (look) => look(item),
  figures: [item],
  write: (times) => writeFigure(item, times),
  ...(isAbstract(item) ? {} : { unit: item.written.times * item.factor }),
  binds: 4,
});

const isAbstract = ({ unit }: Item): boolean => ['%', '个百分点', '倍', '‰', ''].includes(unit);

function writeFigure(item: Item, times: number): string {
  const { written, factor } = item;
  const sign = written.value < 0 ? '-' : '';
  if (isAbstract(item)) return sign + written.digits;
  const by = (written.times * factor) / times;
  const digits = sign + written.digits;
  return by === 1 ? digits : `(${digits}*${String(Number(by.toPrecision(12)))})`;
}

/** A known number: 100, the years of a plan. */
export const literal = (value: number): Expression => ({
  value: () => exactly(value),
  figures: [],
  write: () => String(value),
  binds: 4,
});

type Work = (a: Interval, b: Interval) => Interval | undefined;

const binary =
  (sign: string, binds: number, work: Work) =>
  (a: Expression, b: Expression): Expression => ({
    figures: [...new Set([...a.figures, ...b.figures])],
    value: (look) => {
      const [x, y] = [a.value(look), b.value(look)];
      return x === undefined || y === undefined ? undefined : work(x, y);
    },
    write: (times) => {
      const right = b.write(times);
      const isBare = b.binds > binds && !right.startsWith('-');
      return `${inBrackets(a, binds, times)}${sign}${isBare ? right : `(${right})`}`;
    },
    ...unitOf(a, b),
    binds,
  });

function unitOf(a: Expression, b: Expression): { readonly unit?: number } {
  const unit = a.unit ?? b.unit;
  return unit === undefined ? {} : { unit };
}

function inBrackets(part: Expression, binds: number, times: number): string {
  const words = part.write(times);
  return part.binds < binds ? `(${words})` : words;
}

export const plus = binary('+', 1, add);
export const minus = binary('-', 1, subtract);
export const times = binary('*', 2, multiply);
export const over = binary('/', 2, divide);

/** The n-th root. */
export const root = (a: Expression, n: number): Expression => ({
  figures: a.figures,
  value: (look) => {
    const interval = a.value(look);
    return interval === undefined ? undefined : power(interval, 1 / n);
  },
  write: (unit) => `${inBrackets(a, 4, unit)}**(1/${n})`,
  ...unitOf(a, a),
  binds: 3,
});

/** The n-th power. */
export const toThe = (a: Expression, n: number): Expression => ({
  figures: a.figures,
  value: (look) => {
    const interval = a.value(look);
    return interval === undefined ? undefined : power(interval, n);
  },
  write: (unit) => `${inBrackets(a, 4, unit)}**${n}`,
  ...unitOf(a, a),
  binds: 3,
});

/** A part of something, in hundredths. */
export const percentOf = (part: Expression, whole: Expression): Expression =>
  times(over(part, whole), literal(100));

/** By how many hundredths `after` is more than `before`. */
export const growthOf = (before: Expression, after: Expression): Expression =>
  times(minus(over(after, before), literal(1)), literal(100));

/** What `before` grows to at so many hundredths. */
export const grownBy = (before: Expression, rate: Expression): Expression =>
  times(before, plus(literal(1), over(rate, literal(100))));

/** All of them together. */
export const total = (parts: readonly Expression[]): Expression =>
  parts.slice(1).reduce(plus, parts[0] ?? literal(0));
