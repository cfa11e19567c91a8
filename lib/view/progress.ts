import { isJudged, SETTLED } from '../model/annotation';
import type { Annotation, Status } from '../model/annotation';
import { dueDayOf } from '../model/due';
import type { Pledge } from '../model/extraction';
import { spanKey } from '../model/span';
import type { PledgeTally } from '../model/tally';

/** One judgement of the reader's, with what is known of the pledge that it is about. */
export interface Judgement {
  readonly status: Status;
  readonly isCheckable: boolean;
  /** The pledge's last day, ISO 8601. */
  readonly due?: string;
}

/** How far the reader has come with a report's checkable pledges. */
export interface Progress {
  readonly checkable: number;
  readonly judged: number;
  readonly kept: number;
  readonly partlyKept: number;
  readonly broken: number;
  /** Past their last day and not settled. */
  readonly overdue: number;
}

/**
 * Counts for a report: `23 of 58 checkable judged, 9 kept, 4 overdue`. 待核实 is no judgement yet.
 */
export function progressOf(
  tally: PledgeTally,
  judgements: readonly Judgement[],
  today: string,
): Progress {
  const own = judgements.filter(({ isCheckable, status }) => isCheckable && isJudged(status));
  const count = (status: Status): number => own.filter((one) => one.status === status).length;
  const isPast = (day: string): boolean => day < today;
  const past = Object.entries(tally.due).reduce(
    (sum, [day, pledges]) => (isPast(day) ? sum + pledges : sum),
    0,
  );
  const settled = own.filter(
    ({ due, status }) => due !== undefined && isPast(due) && SETTLED.includes(status),
  ).length;
  return {
    checkable: Math.max(tally.checkable, own.length),
    judged: own.length,
    kept: count('kept'),
    partlyKept: count('partly-kept'),
    broken: count('broken'),
    overdue: Math.max(0, past - settled),
  };
}

/** What a progress or a judgement needs of a pledge. */
export interface TalliedPledge extends Pick<
  Pledge,
  'start' | 'end' | 'text' | 'specificity' | 'deadline' | 'due'
> {
  /** The annotation that corrected it. */
  readonly by?: string;
}

const isCheckable = ({ specificity }: TalliedPledge): boolean => specificity !== 'directional';

/** The tally of a report's pledges. */
export function tallyOf(pledges: readonly TalliedPledge[]): PledgeTally {
  const due: Record<string, number> = {};
  const checkable = pledges.filter(isCheckable);
  for (const pledge of checkable) {
    const day = dueDayOf(pledge);
    if (day !== undefined) due[day] = (due[day] ?? 0) + 1;
  }
  return { checkable: checkable.length, due };
}

/**
 * The reader's judgements of a report's pledges. An annotation is about the pledge at its place in
 * the text with that hash, or else about the one with its wording. One on that very text in which
 * no pledge is found there counts as checkable, without a day; what the text has lost does not
 * count.
 */
export function judgementsOf(
  pledges: readonly TalliedPledge[],
  annotations: readonly Annotation[],
  textHash: string,
): readonly Judgement[] {
  const places = new Map(pledges.map((pledge) => [spanKey(pledge), pledge]));
  const wordings = new Map(pledges.map((pledge) => [pledge.text, pledge]));
  const ownOf = new Map(pledges.map((pledge) => [pledge.by, pledge]));
  return annotations.flatMap(
    ({ id, subject, status, target, correction }): readonly Judgement[] => {
      const own = ownOf.get(id);
      const isPledge = subject === 'pledge' && correction?.is !== 'not-pledge';
      if (status === undefined || !(isPledge || own)) return [];
      const here = target.textHash === textHash ? places.get(spanKey(target.position)) : undefined;
      const pledge = own ?? here ?? wordings.get(target.quote.exact);
      if (pledge === undefined)
        return target.textHash === textHash ? [{ status, isCheckable: true }] : [];
      return [{ status, isCheckable: isCheckable(pledge), due: dueDayOf(pledge) }];
    },
  );
}
