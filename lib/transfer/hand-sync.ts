import { checkSyncFile, syncFile, syncLines } from '../exchange/sync-file';
import type { SyncFileRefusal, SyncLine } from '../exchange/sync-file';
import type { Entry, Json } from '../model/entry';
import type { IncomingItem } from '../model/incoming';
import { MAX_BULK } from '../model/limits';
import type { ErrorCode, Result } from '../model/result';
import type { SyncHold } from '../model/sync';
import type { NuoshuDatabase } from '../store/database';
import {
  beginBatch,
  completeBatch,
  dropBatch,
  fillBatch,
  ImportBusyError,
} from '../store/incoming';
import type { FilesDatabase } from '../store/incoming';
import { isMuchLost, mergeLoss } from '../store/merge-loss';
import { annotatedTexts, keptTextKeys, logEntries, textKey } from '../store/sync-lines';

/** UTF-16 units of entries that are handed on together, by estimate. */
const MOST_UNITS = 4_000_000;

/** A file for another computer, with what stands in it. */
export interface MadeSyncFile {
  readonly file: Blob;
  readonly entries: number;
  readonly texts: number;
}

/**
 * Makes the file with the log up to that entry, by `seq`, and the texts that notes stand on.
 * Nothing is written. The background must know before that these are handed on.
 */
export async function makeSyncFile(
  database: NuoshuDatabase,
  { upTo, nowMs }: { readonly upTo: number; readonly nowMs: number },
): Promise<MadeSyncFile> {
  let [entries, texts] = [0, 0];
  async function* lines(): AsyncGenerator<SyncLine> {
    for await (const entry of logEntries(database, upTo)) {
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
  /** With `keep` what would go stays. */
  readonly takeIn: (
    entries: readonly Entry[],
    way: { readonly keep: boolean },
  ) => Promise<Result<{ readonly news: number }>>;
  readonly newId: () => string;
  readonly nowMs: () => number;
  readonly sha256: (text: string) => Promise<string>;
  /** Hears how many entries are in. */
  readonly told: (done: number, total: number) => void;
}

/**
 * The reader's word on what a file would take away: the notes stay, or they go, as many as the
 * reader was told of.
 */
export interface HandWord {
  readonly keep: boolean;
  readonly lost: number;
}

/** What came of a file. */
export type HandOutcome =
  /** Living notes would go; nothing is written yet. `isMuch` where a sync would stop as well. */
  | { readonly kind: 'asks'; readonly loss: SyncHold; readonly isMuch: boolean }
  | { readonly kind: 'refused'; readonly refusal: SyncFileRefusal }
  | { readonly kind: 'failed'; readonly error: ErrorCode }
  | {
      readonly kind: 'done';
      readonly news: number;
      readonly known: number;
      /** Notes that went, by the reader's word. */
      readonly lost: number;
      /** Lines that were left out, as this version does not take what they hold. */
      readonly left: number;
      /**
       * Texts that the background now puts into the store; `busy` where another import is under
       * way.
       */
      readonly texts: number | 'busy';
    };

/**
 * Reads a file in: checks it as a whole, looks what it would take away and asks once where that is
 * anything, hands its entries on, some at a time, then has its texts put into the store. The
 * reader's word holds for as much as they were told of.
 */
export async function takeInFile(
  file: File,
  world: HandWorld,
  word?: HandWord,
): Promise<HandOutcome> {
  const checked = await checkSyncFile(file);
  if ('refusal' in checked) return { kind: 'refused', refusal: checked.refusal };
  const loss = await mergeLoss(world.database, () => handfuls(file));
  const keep = word?.keep === true;
  if (loss !== undefined && !keep && loss.lost > (word?.lost ?? 0))
    return { kind: 'asks', loss, isMuch: isMuchLost(loss) };
  const { entries: total, left } = checked;
  let [news, done] = [0, 0];
  world.told(done, total);
  for await (const entries of handfuls(file)) {
    const answer = await world.takeIn(entries, { keep });
    if (!answer.ok) return { kind: 'failed', error: answer.error };
    news += answer.value.news;
    done += entries.length;
    world.told(done, total);
  }
  const lost = keep ? 0 : (loss?.lost ?? 0);
  return {
    kind: 'done',
    news,
    known: total - news,
    lost,
    left,
    texts: await stageTexts(file, world),
  };
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
  Object.values(fields).reduce<number>((sum, value) => sum + unitsIn(value), 0);

const unitsIn = (value: Json): number =>
  typeof value === 'string'
    ? value.length
    : typeof value === 'object'
      ? JSON.stringify(value).length
      : 10;

/**
 * Puts the texts that are not kept here, and their reports, together as an import that the
 * background writes.
 */
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
