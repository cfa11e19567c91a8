/** Each two neighbouring units of a text as one number, in rising order, repeats kept. */
export type CharacterPairs = Uint32Array;

/** The pairs of neighbouring characters of a text; a text of one character is a pair of its own. */
export function pairsOf(text: string): CharacterPairs {
  const pairs = new Uint32Array(Math.max(1, text.length - 1));
  for (let at = 0; at < pairs.length; at += 1) {
    pairs[at] = unitAt(text, at) * 0x10000 + unitAt(text, at + 1);
  }
  return pairs.sort();
}

const unitAt = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) : 0);

/**
 * How alike two texts are, 0 to 1: the share of character pairs that they have in common (Dice).
 * Linear.
 */
export function likeness(a: CharacterPairs, b: CharacterPairs): number {
  let shared = 0;
  for (let at = 0, other = 0; at < a.length && other < b.length;) {
    const difference = (a[at] ?? 0) - (b[other] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) at += 1;
    if (difference >= 0) other += 1;
  }
  return (2 * shared) / (a.length + b.length);
}

/** The most that two texts can be alike, by their lengths alone. */
export const mostLikeness = (a: CharacterPairs, b: CharacterPairs): number =>
  (2 * Math.min(a.length, b.length)) / (a.length + b.length);
