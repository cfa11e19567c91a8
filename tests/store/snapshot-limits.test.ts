import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snapshotBytes, snapshotsToDrop } from '../../lib/store/snapshot-limits';
import type { SnapshotSize } from '../../lib/store/snapshot-limits';

/** `a3` is the version of report `a` captured on the third; its hash is its name. */
const snapshot = (name: string, units = 100): SnapshotSize => ({
  reportId: name.slice(0, 1),
  textHash: name,
  capturedAt: `2026-01-${name.slice(1).padStart(2, '0')}`,
  units,
});
const uses = (last: readonly string[], noted: readonly string[] = []) => ({
  isLast: ({ textHash }: SnapshotSize) => last.includes(textHash),
  isNoted: ({ textHash }: SnapshotSize) => noted.includes(textHash),
});

describe('snapshotsToDrop', () => {
  it.each<{
    name: string;
    kept: string[];
    last: string[];
    noted?: string[];
    limits?: object;
    dropped: string[];
  }>([
    { name: 'nothing of one version', kept: ['a1'], last: ['a1'], dropped: [] },
    {
      name: 'what is between first and last',
      kept: ['a1', 'a2', 'a3', 'a4'],
      last: ['a4'],
      dropped: ['a2', 'a3'],
    },
    {
      name: 'no version with a note',
      kept: ['a1', 'a2', 'a3', 'a4'],
      last: ['a4'],
      noted: ['a2'],
      dropped: ['a3'],
    },
    {
      name: 'not the last seen, were it captured first',
      kept: ['a1', 'a2', 'a3'],
      last: ['a1'],
      dropped: ['a2'],
    },
    {
      name: 'beyond the limit of a report: the first, then the oldest with notes',
      kept: ['a1', 'a2', 'a3', 'a4', 'a5'],
      last: ['a5'],
      noted: ['a2', 'a3', 'a4'],
      limits: { perReport: 3 },
      dropped: ['a1', 'a2'],
    },
    {
      name: 'beyond the size of all: firsts, then the oldest last ones, before those with notes',
      kept: ['a1', 'a2', 'b3', 'c4', 'd5'],
      last: ['a2', 'b3', 'c4', 'd5'],
      noted: ['b3'],
      limits: { bytes: 400 },
      dropped: ['a1', 'a2', 'c4'],
    },
    {
      name: 'never the newest of all',
      kept: ['a1'],
      last: ['a1'],
      limits: { bytes: 1 },
      dropped: [],
    },
  ])('drops $name', ({ kept, last, noted, limits, dropped }) => {
    const all = kept.map((name) => snapshot(name));
    const drop = snapshotsToDrop(all, uses(last, noted), {
      perReport: 10,
      bytes: 1_000_000,
      ...limits,
    });
    expect(drop.map(({ textHash }) => textHash)).toEqual(dropped);
  });

  it('keeps to both limits whatever is noted, and what it leaves is left alone the next time', () => {
    const name = fc
      .tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 28 }))
      .map(([id, day]) => id + day);
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1, maxLength: 30 }),
        fc.array(name),
        fc.integer({ min: 1, max: 400 }),
        (names, noted, units) => {
          const all = names.map((one) => snapshot(one, units));
          const last = ['a', 'b', 'c'].flatMap((id) =>
            names.filter((one) => one.startsWith(id)).slice(0, 1),
          );
          const limits = { perReport: 4, bytes: 4_000 };
          const dropped = new Set(snapshotsToDrop(all, uses(last, noted), limits));
          const left = all.filter((one) => !dropped.has(one));
          for (const id of ['a', 'b', 'c']) {
            expect(left.filter(({ reportId }) => reportId === id).length).toBeLessThanOrEqual(4);
          }
          expect(snapshotBytes(left)).toBeLessThanOrEqual(4_000);
          expect(left.length).toBeGreaterThan(0);
          expect(snapshotsToDrop(left, uses(last, noted), limits)).toEqual([]);
        },
      ),
    );
  });
});
