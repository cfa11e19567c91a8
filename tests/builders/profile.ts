import { mergedColours } from '../../lib/model/tag-colour';
import type { SyncStand } from '../../lib/model/sync';
import type { StoreEnvironment } from '../../lib/store/change-log';
import type { NuoshuDatabase } from '../../lib/store/database';
import { saveAnnotation } from '../../lib/store/annotations';
import type { Edit } from '../../lib/store/annotations';
import { SyncDatabase } from '../../lib/store/sync-database';
import { syncOnce } from '../../lib/sync/engine';
import { SyncMemory } from '../../lib/sync/memory';
import type { Account, Memos } from '../../lib/sync/memory';
import type { Provider } from '../../lib/sync/provider';
import type { Choices } from '../../lib/sync/run';
import { annotationEdit, SOURCE } from './annotation-edit';
import { freshDatabase } from './store-world';

let made = 0;

const digits = (number: number, count: number): string => String(number).padStart(count, '0');

/** A browser profile with sync on: its database, its clock, its ids. */
export interface Profile {
  readonly database: NuoshuDatabase;
  readonly memory: SyncMemory;
  readonly environment: StoreEnvironment & { advance: (ms: number) => void };
  readonly steps: NonNullable<SyncStand['running']>['step'][];
  readonly sync: () => Promise<void>;
  readonly write: (id: string, fields: Edit['fields']) => Promise<void>;
  /** Sets settings, and tells them. */
  readonly choose: (chosen: Choices) => void;
  readonly choices: () => Choices;
  /** All annotations as bytes, those in the bin as well. */
  readonly rows: () => Promise<string>;
}

/** The colours of tags as the extension takes them over. */
const joined = (have: unknown, given: unknown): Choices => ({
  ...(given !== undefined && {
    tagColours: mergedColours(mergedColours({}, Object(have)), Object(given)),
  }),
});

const PLACE = { kind: 'webdav', address: 'https://dav.example/nuoshu/', user: 'liu' } as const;

/** A profile whose notes go to a storage; `nowMs` is its wall clock at first. */
export async function syncedProfile(
  provider: Provider,
  {
    nowMs = Date.UTC(2026, 0, 1),
    account = {},
  }: { readonly nowMs?: number; readonly account?: Partial<Account> } = {},
): Promise<Profile> {
  made += 1;
  const own = made;
  const name = `p${own}`;
  let [now, ids] = [nowMs, 0];
  const environment = {
    nowMs: () => now,
    /* Devices are told apart by the first sixteen digits, entries by the last six. */
    newId: () => {
      ids += 1;
      return `${digits(own, 4)}${digits(ids, 4)}-0000-4000-8000-${digits(ids, 12)}`;
    },
    advance: (ms: number) => {
      now += ms;
    },
  };
  const database = freshDatabase();
  const memory = new SyncMemory(new SyncDatabase<Memos>(`sync-${own}`));
  await memory.write('account', {
    place: PLACE,
    label: name,
    withTexts: true,
    keys: [],
    ...account,
  });
  const steps: Profile['steps'] = [];
  let choices: Choices = {};
  return {
    database,
    memory,
    environment,
    steps,
    choose: (chosen) => {
      choices = { ...choices, ...chosen };
    },
    choices: () => choices,
    sync: () =>
      syncOnce({
        ...environment,
        database,
        memory,
        providerOf: () => Promise.resolve(provider),
        isQuiet: () => Promise.resolve(true),
        told: (step) => steps.push(step),
        merged: () => Promise.resolve(),
        readChoices: () => Promise.resolve(choices),
        writeChoices: (taken) => {
          choices = { ...choices, ...taken, ...joined(choices.tagColours, taken.tagColours) };
          return Promise.resolve();
        },
        gotTexts: () => undefined,
      }),
    write: async (id, fields) => {
      await saveAnnotation(database, environment, {
        ...annotationEdit({ id, fields }),
        reportId: SOURCE,
      });
    },
    rows: async () => JSON.stringify(await database.annotations.orderBy('id').toArray()),
  };
}
