/** Where each three units of a text occur, by hash; positions are in text order. */
export interface SeedIndex {
  readonly mask: number;
  readonly bucketStarts: Int32Array;
  readonly positions: Int32Array;
}

const SEED = 3;
/** Of a frequent seed only the occurrences nearest to where the text is expected are counted. */
const MAX_PER_SEED = 128;
/** Votes are counted in stretches of this many units. */
const STRETCH_BITS = 6;

const seedAt = (text: string, at: number, mask: number): number =>
  ((Math.imul(text.charCodeAt(at), 0x9e3779b1) ^
    Math.imul(text.charCodeAt(at + 1), 0x85ebca6b) ^
    Math.imul(text.charCodeAt(at + 2), 0xc2b2ae35)) >>>
    7) &
  mask;

/** Indexes a text for `findStretches`; linear, two passes. */
export function indexSeeds(text: string): SeedIndex {
  const count = Math.max(0, text.length - SEED + 1);
  let size = 256;
  while (size < count) size *= 2;
  const mask = size - 1;
  const bucketStarts = new Int32Array(size + 1);
  for (let at = 0; at < count; at += 1) {
    const bucket = seedAt(text, at, mask) + 1;
    bucketStarts[bucket] = (bucketStarts[bucket] ?? 0) + 1;
  }
  for (let bucket = 1; bucket <= size; bucket += 1) {
    bucketStarts[bucket] = (bucketStarts[bucket] ?? 0) + (bucketStarts[bucket - 1] ?? 0);
  }
  const next = bucketStarts.slice();
  const positions = new Int32Array(count);
  for (let at = 0; at < count; at += 1) {
    const bucket = seedAt(text, at, mask);
    const slot = next[bucket] ?? 0;
    positions[slot] = at;
    next[bucket] = slot + 1;
  }
  return { mask, bucketStarts, positions };
}

function nearest(index: SeedIndex, bucket: number, expected: number): { from: number; to: number } {
  const first = index.bucketStarts[bucket] ?? 0;
  const last = index.bucketStarts[bucket + 1] ?? 0;
  if (last - first <= MAX_PER_SEED) return { from: first, to: last };
  let low = first;
  let high = last;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((index.positions[middle] ?? 0) < expected) low = middle + 1;
    else high = middle;
  }
  const from = Math.min(Math.max(first, low - MAX_PER_SEED / 2), last - MAX_PER_SEED);
  return { from, to: from + MAX_PER_SEED };
}

/**
 * The likeliest places where something like `pattern` starts, best first, at most `limit`: where
 * many of its seeds occur in the right order. `expected` breaks ties. Cost depends on the pattern,
 * not on the text.
 */
export function findStretches(
  index: SeedIndex,
  pattern: string,
  wish: { readonly expected: number; readonly limit: number },
): number[] {
  const votes = new Map<number, number>();
  const seeds = Math.max(0, pattern.length - SEED + 1);
  for (let at = 0; at < seeds; at += 1) {
    const { from, to } = nearest(index, seedAt(pattern, at, index.mask), wish.expected + at);
    for (let slot = from; slot < to; slot += 1) {
      const stretch = ((index.positions[slot] ?? 0) - at) >> STRETCH_BITS;
      votes.set(stretch, (votes.get(stretch) ?? 0) + 1);
    }
  }
  const startOf = (stretch: number): number => Math.max(0, stretch << STRETCH_BITS);
  const sum = (stretch: number): number =>
    (votes.get(stretch) ?? 0) + (votes.get(stretch + 1) ?? 0);
  const least = Math.max(1, seeds * 0.12);
  return [...votes.keys()]
    .map((stretch) => ({ start: startOf(stretch), weight: sum(stretch) }))
    .filter(({ weight }) => weight >= least)
    .sort(
      (a, b) =>
        b.weight - a.weight ||
        Math.abs(a.start - wish.expected) - Math.abs(b.start - wish.expected),
    )
    .slice(0, wish.limit)
    .map(({ start }) => start);
}
