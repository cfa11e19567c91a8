import type { Candidate } from '../candidate';

/**
 * The candidates of which none overlaps another, in text order: of two that do, the longer stays
 * (`3至5家` over `3`), of two equally long the one offered by the earlier rule. `order` ranks the
 * rules; `onLoser` hears of each that goes.
 */
export function withoutOverlaps(
  candidates: readonly Candidate[],
  order: ReadonlyMap<string, number>,
  onLoser?: (loser: Candidate, winner: Candidate) => void,
): Candidate[] {
  const rank = (candidate: Candidate): number => order.get(candidate.rule) ?? order.size;
  const sorted = [...candidates].sort(
    (a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b),
  );
  const kept: Candidate[] = [];
  for (const candidate of sorted) {
    const last = kept.at(-1);
    if (!last || last.end <= candidate.start) {
      kept.push(candidate);
      continue;
    }
    const isBetter = candidate.end - candidate.start > last.end - last.start;
    if (isBetter) kept[kept.length - 1] = candidate;
    onLoser?.(isBetter ? last : candidate, isBetter ? candidate : last);
  }
  return kept;
}
