import { readPledgeKey } from '../desk/item';
import type { IndexedItem } from '../desk/protocol';
import type { Pledge } from '../model/extraction';
import type { AnnotationRow, ReportRow } from '../model/store';
import type { NuoshuDatabase } from '../store/database';
import { annotationsByIds, pledgeAt } from '../store/desk-rows';

/** One item of the desk with its words. */
export interface NoteRow extends IndexedItem {
  /** The passage; of a figure with what stands before it in its clause. */
  readonly text: string;
  /** What the reader added, if anything. */
  readonly annotation?: AnnotationRow;
  /** The report, where it is kept. */
  readonly report?: ReportRow;
  /** Where it stands in the text that it was made on. */
  readonly start: number;
}

/** Reads the words of some items; those that are gone from the store by now are missing. */
export async function readNoteRows(
  database: NuoshuDatabase,
  items: readonly IndexedItem[],
): Promise<ReadonlyMap<string, NoteRow>> {
  const [annotations, reports, pledges] = await Promise.all([
    annotationsByIds(
      database,
      items.flatMap(({ key }) => (readPledgeKey(key) === undefined ? [key] : [])),
    ),
    reportsOf(database, items),
    pledgesOf(database, items),
  ]);
  const rows = items.flatMap((item): readonly NoteRow[] => {
    const report = reports.get(item.reportId);
    const annotation = annotations.get(item.key);
    if (annotation !== undefined) return [annotatedRow(annotation, item, report)];
    const pledge = pledges.get(item.key);
    return pledge === undefined
      ? []
      : [{ ...item, report, text: pledge.text, start: pledge.start }];
  });
  return new Map(rows.map((row) => [row.key, row]));
}

/** An annotation as a row, with what the index knows of its pledge. */
export function annotatedRow(
  annotation: AnnotationRow,
  item?: IndexedItem,
  report?: ReportRow,
): NoteRow {
  const { id, reportId, subject, target, finding } = annotation;
  const { exact, prefix } = target.quote;
  return {
    ...(item ?? { key: id, reportId, subject }),
    annotation,
    report,
    text: subject === 'metric' ? figureWords(finding?.indicator, prefix, exact) : exact,
    start: target.position.start,
  };
}

/** A bare quantity says little: its indicator helps, or else the rest of its clause before it. */
const figureWords = (indicator: string | undefined, prefix: string, exact: string): string => {
  const before = clauseBefore(prefix);
  return indicator === undefined || before.includes(indicator)
    ? before + exact
    : `${indicator}：${exact}`;
};

const clauseBefore = (prefix: string): string => prefix.split(/[\n。;；!！?？]/).at(-1) ?? '';

/** The reports of some items, by their addresses. */
export async function reportsOf(
  database: NuoshuDatabase,
  items: readonly Pick<IndexedItem, 'reportId'>[],
): Promise<ReadonlyMap<string, ReportRow>> {
  const rows = await database.reports.bulkGet([...new Set(items.map(({ reportId }) => reportId))]);
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, row]])));
}

async function pledgesOf(
  database: NuoshuDatabase,
  items: readonly IndexedItem[],
): Promise<ReadonlyMap<string, Pledge>> {
  const places = items.flatMap(({ key }) => {
    const place = readPledgeKey(key);
    return place === undefined ? [] : [{ key, place }];
  });
  const found = await Promise.all(
    places.map(({ place }) => pledgeAt(database, place.reportId, place.index)),
  );
  return new Map(
    places.flatMap(({ key }, index) => {
      const pledge = found[index];
      return pledge === undefined ? [] : [[key, pledge]];
    }),
  );
}
