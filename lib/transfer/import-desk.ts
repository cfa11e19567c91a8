import { importedBackup, thingsOf } from '../exchange/backup/imported';
import type { BackupThings } from '../exchange/backup/imported';
import { readBackup, textsInside } from '../exchange/backup/read';
import { asksFor } from '../exchange/in/asked';
import { good } from '../exchange/in/imported';
import type { Ignored, ImportedFile, ImportedReport, Read } from '../exchange/in/imported';
import { planImport } from '../exchange/in/plan';
import type { ImportChange, ImportPlan } from '../exchange/in/plan';
import type { IncomingItem, PlainReport } from '../model/incoming';
import type { AnnotationRow } from '../model/store';
import { textKey } from '../model/text-key';
import type { TextKey } from '../model/text-key';
import type { UndoStep } from '../model/undo';
import { checkedItem } from '../schema/incoming';
import { beginBatch, completeBatch, dropBatch, fillBatch } from '../store/incoming';
import type { FilesDatabase } from '../store/incoming';
import { keptForImport } from '../store/import-rows';
import type { KeptForImport } from '../store/import-rows';
import type { NuoshuDatabase } from '../store/database';
import { isPacked, wordsBeside } from './import-source';
import type { ImportSource } from './import-source';
import { previewRows } from './preview';
import type { PreviewList, PreviewRow } from './preview';
import { summaryOf } from './summary';
import type { ImportSummary } from './summary';

/** What putting an import together needs of the world. */
export interface ImportWorld {
  readonly database: NuoshuDatabase;
  readonly files: FilesDatabase;
  readonly newId: () => string;
  readonly nowMs: () => number;
  readonly sha256: (text: string) => Promise<string>;
  /** Reads any other file than a backup; loaded late, as workbooks take a library. */
  readonly readOther: (bytes: Uint8Array) => Promise<Read<ImportedFile>>;
}

/**
 * Which changes of what is here the reader takes over: those that a file is not older than, all or
 * none, and exceptions.
 */
export interface ImportChoice {
  readonly base: 'newer' | 'all' | 'none';
  readonly except: ReadonlySet<string>;
}

/** Whether a change is taken over. */
export const isTaken = (
  { base, except }: ImportChoice,
  { id, isOlder }: Pick<ImportChange, 'id' | 'isOlder'>,
): boolean => (base === 'all' || (base === 'newer' && !isOlder)) !== except.has(id);

interface Looked {
  readonly source: ImportSource;
  readonly plan: ImportPlan;
  readonly kept: KeptForImport;
  readonly byId: ReadonlyMap<string, AnnotationRow>;
  readonly reports: readonly PlainReport[];
  readonly things?: BackupThings;
}

/**
 * An import from the file to the batch that the background writes: it is read and planned as a
 * whole, shown, and staged as the reader chose. Nothing of what is kept is touched.
 */
export class ImportDesk {
  readonly #world: ImportWorld;
  #looked: Looked | undefined;

  constructor(world: ImportWorld) {
    this.#world = world;
  }

  /** Reads a file and says what it would do, or why it is refused. */
  async look(source: ImportSource): Promise<Read<ImportSummary>> {
    this.#looked = undefined;
    const { database, newId, nowMs, sha256, readOther } = this.#world;
    const { file } = source;
    const backup = (await isPacked(file)) ? await readBackup(file, sha256) : undefined;
    if (backup?.ok === false) return backup;
    const read = backup
      ? good(importedBackup(backup.value))
      : await readOther(new Uint8Array(await file.arrayBuffer()));
    if (!read.ok) return read;
    const kept = await keptForImport(database, asksFor(read.value));
    const now = new Date(nowMs()).toISOString();
    const fileAt = new Date(file.lastModified).toISOString();
    const plan = fitting(planImport(read.value, kept, { newId, now, fileAt }));
    const things = backup && thingsOf(backup.value);
    const named = things?.reports ?? read.value.reports.flatMap(plainOf);
    const reports = named.filter(
      (report) =>
        (things !== undefined || !kept.reportIds.has(report.id)) &&
        checkedItem({ kind: 'report', report }) !== undefined,
    );
    const found = { source, plan, kept, reports, ...(things && { things }) };
    const byId = new Map(kept.annotations.map((annotation) => [annotation.id, annotation]));
    this.#looked = { ...found, byId };
    return good(summaryOf({ ...found, format: read.value.format }, backup?.value));
  }

  /** Some entries of a list of the preview. */
  rows(list: PreviewList, from: number, to: number): readonly PreviewRow[] {
    if (this.#looked === undefined) return [];
    const { plan, byId } = this.#looked;
    return previewRows(plan, list, [from, to], (id) => byId.get(id));
  }

  /**
   * Puts the import together as the reader chose it, and lets the background have it. Answers the
   * batch's id. Nothing is left where it fails or is called off.
   */
  async stage(
    choice: ImportChoice,
    told: (items: number) => void,
    signal?: AbortSignal,
  ): Promise<string> {
    const looked = this.#looked;
    if (looked === undefined) throw new TypeError('nothing was read that could be staged');
    const { files, newId, nowMs } = this.#world;
    const { added, changed } = looked.plan;
    const id = newId();
    const taken = changed.filter((change) => isTaken(choice, change));
    const startedAt = new Date(nowMs()).toISOString();
    await beginBatch(files, {
      id,
      name: looked.source.file.name,
      startedAt,
      added: added.length,
      changed: taken.length,
    });
    try {
      const items = itemsOf(looked, taken, this.#world.sha256);
      const parts = await fillBatch(files, id, stoppable(items, signal), told);
      await completeBatch(files, id, parts);
    } catch (error) {
      await dropBatch(files, id).catch(() => undefined);
      throw error;
    }
    return id;
  }
}

/** A plan without what the store would not take; that is left out, and said. */
function fitting(plan: ImportPlan): ImportPlan {
  const unfit: Ignored[] = [];
  const fits = (item: IncomingItem, where: string): boolean => {
    const isFit = checkedItem(item) !== undefined;
    if (!isFit) unfit.push({ where, why: 'unfit' });
    return isFit;
  };
  const added = plan.added.filter(({ annotation, log, where }) =>
    fits({ kind: 'annotation', annotation, log }, where),
  );
  const changed = plan.changed.filter((change) =>
    fits({ kind: 'change', change: stepOf(change) }, change.where),
  );
  return { ...plan, added, changed, ignored: [...plan.ignored, ...unfit] };
}

async function* stoppable<T>(
  items: AsyncIterable<T>,
  signal: AbortSignal | undefined,
): AsyncGenerator<T> {
  for await (const item of items) {
    signal?.throwIfAborted();
    yield item;
  }
}

async function* itemsOf(
  { source, plan, kept, reports, things }: Looked,
  taken: readonly ImportChange[],
  sha256: ImportWorld['sha256'],
): AsyncGenerator<IncomingItem> {
  /* Before what they tell the age of. */
  for (const entries of things?.logs ?? []) yield { kind: 'log', entries };
  for (const report of reports) yield { kind: 'report', report };
  for (const tag of things?.tags ?? []) yield { kind: 'tag', tag };
  for (const filter of things?.filters ?? []) yield { kind: 'filter', filter };
  for (const { annotation, log } of plan.added) yield { kind: 'annotation', annotation, log };
  for (const change of taken) yield { kind: 'change', change: stepOf(change) };
  if (things === undefined) return;
  const isNew = (text: TextKey): boolean => !kept.textKeys.has(textKey(text));
  /* Only those that were found to be what they say. */
  const inside = new Set(things.texts.filter((text) => text.isInside && isNew(text)).map(textKey));
  if (inside.size > 0) {
    for await (const text of textsInside(source.file))
      if (inside.has(textKey(text))) yield { kind: 'text', text };
  }
  for (const { isInside, ...text } of things.texts) {
    if (isInside || !isNew(text)) continue;
    const words = await wordsBeside(source, text.textHash, sha256);
    if (words !== undefined) yield { kind: 'text', text: { ...text, text: words } };
  }
}

/** A change as a step that is taken where the field still is as it was looked at. */
function stepOf({ id, fields }: ImportChange): UndoStep {
  const step = Object.fromEntries(fields.map(({ name, was, is }) => [name, { was: is, is: was }]));
  return { id, fields: step };
}

/** A report that a file only names is known by name; its page has to be opened to be read. */
function plainOf({ report, capturedAt }: ImportedReport): PlainReport[] {
  const {
    id,
    url,
    title,
    documentType,
    issuer,
    level,
    region,
    publishedOn,
    reviewPeriod,
    planPeriod,
  } = report;
  if (id === '' || url === '') return [];
  const facts = { documentType, issuer, level, region, publishedOn, reviewPeriod, planPeriod };
  return [
    {
      id,
      url,
      title,
      ...facts,
      textHash: report.textHash,
      firstSeenAt: capturedAt,
      lastSeenAt: capturedAt,
    },
  ];
}
