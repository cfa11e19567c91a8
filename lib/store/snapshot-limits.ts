/** One kept text, without the text. */
export interface SnapshotSize {
  readonly reportId: string;
  readonly textHash: string;
  readonly capturedAt: string;
  readonly units: number;
}

/** How many versions of one report's text are kept, and how much of all texts together. */
export interface SnapshotLimits {
  readonly perReport: number;
  readonly bytes: number;
}

export const SNAPSHOT_LIMITS: SnapshotLimits = { perReport: 10, bytes: 200_000_000 };

/** A text takes two bytes a UTF-16 unit. */
export const snapshotBytes = (snapshots: readonly Pick<SnapshotSize, 'units'>[]): number =>
  snapshots.reduce((sum, { units }) => sum + 2 * units, 0);

/** What makes a version worth keeping, from the first to go to the last. */
const WORTHS = ['in-between', 'first', 'last', 'noted', 'noted-last'] as const;
type Worth = (typeof WORTHS)[number];

/**
 * Which snapshots are last of their report, and on which the reader's notes stand, or which they
 * quote.
 */
export interface SnapshotUses {
  readonly isLast: (snapshot: SnapshotSize) => boolean;
  readonly isNoted: (snapshot: SnapshotSize) => boolean;
}

/**
 * The snapshots that are to go: each that is neither the first nor the last of its report and that
 * no note stands on or quotes; then, of a report that still has too many, and of all where they are
 * too large together, the least worth and of these the oldest. A report's last text goes before one
 * that a note stands on, but never the newest of all.
 */
export function snapshotsToDrop(
  snapshots: readonly SnapshotSize[],
  uses: SnapshotUses,
  limits: SnapshotLimits = SNAPSHOT_LIMITS,
): readonly SnapshotSize[] {
  const byAge = [...snapshots].sort((a, b) => a.capturedAt.localeCompare(b.capturedAt));
  const newest = byAge.at(-1);
  const worths = worthsOf(byAge, uses);
  const order = (snapshot: SnapshotSize): number =>
    snapshot === newest ? WORTHS.length : WORTHS.indexOf(worths.get(snapshot) ?? 'in-between');
  const counts = new Map<string, number>();
  for (const { reportId } of byAge) counts.set(reportId, (counts.get(reportId) ?? 0) + 1);
  let bytes = snapshotBytes(byAge);
  const dropped: SnapshotSize[] = [];
  for (const snapshot of byAge.toSorted((a, b) => order(a) - order(b))) {
    const count = counts.get(snapshot.reportId) ?? 0;
    if (
      snapshot === newest ||
      (order(snapshot) > 0 && count <= limits.perReport && bytes <= limits.bytes)
    )
      continue;
    dropped.push(snapshot);
    counts.set(snapshot.reportId, count - 1);
    bytes -= snapshotBytes([snapshot]);
  }
  return dropped;
}

function worthsOf(
  byAge: readonly SnapshotSize[],
  { isLast, isNoted }: SnapshotUses,
): Map<SnapshotSize, Worth> {
  const seen = new Set<string>();
  const worths = new Map<SnapshotSize, Worth>();
  for (const snapshot of byAge) {
    const isFirst = !seen.has(snapshot.reportId);
    seen.add(snapshot.reportId);
    const isOwnLast = isLast(snapshot);
    if (isNoted(snapshot)) worths.set(snapshot, isOwnLast ? 'noted-last' : 'noted');
    else worths.set(snapshot, isOwnLast ? 'last' : isFirst ? 'first' : 'in-between');
  }
  return worths;
}
