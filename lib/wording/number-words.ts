import type { ChangedNumber, NumberChange } from '../changes/number-change';
import type { Metric } from '../model/extraction';
import { toComparable, toSource } from '../text/comparable';
import { briefAmount } from './amount';
import { decimalsOf, percentWords, signed } from './figure-change';
import type { Words } from './words';

/** A changed figure in words; what does not apply is absent. */
export interface NumberWords {
  /** As the texts write it. */
  readonly before?: string;
  readonly after?: string;
  /** `+0.27亿元`, in the multiplier and unit of the old figure. */
  readonly difference?: string;
  /** `+1.1 %`. */
  readonly percent?: string;
}

const DIGITS = /\d+(?:,\d{3})*(?:\.\d+)?/;
const MORE = /[余餘多]/g;
/** A difference in percent is one of percentage points. */
const POINTS = '个百分点';
/** A multiplier stands before the unit: 亿元, 余万元. */
const LONGEST_MULTIPLIER = 4;

/**
 * How a figure is printed: by how much its digits are multiplied, how many decimals they have and
 * what stands behind.
 */
interface Print {
  readonly scale: number;
  readonly decimals: number;
  readonly letters: string;
}

/** `24.03亿元` → 1e8, 2, `亿元`; a figure in Chinese numerals is printed in its bare unit. */
function printOf({ text, value = 0, unit }: Metric): Print {
  const folded = toComparable(text);
  const found = DIGITS.exec(folded.text);
  const printed = Number(found?.[0].replaceAll(',', ''));
  if (found === null || printed === 0 || value === 0)
    return { scale: 1, decimals: 0, letters: unit };
  const start = found.index + found[0].length;
  const at = folded.text.indexOf(unit, start);
  const isBehind = at >= 0 && at - start <= LONGEST_MULTIPLIER;
  const span = toSource(folded, start, at + unit.length);
  const letters = isBehind ? text.slice(span.start, span.end).trim().replace(MORE, '') : unit;
  const scale = isBehind ? Number((Math.abs(value) / printed).toPrecision(11)) : 1;
  return { scale, decimals: decimalsOf(found[0]), letters };
}

function differenceWords({ before, after }: ChangedNumber, difference: number): string {
  const [old, fresh] = [printOf(before), printOf(after)];
  const delta = Number((difference / old.scale).toPrecision(8));
  const decimals =
    old.scale === fresh.scale ? Math.max(old.decimals, fresh.decimals) : decimalsOf(String(delta));
  return `${signed(delta, Math.min(decimals, 8))}${before.unit === '%' ? POINTS : old.letters}`;
}

/**
 * Figures are shown as written, but a rise or fall whose direction changed by its sign: `+3%` →
 * `−3%`.
 */
function isTurned({ before, after }: ChangedNumber): boolean {
  return before.kind === 'change' && (before.value ?? 0) * (after.value ?? 0) < 0;
}

/** Puts what became of a figure into words: `24.03亿元` → `24.30亿元` is `+0.27亿元`, `+1.1 %`. */
export function numberWords(change: NumberChange, words: Words): NumberWords {
  if (change.kind === 'gone') return { before: change.before.text };
  if (change.kind === 'new') return { after: change.after.text };
  const { before, after } = change;
  if (change.kind === 'restated') return { before: before.text, after: after.text };
  const { difference, percent } = change;
  const written = isTurned(change)
    ? (metric: Metric) => briefAmount(metric, words)
    : ({ text }: Metric) => text;
  return {
    before: written(before),
    after: written(after),
    ...(difference !== undefined && { difference: differenceWords(change, difference) }),
    ...(percent !== undefined && { percent: percentWords(percent) }),
  };
}
