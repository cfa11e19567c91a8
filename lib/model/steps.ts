import type { Subject } from './annotation';
import type { MetricStatus, Specificity } from './extraction';
import type { Span } from './span';

/**
 * What page, card, panel and desk step through: anything found; figures stated, targets, pledges
 * that can be checked, those of them that the reader has not judged; what the reader annotated;
 * where the reader's watch words stand.
 */
export const STEP_KINDS = [
  'finding',
  'metric',
  'target',
  'pledge',
  'unjudged',
  'note',
  'watch',
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

export const DIRECTIONS = ['next', 'previous'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** One step. Example: to the next pledge that is not judged. */
export interface Step {
  readonly kind: StepKind;
  readonly direction: Direction;
}

/** The plain key of each step where panel or desk has the focus; a card has keys of its own. */
export const STEP_KEYS: Readonly<Record<StepKind, Readonly<Record<Direction, string>>>> = {
  finding: { next: 'j', previous: 'k' },
  metric: { next: 'm', previous: 'M' },
  target: { next: 'g', previous: 'G' },
  pledge: { next: 'p', previous: 'P' },
  unjudged: { next: 'u', previous: 'U' },
  note: { next: 'b', previous: 'B' },
  watch: { next: 'w', previous: 'W' },
};

/** The step of a plain key; `undefined` where it is none. Example: `U` → the unjudged before. */
export function stepOfKey(key: string): Step | undefined {
  for (const kind of STEP_KINDS) {
    for (const direction of DIRECTIONS)
      if (STEP_KEYS[kind][direction] === key) return { kind, direction };
  }
  return undefined;
}

/** What a step asks of a place. Pages know no judgements: theirs leave `isJudged` out. */
export interface StepPlace {
  readonly subject: Subject;
  /** Of a figure. */
  readonly status?: MetricStatus;
  /** Of a pledge. */
  readonly specificity?: Specificity;
  readonly isAnnotated?: boolean;
  readonly isJudged?: boolean;
  readonly isWatched?: boolean;
}

/** Whether steps of that kind stop at a place. Mere directions are no pledges to step to. */
export function stopsAt(kind: StepKind, place: StepPlace): boolean {
  const {
    subject,
    status,
    specificity,
    isAnnotated = false,
    isJudged = false,
    isWatched = false,
  } = place;
  const isCheckable = subject === 'pledge' && specificity !== 'directional';
  switch (kind) {
    case 'finding':
      return subject !== 'passage';
    case 'metric':
      return subject === 'metric' && status !== 'target';
    case 'target':
      return subject === 'metric' && status === 'target';
    case 'pledge':
      return isCheckable;
    case 'unjudged':
      return isCheckable && !isJudged;
    case 'note':
      return isAnnotated;
    case 'watch':
      return isWatched;
  }
}

/**
 * The place that a step leads to, in the order of the text (the larger of two that begin together
 * first), around the end; the only one leads to itself. `undefined` where nothing is of that kind.
 */
export function stepFrom<Place extends StepPlace & Span>(
  places: readonly Place[],
  from: Span | undefined,
  { kind, direction }: Step,
): Place | undefined {
  return placeBeside(
    places.filter((place) => stopsAt(kind, place)),
    from,
    direction,
  );
}

/** The same of all places. */
export function placeBeside<Place extends Span>(
  places: readonly Place[],
  from: Span | undefined,
  direction: Direction,
): Place | undefined {
  const stops = places.toSorted(inOrder);
  if (from === undefined) return direction === 'next' ? stops[0] : stops.at(-1);
  return direction === 'next'
    ? (stops.find((place) => inOrder(place, from) > 0) ?? stops[0])
    : (stops.findLast((place) => inOrder(place, from) < 0) ?? stops.at(-1));
}

const inOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
