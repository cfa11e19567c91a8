import { Dexie } from 'dexie';
import { byDot } from '../merge/ancestry';
import type { Entry } from '../model/entry';
import { isEntry } from '../model/entry-shape';
import type { IncomingText, KeptThing, PlainReport } from '../model/incoming';
import type { AnnotationRow, ReportRow, SnapshotRow } from '../model/store';
import { checkedItem } from '../schema/incoming';
import { logKey, logsOf } from './change-log';
import type { NuoshuDatabase } from './database';
import { plainEntry } from './outgoing';
import { withoutQuoted } from './quoted';
import { textWith } from './snapshots';
import { giveWay } from './turns';

/** Rows that are read at a time; a note is saved in between. */
const SLICE_ROWS = 1_000;

/** Everything that is kept, as a backup holds it. */
export interface KeptThings {
  /** In the order of kinds and ids, so that the same rows make the same file. Texts come last. */
  readonly lines: AsyncIterable<KeptThing>;
  /** How many damaged rows were left out, once all was read: they would make the file a bad one. */
  readonly unreadable: () => number;
}

/** Which texts are read, by report and hash, and whether with their words. */
interface WantedTexts {
  readonly textKeys: readonly (readonly [reportId: string, textHash: string])[];
  readonly withWords: boolean;
}

/** Reads everything that is kept, slice by slice, of the texts those that were listed before. */
export function keptThings(
  database: NuoshuDatabase,
  { textKeys, withWords }: WantedTexts,
): KeptThings {
  let unreadable = 0;
  const whole = (thing: KeptThing): boolean => {
    const isWhole = checkedItem(thing) !== undefined;
    if (!isWhole) unreadable += 1;
    return isWhole;
  };
  async function* lines(): AsyncGenerator<KeptThing> {
    for (const entries of await otherLogs(database)) {
      const thing: KeptThing = { kind: 'log', entries };
      if (whole(thing)) yield thing;
    }
    for (const row of await database.reports.toArray()) {
      const thing: KeptThing = { kind: 'report', report: plainReport(row) };
      if (whole(thing)) yield thing;
    }
    for (const tag of await database.tags.toArray()) {
      const thing: KeptThing = { kind: 'tag', tag };
      if (whole(thing)) yield thing;
    }
    for (const filter of await database.filters.toArray()) {
      const thing: KeptThing = { kind: 'filter', filter };
      if (whole(thing)) yield thing;
    }
    for (let from = '', isLast = false; !isLast;) {
      await giveWay(database);
      const rows = await database.annotations.where('id').above(from).limit(SLICE_ROWS).toArray();
      const logs = await logsOf(
        database,
        rows.map(({ id }) => ({ entity: 'annotation', entityId: id })),
      );
      for (const annotation of rows) {
        const log = (logs.get(logKey('annotation', annotation.id)) ?? []).map(plainEntry);
        const thing: KeptThing = { kind: 'annotation', annotation: plainAnnotation(annotation) };
        const logged: KeptThing = { ...thing, log };
        /* A log that cannot be read keeps no note out of the backup. */
        if (checkedItem(logged) !== undefined) yield logged;
        else if (whole(thing)) yield thing;
      }
      isLast = rows.length < SLICE_ROWS;
      from = rows.at(-1)?.id ?? from;
    }
    for (const [reportId, textHash] of textKeys) {
      await giveWay(database);
      const row = await database.snapshots.get([reportId, textHash]);
      if (row === undefined) continue;
      const text = incomingText(row);
      if (!whole({ kind: 'text', text })) continue;
      yield { kind: 'text', text: withWords ? text : { ...text, text: undefined } };
    }
  }
  return { lines: lines(), unreadable: () => unreadable };
}

/** Whether any annotation, also in the bin, has a correction; earlier readers know of none. */
export async function holdsCorrections(database: NuoshuDatabase): Promise<boolean> {
  for (let from = '', isLast = false; !isLast;) {
    await giveWay(database);
    const rows = await database.annotations.where('id').above(from).limit(SLICE_ROWS).toArray();
    if (rows.some(({ correction }) => correction !== undefined)) return true;
    isLast = rows.length < SLICE_ROWS;
    from = rows.at(-1)?.id ?? from;
  }
  return false;
}

/**
 * The logs of all things that are no annotations, in the order of their kinds and ids. Settings
 * have a line of their own.
 */
async function otherLogs({ changes }: NuoshuDatabase): Promise<Iterable<readonly Entry[]>> {
  const index = changes.where('[entity+entityId]');
  const rows = [
    ...(await index.below(['annotation', Dexie.minKey]).toArray()),
    ...(await index.above(['annotation', Dexie.maxKey]).toArray()),
  ];
  const entries = rows
    .filter(({ entity }) => entity !== 'setting')
    .map(plainEntry)
    .filter(isEntry);
  const logs = Map.groupBy(entries.sort(byDot), ({ entity, entityId }) => logKey(entity, entityId));
  return [...logs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, log]) => log);
}

const incomingText = ({
  reportId,
  textHash,
  title,
  capturedAt,
  profile,
  text,
}: SnapshotRow): IncomingText => ({
  reportId,
  textHash,
  title,
  capturedAt,
  profile,
  text,
});

/** An annotation without what is made from it and from its log. */
function plainAnnotation(row: AnnotationRow): AnnotationRow {
  const { others, ...plain } = withoutQuoted(row);
  return others === undefined ? withoutQuoted(row) : plain;
}

/** A row that was damaged, or written by another version, may hold more than a report does. */
export const plainReport = (row: ReportRow): PlainReport => ({
  id: row.id,
  url: row.url,
  title: row.title,
  documentType: row.documentType,
  issuer: row.issuer,
  level: row.level,
  region: row.region,
  publishedOn: row.publishedOn,
  reviewPeriod: row.reviewPeriod,
  planPeriod: row.planPeriod,
  textHash: row.textHash,
  firstSeenAt: row.firstSeenAt,
  lastSeenAt: row.lastSeenAt,
  wasAskedFor: row.wasAskedFor,
  joinedTo: row.joinedTo,
  series: row.series,
});

/**
 * The words of a kept text, whichever report they belong to; `undefined` where it is kept no more.
 */
export async function wordsOfText(
  database: NuoshuDatabase,
  textHash: string,
): Promise<string | undefined> {
  return (await textWith(database, textHash))?.text;
}
