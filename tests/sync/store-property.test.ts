import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deleteAnnotation } from '../../lib/store/annotations';
import { emptyBin, restoreAnnotation } from '../../lib/store/bin';
import { changeAnnotations } from '../../lib/store/bulk';
import { deleteFilter, saveFilter } from '../../lib/store/filters';
import { joinReports, partReport } from '../../lib/store/joins';
import { saveReport } from '../../lib/store/reports';
import { applyUndo } from '../../lib/store/undo';
import type { UndoStep } from '../../lib/model/undo';
import { SyncError } from '../../lib/sync/provider';
import { saveAnnotation } from '../../lib/store/annotations';
import { annotationEdit, SOURCE } from '../builders/annotation-edit';
import { capturedReport } from '../builders/captured-report';
import { memoryStorage } from '../builders/memory-storage';
import { syncedProfile } from '../builders/profile';
import type { Profile } from '../builders/profile';
import { idOf, rowsByLog } from '../builders/synced-world';

const KINDS = [
  'write',
  'write',
  'write',
  'delete',
  'restore',
  'bulk',
  'undo',
  'empty',
  'filter',
  'drop-filter',
  'join',
  'part',
  'sync',
  'sync',
  'sync',
] as const;

interface Step {
  readonly kind: (typeof KINDS)[number];
  readonly profile: number;
  /** Which note, filter or report. */
  readonly thing: number;
  readonly field: 'note' | 'tags' | 'status' | 'owner' | 'evidence';
  /** How far the clock goes meanwhile, ms; it may run backwards. */
  readonly waitMs: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...KINDS),
  profile: fc.nat(2),
  thing: fc.nat(3),
  field: fc.constantFrom('note', 'tags', 'status', 'owner', 'evidence'),
  waitMs: fc.oneof(
    fc.integer({ min: 0, max: 60_000 }),
    fc.integer({ min: -86_400_000, max: 86_400_000 * 400 }),
  ),
});

const reportOf = (thing: number): string => `${SOURCE}?r=${thing % 3}`;

/** Three addresses of one report, which every profile keeps. */
async function begun(count: number): Promise<readonly Profile[]> {
  const storage = memoryStorage();
  const profiles: Profile[] = [];
  for (let at = 0; at < count; at += 1) {
    const profile = await syncedProfile(storage, { account: { withTexts: false } });
    for (let thing = 0; thing < 3; thing += 1) {
      const captured = capturedReport({ reportId: reportOf(thing), url: reportOf(thing) });
      await saveReport(profile.database, profile.environment, captured);
    }
    profiles.push(profile);
  }
  return profiles;
}

const uuid = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

function fieldsOf({ field }: Step, count: number): Parameters<typeof saveAnnotation>[2]['fields'] {
  if (field === 'note') return { note: `第${count}次写的` };
  if (field === 'tags')
    return {
      tags: [`标签${count % 4}`, `标签${count % 3}`].filter(
        (tag, at, all) => all.indexOf(tag) === at,
      ),
    };
  if (field === 'status') return { status: count % 2 === 0 ? 'kept' : 'broken' };
  if (field === 'owner') return { owner: `第${count}科` };
  return {
    evidence: [{ id: uuid(count), url: 'https://linxi.gov.cn/a.html', text: `第${count}条依据` }],
  };
}

class Run {
  readonly #profiles: readonly Profile[];
  readonly #undo: { readonly profile: Profile; readonly step: UndoStep }[] = [];
  #count = 0;

  constructor(profiles: readonly Profile[]) {
    this.#profiles = profiles;
  }

  async take(one: Step): Promise<void> {
    const profile = this.#profiles[one.profile % this.#profiles.length];
    if (profile === undefined) return;
    const { database, environment } = profile;
    environment.advance(one.waitMs);
    this.#count += 1;
    const id = idOf(one.thing);
    switch (one.kind) {
      case 'write': {
        const edit = annotationEdit({ id, fields: fieldsOf(one, this.#count) });
        const saved = await saveAnnotation(database, environment, {
          ...edit,
          reportId: reportOf(one.thing),
        });
        if (saved.undo !== undefined) this.#undo.push({ profile, step: saved.undo });
        return;
      }
      case 'delete':
        await deleteAnnotation(database, environment, id);
        return;
      case 'restore':
        await restoreAnnotation(database, environment, id);
        return;
      case 'bulk': {
        const ids = [0, 1, 2, 3].map(idOf);
        await changeAnnotations(database, environment, {
          ids,
          begun: [],
          change: { addTags: [`批量${this.#count % 3}`] },
        });
        return;
      }
      case 'undo': {
        const last = this.#undo.pop();
        if (last !== undefined)
          await applyUndo(last.profile.database, last.profile.environment, last.step);
        return;
      }
      case 'empty':
        await emptyBin(database, environment);
        return;
      case 'filter':
        await saveFilter(database, environment, {
          id,
          name: `筛选${this.#count}`,
          filter: 'tag=民生',
        });
        return;
      case 'drop-filter':
        await deleteFilter(database, environment, id);
        return;
      case 'join':
        await joinReports(database, environment, {
          from: reportOf(one.thing),
          into: reportOf(one.thing + 1),
        });
        return;
      case 'part':
        await partReport(database, environment, reportOf(one.thing));
        return;
      case 'sync':
        await syncTaking(profile);
    }
  }
}

/** A reader who takes every merge. */
async function syncTaking(profile: Profile): Promise<void> {
  try {
    await profile.sync();
  } catch (error) {
    if (!(error instanceof SyncError) || error.failure !== 'too-much-lost') throw error;
    await profile.memory.write('outcome', {
      ...(await profile.memory.read('outcome')),
      decided: 'take',
    });
    await profile.sync();
  }
}

/** What of the database must be the same on all. */
async function stateOf({ database }: Profile): Promise<string> {
  const reports = await database.reports.orderBy('id').toArray();
  return JSON.stringify({
    annotations: await database.annotations.orderBy('id').toArray(),
    filters: await database.filters.orderBy('id').toArray(),
    joins: reports.map(({ id, joinedTo }) => [id, joinedTo]),
  });
}

it('profiles that wrote apart hold the same rows once they have synced, each what its log comes to', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 2, max: 3 }),
      fc.array(step, { minLength: 5, maxLength: 40, size: 'max' }),
      async (count, steps) => {
        const profiles = await begun(count);
        const run = new Run(profiles);
        for (const one of steps) await run.take(one);
        for (let round = 0; round < 3; round += 1)
          for (const one of profiles) await syncTaking(one);
        const states = await Promise.all(profiles.map(stateOf));
        for (const state of states) expect(state).toBe(states[0]);
        for (const { database, rows } of profiles)
          expect(await rowsByLog(database)).toBe(await rows());
        for (const { database, memory } of profiles) {
          const named = new Set((await database.tags.toArray()).map(({ name }) => name));
          await database.annotations.each(({ tags }) =>
            expect(tags.filter((tag) => !named.has(tag))).toEqual([]),
          );
          database.close();
          memory.database.close();
        }
      },
    ),
    { numRuns: Number(process.env.NUOSHU_STORE_RUNS ?? 100) },
  );
}, 300_000);
