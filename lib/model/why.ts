import type {
  Metric,
  Pledge,
  TimeSource,
  MetricKind,
  MetricStatus,
  Specificity,
  Strength,
} from './extraction';
import type { Quote, Span } from './span';

/** Why a quantity is a level, change, share, progress, rank or multiple. */
export type KindReason =
  | 'rank'
  | 'multiple'
  | 'points'
  | 'parts-of-a-whole'
  | 'ratio'
  | 'word-of-change'
  | 'change-before'
  | 'where-it-stands'
  | 'object-changed'
  | 'count'
  | 'part-of-a-plan'
  | 'share-of'
  | 'part-of-a-building'
  | 'next-part'
  | 'done-behind'
  | 'rate';

/** Why a quantity rises, falls or keeps the sign it has. */
export type SignReason =
  | 'no-change'
  | 'own-sign'
  | 'word-of-change'
  | 'lags'
  | 'object-changed'
  | 'lower'
  | 'cut-too'
  | 'no-word';

/** Why a quantity has happened, or is still to be reached. */
export type StatusReason =
  | 'yet-to-come'
  | 'review'
  | 'expected'
  | 'ahead'
  | 'aim-set'
  | 'ahead-before'
  | 'where-it-began'
  | 'compared-level'
  | 'goals'
  | 'basis'
  | 'done-before'
  | 'is-so'
  | 'everyone'
  | 'reached-by-what-moved'
  | 'has-moved'
  | 'stated-as-done'
  | 'rate'
  | 'size-of-a-thing'
  | 'size-in-brackets'
  | 'column'
  | 'size-named'
  | 'whole-scope'
  | 'kept-example'
  | 'kept'
  | 'planned';

/** Why an amount or a rate has its name. */
export type LevelNameReason =
  | 'what-persons-are-given'
  | 'who-is-counted'
  | 'attribute-of-the-counted'
  | 'named-behind-the-next'
  | 'sized-by-the-next'
  | 'before-it'
  | 'counted-aspect'
  | 'opens-the-clause'
  | 'behind-it'
  | 'counted-noun'
  | 'what-is-stated-of-it';

/** Why a quantity has a name of its own. */
export type OwnNameReason =
  'plan' | 'part-of-a-whole' | 'who-holds-the-rank' | 'subject-of-change' | LevelNameReason;

/** Why the quantities of a run have their names. */
export type RunReason =
  'moved-on' | 'listed' | 'one-for-all' | 'as-the-run-before' | 'touches' | 'stated-behind';

/** Why a quantity has its name: a case of its own, or whom it has it from. */
export type IndicatorReason =
  | OwnNameReason
  | RunReason
  | 'same-unit'
  | 'inherited'
  | 'earlier-subject'
  | 'sentence-before'
  | 'aspect'
  | 'nothing-named';

/** Which rule said how checkable a clause is (docs/grading-pledges.md). */
export type SpecificityReason =
  | 'struck'
  | 'past'
  | 'number'
  | 'one-off'
  | 'tending'
  | 'building'
  | 'place'
  | 'title'
  | 'review'
  | 'approval'
  | 'policy'
  | 'programme'
  | 'pilot'
  | 'event'
  | 'hearing'
  | 'entitlement'
  | 'set-mark'
  | 'full-coverage'
  | 'silent';

/** Which line of *Strength* decided. */
export type StrengthReason =
  | 'sure'
  | 'aim'
  | 'aimed-before'
  | 'about'
  | 'explore'
  | 'for-others'
  | 'pushed'
  | 'by-others'
  | 'bare'
  | 'figure'
  | 'reached'
  | 'worked-on'
  | 'first-verb'
  | 'goals';

/** One question about a finding, its answer and which of a closed list of reasons gave it. */
export type Decided =
  | { readonly of: 'kind'; readonly value: MetricKind; readonly because: KindReason }
  | { readonly of: 'sign'; readonly value: 1 | -1; readonly because: SignReason }
  | { readonly of: 'status'; readonly value: MetricStatus; readonly because: StatusReason }
  | {
      readonly of: 'indicator';
      readonly value: string | undefined;
      readonly because: IndicatorReason;
    }
  | { readonly of: 'specificity'; readonly value: Specificity; readonly because: SpecificityReason }
  | { readonly of: 'strength'; readonly value: Strength; readonly because: StrengthReason };

/**
 * The figure itself or a clause of the promise, and what was decided of it; nothing where a table's
 * heads say it all.
 */
export interface WhyPart extends Quote {
  readonly decisions: readonly Decided[];
}

/**
 * Why a figure or a promise was read as it was; a promise has a part for each of its clauses, in
 * text order.
 */
export interface Why {
  readonly parts: readonly WhyPart[];
}

/** A finding of one text, by its place there. */
export interface FindingAsked extends Span {
  /** SHA-256 of the text. */
  readonly textHash: string;
  readonly subject: 'metric' | 'pledge';
  /** What is shown of it (`shownAs`): where it is read otherwise by now, nothing can be told. */
  readonly as: string;
}

/** `level actual`, `quantified firm`: what whoever asks shows of a finding. */
export const shownAs = (finding: Shown): string =>
  'kind' in finding
    ? `${finding.kind} ${finding.status}`
    : `${finding.specificity} ${finding.strength}`;

type Shown = Pick<Metric, 'kind' | 'status'> | Pick<Pledge, 'specificity' | 'strength'>;

/** What tells the time of a finding; `undefined` where nothing does. */
export const timeSourceOf = (finding: Metric | Pledge): TimeSource | undefined =>
  'kind' in finding ? finding.when?.from : finding.due?.from;
