import type { Content } from './rarity';

/** What two words of a compound do not stand on either side of. */
const ENDS = /[、，和与及的]/;
/** A modifier has so many units at most. */
const LONGEST = 8;
/** Less in common is no word that both modify. */
const LEAST_HEAD = 4;

/**
 * How much each of two wordings puts before a word that they have in common, where they put
 * different things there: `青禾登记制度`, `工商登记制度`. 0 where none does, in the measure of
 * `Content.weights`.
 */
export function otherModifier(a: Content, b: Content): number {
  const there = new Map<number, number>();
  b.numbers.forEach((number, at) => {
    if (!there.has(number)) there.set(number, at);
  });
  const own = new Set(a.numbers);
  let most = 0;
  for (let at = 1; at < a.numbers.length; at += 1) {
    const place = there.get(a.numbers[at] ?? -1);
    if (place === undefined || there.has(a.numbers[at - 1] ?? -1)) continue;
    let head = a.weights[at] ?? 0;
    for (let next = at; there.has(a.numbers[next] ?? -1); next += 1)
      head += a.weights[next + 1] ?? 0;
    if (head < LEAST_HEAD) continue;
    most = Math.max(most, Math.min(before(a, at, there), before(b, place, own)));
  }
  return most;
}

/** How much stands right before a place that is not in the other wording. */
function before(
  { text, numbers, weights }: Content,
  place: number,
  other: { has: (number: number) => boolean },
): number {
  let sum = 0;
  for (let at = place - 1; at >= 0 && at >= place - LONGEST; at -= 1) {
    const isCommon =
      other.has(numbers[at - 1] ?? -1) || (at !== place - 1 && other.has(numbers[at] ?? -1));
    if (isCommon || ENDS.test(text.charAt(at))) break;
    sum += weights[at] ?? 0;
  }
  return sum;
}
