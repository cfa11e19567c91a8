import { corrected, placedIn } from '../corrections/index';
import { readPledgeKey } from '../desk/item';
import type { IndexedItem } from '../desk/protocol';
import type { CorrectionState, Pledge } from '../model/extraction';
import type { AnnotationRow, FindingFacts, ReportRow } from '../model/store';
import { listAnnotations } from '../store/annotations';
import { attemptStore } from '../store/attempt';
import type { NuoshuDatabase } from '../store/database';
import { annotationsByIds, findingsAsRead, pledgeAt } from '../store/desk-rows';
import { keptReading } from '../store/kept-texts';

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
  /** What became of the reader's correction in the text that is kept now. */
  readonly corrected?: CorrectionState;
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
  const states = await correctionStates(database, [...annotations.values()]);
  const doubtful = [...states].flatMap(([id, state]) => (state === 'doubtful' ? [id] : []));
  const read = await findingsAsRead(database, doubtful);
  const rows = items.flatMap((item): readonly NoteRow[] => {
    const report = reports.get(item.reportId);
    const annotation = annotations.get(item.key);
    if (annotation !== undefined) {
      const row = annotatedRow(annotation, item, report);
      const corrected = states.get(annotation.id);
      if (corrected === undefined) return [row];
      return [corrected === 'doubtful' ? asRead(row, read.get(row.key)) : { ...row, corrected }];
    }
    const pledge = pledges.get(item.key);
    return pledge === undefined
      ? []
      : [{ ...item, report, text: pledge.text, start: pledge.start }];
  });
  return new Map(rows.map((row) => [row.key, row]));
}

/**
 * What became of the corrections among some annotations, by their ids; where the text of a report
 * is not kept they count.
 */
async function correctionStates(
  database: NuoshuDatabase,
  annotations: readonly AnnotationRow[],
): Promise<ReadonlyMap<string, CorrectionState>> {
  const correcting = annotations.filter(({ correction }) => correction !== undefined);
  const states = new Map<string, CorrectionState>();
  for (const id of new Set(correcting.map(({ reportId }) => reportId))) {
    const reading = await keptReading(database, id);
    if (reading === undefined) continue;
    const placed = placedIn(await listAnnotations(database, id), reading.text);
    for (const [one, state] of corrected(reading, placed).states) states.set(one, state);
  }
  return new Map(correcting.map(({ id }) => [id, states.get(id) ?? 'applied']));
}

/** Which of some corrections are in doubt, by their ids; none where that cannot be told. */
export async function doubtfulIn(
  database: NuoshuDatabase,
  annotations: readonly AnnotationRow[],
): Promise<ReadonlySet<string>> {
  const states = await attemptStore(() => correctionStates(database, annotations));
  if (!states.ok) return new Set();
  return new Set([...states.value].flatMap(([id, state]) => (state === 'doubtful' ? [id] : [])));
}

/** A row whose correction is in doubt: what was read counts. */
function asRead(row: NoteRow, finding: FindingFacts | undefined): NoteRow {
  const { specificity, strength, topic, due } = finding ?? {};
  return {
    ...row,
    ...{ specificity, strength, topic, due, corrected: 'doubtful' },
    annotation: row.annotation && { ...row.annotation, finding },
  };
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
