import type { Link, Outcome } from '../../../lib/model/follow-up';
import type { Span } from '../../../lib/model/span';
import { shared } from '../agree';
import type { FollowedPromise } from './labels';

type Answer = Pick<Link, 'from' | 'to' | 'outcome'>;

/** A labelled promise, and what was said of it. */
export interface Followed {
  readonly promise: FollowedPromise;
  /** `not-mentioned` also where nothing was said at all. */
  readonly said: Outcome;
  /** How many of its labelled pieces of evidence were given. */
  readonly foundCount: number;
  readonly hasEvidence: boolean;
}

/** One who adds scores up joins their lists. */
export interface FollowScore {
  readonly answers: readonly Followed[];
  /** For each piece of evidence that was given on a labelled promise: whether it is labelled. */
  readonly evidence: readonly boolean[];
}

/** A link made for the whole sentence speaks of all promises that it covers by this much. */
const COVERED = 0.9;

/** Whether a reader may call that the outcome; what was passed counts as reached. */
export const mayBe = ({ outcome, accept = [] }: FollowedPromise, said: Outcome): boolean =>
  outcome === said || accept.includes(said) || (isReached(outcome) && isReached(said));

const isReached = (outcome: Outcome): boolean => outcome === 'met' || outcome === 'exceeded';

/** Whether readers are sure that the next report has nothing of it. */
export const isSurelyGone = ({ outcome, accept = [] }: FollowedPromise): boolean =>
  outcome === 'not-mentioned' && accept.length === 0;

/** How links do against labelled promises; links on what is not labelled count for nothing. */
export function scoreFollow(
  promises: readonly FollowedPromise[],
  links: readonly Answer[],
): FollowScore {
  const spoken = links
    .map((link) => ({ link, of: spokenOf(link, promises) }))
    .filter(({ of }) => of.size > 0);
  return {
    answers: promises.map((promise) => {
      const [first, ...others] = spoken
        .filter(({ of }) => of.has(promise))
        .map(({ link }) => link)
        .sort((a, b) => likeness(b.from, promise.from) - likeness(a.from, promise.from));
      const given = [first, ...others].flatMap((link) => link?.to ?? []);
      return {
        promise,
        said: first?.outcome ?? 'not-mentioned',
        foundCount: promise.to.filter((labelled) => meetsAny(labelled, given)).length,
        hasEvidence: given.length > 0,
      };
    }),
    evidence: spoken.flatMap(({ link, of }) => {
      const labelled = [...of].flatMap(({ to }) => to);
      return link.to.map((given) => meetsAny(given, labelled));
    }),
  };
}

/** The promise that a link fits best, and every one that it covers. */
function spokenOf({ from }: Answer, promises: readonly FollowedPromise[]): Set<FollowedPromise> {
  const touched = promises
    .filter((promise) => shared(from, promise.from) > 0)
    .sort((a, b) => likeness(from, b.from) - likeness(from, a.from));
  return new Set(
    touched.filter(
      (promise, index) =>
        index === 0 ||
        shared(from, promise.from) >= COVERED * (promise.from.end - promise.from.start),
    ),
  );
}

const meetsAny = (span: Span, others: readonly Span[]): boolean =>
  others.some((other) => shared(span, other) > 0);

/** Units that both spans hold, of those that one of them holds. */
function likeness(a: Span, b: Span): number {
  const both = Math.max(0, shared(a, b));
  return both / (a.end - a.start + b.end - b.start - both);
}
