import { checkSyncFile, syncFile, syncLines } from '../exchange/sync-file';
import type { SyncFileRefusal, SyncLine } from '../exchange/sync-file';
import type { Entry } from '../model/entry';
import type { IncomingItem } from '../model/incoming';
import { MAX_BULK } from '../model/limits';
import type { ErrorCode, Result } from '../model/result';
import type { NuoshuDatabase } from '../store/database';
import { beginBatch, completeBatch, dropBatch, fillBatch, ImportBusyError } from '../store/incoming';
import type { FilesDatabase } from '../store/incoming';
import { annotatedTexts, keptTextKeys, logEntries, textKey } from '../store/sync-lines';

/** UTF-16 units of entries that are handed on together, by estimate. */
const MOST_UNITS = 4_000_000;

/** A file for another computer, with what stands in it. */
export interface MadeSyncFile {
  readonly file: Blob;
  readonly entries: number;
  readonly texts: number;
}

/** Makes the file with the whole log, and the texts that notes stand on. Nothing is written. */
export async function makeSyncFile(database: NuoshuDatabase, nowMs: number): Promise<MadeSyncFile> {
  let [entries, texts] = [0, 0];
  async function* lines(): AsyncGenerator<SyncLine> {
    for await (const entry of logEntries(database)) {
      entries += 1;
      yield { kind: 'entry', entry };
    }
    for await (const { report, texts: versions } of annotatedTexts(database)) {
      yield { kind: 'report', report };
      for (const text of versions) yield { kind: 'text', text };
      texts += versions.length;
    }
  }
  const stream = syncFile(new Date(nowMs).toISOString(), lines());
  const file = await new Response(stream).blob();
  return { file, entries, texts };
}

/** What reading a file in needs of the world. */
export interface HandWorld {
  readonly database: NuoshuDatabase;
  readonly files: FilesDatabase;
  readonly takeIn: (entries: readonly Entry[]) => Promise<Result<{ readonly news: number }>>;
  readonly newId: () => string;
  readonly nowMs: () => number;
  readonly sha256: (text: string) => Promise<string>;
  /** Hears how many entries are in. */
  readonly told: (done: number, total: number) => void;
}

/** What came of a file. */
export type HandOutcome =
  | { readonly kind: 'refused'; readonly refusal: SyncFileRefusal }
  | { readonly kind: 'failed'; readonly error: ErrorCode }
  | {
      readonly kind: 'done';
      readonly news: number;
      readonly known: number;
      /** Texts that the background now puts into the store; `busy` where another import is under way. */
      readonly texts: number | 'busy';
    };

/** Reads a file in: checks it as a whole, hands its entries on, some at a time, then has its texts put into the store. */
export async function takeInFile(file: File, world: HandWorld): Promise<HandOutcome> {
  const checked = await checkSyncFile(file);
  if ('refusal' in checked) return { kind: 'refused', refusal: checked.refusal };
  const total = checked.entries;
  let [news, done] = [0, 0];
  world.told(done, total);
  for await (const entries of handfuls(file)) {
    const answer = await world.takeIn(entries);
    if (!answer.ok) return { kind: 'failed', error: answer.error };
    news += answer.value.news;
    done += entries.length;
    world.told(done, total);
  }
  return { kind: 'done', news, known: total - news, texts: await stageTexts(file, world) };
}

/** The entries, as many at a time as one call takes. */
async function* handfuls(file: Blob): AsyncGenerator<readonly Entry[]> {
  let [some, units]: [Entry[], number] = [[], 0];
  for await (const line of syncLines(file)) {
    if (line.kind !== 'entry') continue;
    some.push(line.entry);
    units += unitsOf(line.entry);
    if (some.length < MAX_BULK && units < MOST_UNITS) continue;
    yield some;
    [some, units] = [[], 0];
  }
  if (some.length > 0) yield some;
}

/** Long fields are texts, and those are what makes an entry large. */
const unitsOf = ({ fields }: Entry): number =>
  Object.values(fields).reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length : 100), 0);

/** Puts the texts that are not kept here, and their reports, together as an import that the background writes. */
async function stageTexts(file: File, world: HandWorld): Promise<number | 'busy'> {
  const { database, files, sha256 } = world;
  const ids = new Set<string>();
  for await (const line of syncLines(file)) if (line.kind === 'report') ids.add(line.report.id);
  const kept = await keptTextKeys(database, [...ids]);
  let count = 0;
  async function* missing(): AsyncGenerator<IncomingItem> {
    let report: Extract<SyncLine, { kind: 'report' }> | undefined;
    for await (const line of syncLines(file)) {
      if (line.kind === 'report') report = line;
      if (line.kind !== 'text' || kept.has(textKey(line.text))) continue;
      if ((await sha256(line.text.text)) !== line.text.textHash) continue;
      if (report?.report.id === line.text.reportId) yield report;
      report = undefined;
      count += 1;
      yield line;
    }
  }
  const items = missing();
  const first = await items.next();
  if (first.done === true) return 0;
  const id = world.newId();
  try {
    const startedAt = new Date(world.nowMs()).toISOString();
    await beginBatch(files, { id, name: file.name, startedAt, added: 0, changed: 0 });
    const parts = await fillBatch(files, id, from(first.value, items), () => undefined);
    await completeBatch(files, id, parts);
    return count;
  } catch (error) {
    if (error instanceof ImportBusyError) return 'busy';
    await dropBatch(files, id);
    throw error;
  }
}

async function* from<T>(first: T, rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield first;
  yield* rest;
}
