import type { Span } from '../model/span';

/** Units beside a quote by which other places that read alike there are looked for. */
const SEED_UNITS = 8;
/**
 * So many of those places are looked at; a phrase found more often is a formula of the language.
 */
const MOST_PLACES = 64;
/**
 * Two texts that differ for a moment go on alike where so many units agree behind the difference.
 */
const RESUMING_UNITS = 4;
/** What is left out of one of them, or written otherwise, is no longer than this. */
const MOST_SKIPPED_UNITS = 3;

const isDigit = (text: string, at: number): boolean =>
  text[at] !== undefined && text[at] >= '0' && text[at] <= '9';

/** Whether two units agree; whatever figure stands at a place, it does not tell it from another. */
const agree = (text: string, a: number, b: number): boolean =>
  text[a] !== undefined && (text[a] === text[b] || (isDigit(text, a) && isDigit(text, b)));

function resumes(text: string, a: number, b: number, step: 1 | -1): boolean {
  for (let count = 0; count < RESUMING_UNITS; count += 1) {
    if (!agree(text, a + step * count, b + step * count)) return false;
  }
  return true;
}

/**
 * How few units have to be skipped on either side until two places agree again; `undefined` where
 * they do not.
 */
function skipped(
  text: string,
  a: number,
  b: number,
  step: 1 | -1,
): readonly [number, number] | undefined {
  for (let sum = 1; sum <= 2 * MOST_SKIPPED_UNITS; sum += 1) {
    for (
      let first = Math.max(0, sum - MOST_SKIPPED_UNITS);
      first <= Math.min(sum, MOST_SKIPPED_UNITS);
      first += 1
    ) {
      const second = sum - first;
      if (resumes(text, a + step * first, b + step * second, step)) return [first, second];
    }
  }
  return undefined;
}

/**
 * How far a text goes on alike from two places, `step` by `step`, at most `limit` units of the
 * first.
 */
function likeRun(
  text: string,
  [from, other]: readonly [number, number],
  step: 1 | -1,
  limit: number,
): number {
  let [a, b] = [from, other];
  while (Math.abs(a - from) < limit) {
    if (agree(text, a, b)) {
      a += step;
      b += step;
      continue;
    }
    const gap = skipped(text, a, b, step);
    if (gap === undefined) break;
    a += step * gap[0];
    b += step * gap[1];
  }
  return Math.min(limit, Math.abs(a - from));
}

/**
 * The most units that a text repeats elsewhere, figures and slips aside, before a span and behind
 * it; each at most `limit`. A report that sums up first and goes into detail later holds many a
 * sentence twice.
 */
export function repeatedAround(
  text: string,
  { start, end }: Span,
  limit: number,
): { before: number; after: number } {
  const longest = (seedAt: number, from: number, step: 1 | -1): number => {
    const seed = text.slice(Math.max(0, seedAt), seedAt + SEED_UNITS);
    let most = 0;
    if (seed.length < SEED_UNITS) return most;
    let at = text.indexOf(seed);
    for (let count = 0; at >= 0 && count < MOST_PLACES; count += 1) {
      if (Math.abs(at - seedAt) >= SEED_UNITS)
        most = Math.max(most, likeRun(text, [from, at + from - seedAt], step, limit));
      at = text.indexOf(seed, at + 1);
    }
    return most;
  };
  return { before: longest(start - SEED_UNITS, start - 1, -1), after: longest(end, end, 1) };
}
