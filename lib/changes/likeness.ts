/** How often each two neighbouring characters stand in a text. */
export interface CharacterPairs {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

/** The pairs of neighbouring characters of a text; a text of one character is a pair of its own. */
export function pairsOf(text: string): CharacterPairs {
  const counts = new Map<string, number>();
  const last = Math.max(1, text.length - 1);
  for (let at = 0; at < last; at += 1) {
    const pair = text.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { counts, total: last };
}

/** How alike two texts are, 0 to 1: the share of character pairs that they have in common (Dice). Linear. */
export function likeness(a: CharacterPairs, b: CharacterPairs): number {
  let shared = 0;
  for (const [pair, count] of a.counts) shared += Math.min(count, b.counts.get(pair) ?? 0);
  return (2 * shared) / (a.total + b.total);
}
