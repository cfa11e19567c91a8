import type { Figure } from '../text/figures';
import { isSameQuantity } from '../text/figures';
import { readUnit } from '../text/figure-units';

/**
 * A figure as it was and as it is, each as written, and the difference in the unit that it is
 * written in.
 */
export interface FigureChange {
  readonly before: string;
  readonly after: string;
  /** Written differently, the same value: `24.03亿元` and `240300万元`. */
  readonly isSame: boolean;
  /**
   * `+0.27亿元`; absent where the two are not of one unit, have no value, or name a year or an
   * ordinal.
   */
  readonly difference?: string;
  /** Relative to the old value, `+1.1 %`; absent where that is 0 or a percentage itself. */
  readonly share?: string;
}

/** A figure and how its text writes it. */
export interface WrittenFigure {
  readonly figure: Figure;
  readonly written: string;
}

const MULTIPLIERS: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  万: 1e4,
  亿: 1e8,
};
const LEADING = /^[余多]?([十百千万亿]*)/;
const YEAR = { first: 1900, last: 2100 };
const PERCENT = '%';
/** A difference in percent is one of percentage points. */
const POINTS = '个百分点';

const isYear = ({ text, value }: Figure): boolean =>
  /^\d{4}$/.test(text) && value >= YEAR.first && value <= YEAR.last;

/** How many digits stand behind the point: 2 in `24.03亿元`. */
export const decimalsOf = (text: string): number =>
  /^\d*/.exec(text.split('.')[1] ?? '')?.[0].length ?? 0;

/** `+0.27`, `−1,250`: always with its sign. */
export const signed = (value: number, decimals: number): string => {
  const digits = Math.abs(value).toFixed(decimals);
  return `${value < 0 ? '−' : '+'}${Number(digits).toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })}`;
};

/** What stands behind the digits: `亿元` of `24.03亿元`. */
function lettersOf(text: string): string {
  let start = text.length;
  while (start > 0 && !/[\d.,-]/.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start);
}

/** How much one of what stands behind the digits is: 亿元 is 100000000. */
function sizeOf(letters: string): number {
  const [lead = '', multiplier = ''] = LEADING.exec(letters) ?? [];
  const scale = [...multiplier].reduce((size, letter) => size * (MULTIPLIERS[letter] ?? 1), 1);
  return scale * readUnit(letters.slice(lead.length)).factor;
}

/**
 * `+0.27亿元`, in the multiplier and unit of the old figure and with as many decimals as the finer
 * of the two.
 */
function differenceOf(
  { figure: old, written }: WrittenFigure,
  { figure: fresh }: WrittenFigure,
): string | undefined {
  if (old.unit !== fresh.unit || !Number.isFinite(fresh.value - old.value)) return undefined;
  if (isYear(old) && isYear(fresh)) return undefined;
  const letters = lettersOf(old.text);
  const isHan = letters.length === old.text.length;
  const delta = (fresh.value - old.value) / (isHan ? 1 : sizeOf(letters));
  const places =
    letters === lettersOf(fresh.text)
      ? Math.max(decimalsOf(old.text), decimalsOf(fresh.text))
      : decimalsOf(String(Number(delta.toPrecision(8))));
  const unit =
    old.unit === PERCENT
      ? POINTS
      : isHan || letters === ''
        ? old.unit
        : written.slice(-letters.replace(/^[余多]/, '').length);
  return `${signed(delta, Math.min(places, 8))}${unit}`;
}

function shareOf(old: Figure, fresh: Figure): string | undefined {
  if (old.unit === PERCENT || old.unit === POINTS || old.value === 0) return undefined;
  return percentWords((100 * (fresh.value - old.value)) / Math.abs(old.value));
}

/** `+1.1 %`: as many decimals as say something. */
export function percentWords(percent: number): string {
  const size = Math.abs(percent);
  return `${signed(percent, size < 0.1 ? 3 : size < 100 ? 1 : 0)} %`;
}

/** Compares a figure with what it was: `24.03亿元` → `24.30亿元` is `+0.27亿元`, `+1.1 %`. */
export function compareFigures(old: WrittenFigure, fresh: WrittenFigure): FigureChange {
  const change = { before: old.written, after: fresh.written };
  if (isSameQuantity(old.figure, fresh.figure)) return { ...change, isSame: true };
  const difference = differenceOf(old, fresh);
  const share = difference === undefined ? undefined : shareOf(old.figure, fresh.figure);
  return { ...change, isSame: false, ...(difference && { difference }), ...(share && { share }) };
}
