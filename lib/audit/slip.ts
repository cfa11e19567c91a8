import { shift } from '../interval/index';
import type { Expression, Look } from './expression';
import { asCut, asRounded } from './expression';
import type { Item } from './subject';

interface Figures {
  readonly expression: Expression;
  readonly stated: Item;
}

/** Digits that are written otherwise for each other; all are tried. */
const DIGITS = 10;

/**
 * Whether one digit of one figure, written otherwise, makes the figures fit: `fitsWith` answers for
 * a way to look at them.
 */
export function isSlip(
  { expression, stated }: Figures,
  fitsWith: (look: Look) => boolean,
): boolean {
  const figures = [...expression.figures, stated];
  return figures.some((item) =>
    otherwise(item).some((by) =>
      fitsWith((each) => (each === item ? shift(asMeant(each), by) : asMeant(each))),
    ),
  );
}

/** What was set, and not measured, ends in zeros that are no digits. */
const asMeant: Look = (item) => (item.metric.status === 'target' ? asCut(item) : asRounded(item));

/** By how much a figure would differ with one digit changed, in the base of its unit. */
function otherwise({ written, factor, value }: Item): readonly number[] {
  const point = written.digits.indexOf('.');
  const whole = point < 0 ? written.digits.length : point;
  const by: number[] = [];
  for (const [at, letter] of [...written.digits].entries()) {
    if (at === point) continue;
    const power = at < whole ? whole - 1 - at : whole - at;
    const one = 10 ** power * written.times * factor * (value < 0 ? -1 : 1);
    /* 17 is never written 07. */
    const least = at === 0 && whole > 1 ? 1 : 0;
    for (let digit = least; digit < DIGITS; digit += 1)
      if (digit !== Number(letter)) by.push((digit - Number(letter)) * one);
  }
  return by;
}

/** Whether two figures are written alike but for one digit: 231.2万个 and 237.2万个. */
export function differByOneDigit(a: Item, b: Item): boolean {
  const [x, y] = [a.written, b.written];
  if (x.unit !== y.unit || x.digits.length !== y.digits.length) return false;
  let differing = 0;
  for (const [at, letter] of [...x.digits].entries()) if (y.digits[at] !== letter) differing += 1;
  return differing === 1;
}

/** How many digits a figure has without the zeros at both ends: 3 in 0.125万 and in 125万. */
export function significantDigits({ written }: Item): number {
  const digits = written.digits.replace('.', '');
  let [start, end] = [0, digits.length];
  while (digits[start] === '0') start += 1;
  while (end > start && digits[end - 1] === '0') end -= 1;
  return end - start;
}
