import { Dexie } from 'dexie';
import type { EntityTable, Table } from 'dexie';
import { isUnderWay } from '../model/incoming';
import type { IncomingBatch, IncomingItem } from '../model/incoming';

/** Some of an import's items; all of a part are written in one transaction. */
interface PartRow {
  readonly batchId: string;
  /** From 0. */
  readonly index: number;
  readonly items: readonly IncomingItem[];
}

/** A folder that the reader chose, as the browser hands it out. */
interface HandleRow {
  /** For what it is. */
  readonly name: 'backup' | 'sync';
  readonly handle: FileSystemDirectoryHandle;
}

/**
 * Imports on their way into the store, in a database of their own: the desk's page fills a batch,
 * the background alone writes it into `nuoshu`. A page that is closed half-way leaves a batch that
 * was never complete, and nothing of it is written; a background that is stopped goes on where it
 * was. It also keeps the folders of the backups and of sync.
 */
export class FilesDatabase extends Dexie {
  declare readonly batches: EntityTable<IncomingBatch, 'id'>;
  declare readonly parts: Table<PartRow, [string, number]>;
  declare readonly handles: EntityTable<HandleRow, 'name'>;

  constructor(name = 'nuoshu-files') {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ batches: 'id', parts: '[batchId+index]', handles: 'name' });
  }
}

/** Items of one part: what is written into the store in one transaction, between two notes. */
const PART_ITEMS = 500;
/** UTF-16 units of the texts of one part. */
const PART_UNITS = 2_000_000;

/** Another import is under way. */
export class ImportBusyError extends Error {
  constructor() {
    super('another import is under way');
    this.name = 'ImportBusyError';
  }
}

/**
 * Begins a batch that nothing stands in yet. What an earlier import left is gone then, and can no
 * more be taken back. Throws `ImportBusyError` where one is on its way into the store, or out of
 * it.
 */
export async function beginBatch(
  files: FilesDatabase,
  batch: Pick<IncomingBatch, 'id' | 'name' | 'startedAt' | 'added' | 'changed'>,
): Promise<void> {
  await files.transaction('rw', [files.batches, files.parts], async () => {
    if ((await files.batches.toArray()).some(isUnderWay)) throw new ImportBusyError();
    await forgetBatches(files);
    await files.batches.add({ ...batch, state: 'filling', parts: 0, done: 0 });
  });
}

/** Forgets the last import: it can no more be taken back. */
export async function forgetBatches(files: FilesDatabase): Promise<void> {
  await files.transaction('rw', [files.batches, files.parts], async () => {
    await files.batches.clear();
    await files.parts.clear();
  });
}

/**
 * Puts items into a batch, part by part; answers how many parts. `told` hears how many items are
 * in.
 */
export async function fillBatch(
  files: FilesDatabase,
  batchId: string,
  items: AsyncIterable<IncomingItem>,
  told: (items: number) => void,
): Promise<number> {
  let part: IncomingItem[] = [];
  let [index, units, count] = [0, 0, 0];
  const put = async (): Promise<void> => {
    await files.parts.put({ batchId, index, items: part });
    index += 1;
    [part, units] = [[], 0];
    told(count);
  };
  for await (const item of items) {
    part.push(item);
    count += 1;
    if (item.kind === 'text') units += item.text.text.length;
    if (part.length >= PART_ITEMS || units >= PART_UNITS) await put();
  }
  if (part.length > 0) await put();
  return index;
}

/**
 * The batch is complete: from here on the background writes it, whatever becomes of the page.
 * Throws `ImportBusyError` where another page has begun one meanwhile.
 */
export async function completeBatch(
  files: FilesDatabase,
  batchId: string,
  parts: number,
): Promise<void> {
  if ((await files.batches.update(batchId, { state: 'entering', parts })) === 0)
    throw new ImportBusyError();
}

/** Throws away a batch that was never completed. */
export async function dropBatch(files: FilesDatabase, batchId: string): Promise<void> {
  await files.transaction('rw', [files.batches, files.parts], async () => {
    await files.batches.delete(batchId);
    await files.parts
      .where('[batchId+index]')
      .between([batchId, Dexie.minKey], [batchId, Dexie.maxKey])
      .delete();
  });
}

/** The import that is under way, or the last one; `undefined` where there is none. */
export const lastBatch = (files: FilesDatabase): Promise<IncomingBatch | undefined> =>
  files.batches.toCollection().first();
