import type { Edit } from './edits';
import type { Tally } from './measure';

/** Shares that have to be found, in percent: of quotes left as they were, and of those changed inside. */
const KEPT = 99;
const CHANGED = 98;
/**
 * Without the old text nobody can know which of two equal sentences was taken out or changed: a report that says a thing
 * in its summary and again in its body has some. In percent.
 */
const DOUBLES = 1;

/** The share of a tally's cases that were found, `unsure` with the right place included; in percent. */
export function foundShare({ cases, right, unsure, other, alarm, untold, lostShort }: Tally, edit: Edit): number {
  const mayBeGone = edit.mayLoseShort ? lostShort : 0;
  const asked = cases - mayBeGone;
  return asked === 0 ? 100 : (100 * (right + unsure + other + alarm + untold)) / asked;
}

/** In what a tally falls short of the targets; nothing where all are met. */
export function shortfalls(edit: Edit, tally: Tally, hasEarlier: boolean): string[] {
  const { cases, wrong, alarm, untold } = tally;
  const mostWrong = !hasEarlier ? (DOUBLES * cases) / 100 : 0;
  const least = edit.least ?? (edit.isKept ? KEPT : edit.removes ? 0 : CHANGED);
  const found = foundShare(tally, edit);
  return [
    ...(wrong > mostWrong ? [`${wrong} wrong places`] : []),
    ...(alarm > 0 ? [`${alarm} false alarms`] : []),
    ...(untold > 0 ? [`${untold} changed values not told`] : []),
    ...(found < least ? [`found ${found.toFixed(1)} % < ${least} %`] : []),
  ];
}
