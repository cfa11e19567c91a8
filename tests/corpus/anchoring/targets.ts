import type { Edit } from './edits';
import type { Tally } from './measure';

/**
 * Shares that have to be found, in percent: of quotes left as they were, and of those changed
 * inside.
 */
const KEPT = 99;
const CHANGED = 98;

/**
 * The share of a tally's cases that were found, `unsure` with the right place included; in percent.
 */
export function foundShare(
  { cases, right, unsure, other, alarm, untold, lostShort }: Tally,
  edit: Edit,
): number {
  const mayBeGone = edit.mayLoseShort ? lostShort : 0;
  const asked = cases - mayBeGone;
  return asked === 0 ? 100 : (100 * (right + unsure + other + alarm + untold)) / asked;
}

/** In what a tally falls short of the targets; nothing where all are met. */
export function shortfalls(edit: Edit, tally: Tally): string[] {
  const { wrong, alarm, untold } = tally;
  const least = edit.least ?? (edit.isKept ? KEPT : edit.removes ? 0 : CHANGED);
  const found = foundShare(tally, edit);
  return [
    ...(wrong > 0 ? [`${wrong} wrong places`] : []),
    ...(alarm > 0 ? [`${alarm} false alarms`] : []),
    ...(untold > 0 ? [`${untold} changed values not told`] : []),
    ...(found < least ? [`found ${found.toFixed(1)} % < ${least} %`] : []),
  ];
}
