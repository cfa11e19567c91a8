import { SyncKeeper } from '../../lib/background/sync';
import type { BackgroundWorld } from '../../lib/background/world';
import type { SyncEntry } from '../../lib/model/sync';
import type { Provider } from '../../lib/sync/provider';
import { SyncDatabase } from '../../lib/store/sync-database';
import { SyncMemory } from '../../lib/sync/memory';
import type { Memos } from '../../lib/sync/memory';
import { saveAnnotation } from '../../lib/store/annotations';
import type { Edit } from '../../lib/store/annotations';
import { annotationEdit, SOURCE } from './annotation-edit';
import { background } from './background-world';

let kept = 0;

/** A background's keeper of sync, and what it did to the world. */
export interface Kept {
  readonly keeper: SyncKeeper;
  readonly world: BackgroundWorld;
  readonly memory: SyncMemory;
  readonly wakes: number[];
  readonly announced: string[];
  /** Works that wait, the latest last; those that were called off are gone. */
  readonly later: { readonly work: () => void; readonly delayMs: number }[];
  readonly changes: () => number;
  readonly advance: (ms: number) => void;
  readonly write: (id: string, fields: Edit['fields']) => Promise<void>;
}

export const SYNC_ENTRY: SyncEntry = {
  place: { kind: 'webdav', address: 'https://dav.example/', user: 'liu' },
  label: '办公室',
  withTexts: true,
  password: 'p',
};

/** A keeper before a storage, with a clock that stands still. */
export function syncKeeper(provider: Provider): Kept {
  kept += 1;
  const own = kept;
  let [now, changes, ids] = [Date.UTC(2026, 0, 1), 0, 0];
  const memory = new SyncMemory(new SyncDatabase<Memos>(`sync-kept-${own}`));
  const wakes: number[] = [];
  const later: Kept['later'] = [];
  const announced: string[] = [];
  const digits = (number: number, count: number): string => String(number).padStart(count, '0');
  const { world } = background({
    nowMs: () => now,
    newId: () => `${digits(own, 4)}${digits((ids += 1), 4)}-0000-4000-8000-${digits(ids, 12)}`,
    schedule: (work, delayMs) => {
      const one = { work, delayMs };
      later.push(one);
      return () => {
        const at = later.indexOf(one);
        if (at >= 0) later.splice(at, 1);
      };
    },
    sync: {
      memory,
      providerOf: () => Promise.resolve(provider),
      exclusively: (work) => work(),
      wakeEvery: (minutes) => wakes.push(minutes),
      readChoices: () => Promise.resolve({}),
      writeChoices: () => Promise.resolve(),
      changed: () => {
        changes += 1;
      },
    },
  });
  const keeper = new SyncKeeper(world, {
    announce: (reportIds) => {
      announced.push(...reportIds);
      return Promise.resolve();
    },
    isQuiet: () => Promise.resolve(true),
    readTexts: () => undefined,
  });
  return {
    keeper,
    world,
    memory,
    wakes,
    announced,
    later,
    changes: () => changes,
    advance: (ms) => {
      now += ms;
    },
    write: async (id, fields) => {
      await saveAnnotation(world.database, world, {
        ...annotationEdit({ id, fields }),
        reportId: SOURCE,
      });
    },
  };
}

/** Set up, and the sync that follows done. Throws where that failed. */
export async function begun({ keeper }: Kept, entry: Partial<SyncEntry> = {}): Promise<void> {
  const { failure } = await keeper.setUp({ ...SYNC_ENTRY, ...entry });
  if (failure !== undefined) throw new Error(failure);
  await keeper.now();
}

/** All its annotations, as bytes. */
export const rowsOf = async ({ world }: Pick<Kept, 'world'>): Promise<string> =>
  JSON.stringify(await world.database.annotations.orderBy('id').toArray());
