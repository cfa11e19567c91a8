import type { AnnotationFields } from '../../model/annotation';
import { badField, isUuid } from '../../schema/exchange';
import { oneLine } from '../phrases';
import { dayOf, isYes, statusOf, subjectOf, textOf } from './cell-words';
import type { ReadCell } from './cell-words';
import { cellName, columnsOf } from './columns';
import type { ReadColumn } from './columns';
import { good, refuse } from './imported';
import type { Ignored, ImportedAnnotation, ImportedPlace, Read } from './imported';
import { MAX_ROWS } from './limits';

/** A table of a file before it is understood; `name` is that of its sheet, empty for CSV. */
export interface Grid {
  readonly name: string;
  readonly rows: readonly (readonly ReadCell[])[];
}

/** What the rows of one table say. */
export interface RowsRead {
  readonly annotations: readonly ImportedAnnotation[];
  readonly ignored: readonly Ignored[];
}

const SPAN_ID = /^([0-9a-f]{16}):(\d{1,9})-(\d{1,9})$/;

type Columns = ReadonlyMap<ReadColumn, number>;

/** Whether a table has what it needs: ids, or quotes. */
export const isReadable = (columns: Columns): boolean =>
  columns.has('id') ||
  columns.has('pledge_text') ||
  columns.has('figure_text') ||
  columns.has('address');

/**
 * The annotations that a table states, by its headings in any language and order: the ledger, our
 * own CSV, Hypothesis'. An empty cell says nothing. A row is known by its id, by the place that
 * stands for one, or by its quote and address.
 */
export function readRows({ name, rows }: Grid): Read<RowsRead> {
  const headings = (rows[0] ?? []).map(textOf);
  const columns = columnsOf(headings);
  const annotations: ImportedAnnotation[] = [];
  const ignored: Ignored[] = [];
  const seen = new Set<string>();
  for (const [at, cells] of rows.entries()) {
    if (at === 0 || cells.every((cell) => textOf(cell).trim() === '')) continue;
    if (at > MAX_ROWS) return refuse('too-many', placeIn(name, cellName(at, 0)));
    const row = rowOf(cells, columns, (column) => placeIn(name, cellName(at, column)));
    const id = row.text('id').trim();
    if (id !== '' && seen.has(id)) return refuse('duplicate-id', row.where('id'));
    seen.add(id);
    const place = placeOf(row, id);
    if (place === undefined) return refuse('bad-id', row.where('id'));
    const fields = fieldsOf(row);
    if (!fields.ok) return fields;
    if (typeof place === 'string') {
      /* A finding that nobody wrote anything about needs no place. */
      const isBlank = Object.keys(fields.value).length === 0 && row.text('evidence').trim() === '';
      if (!isBlank) ignored.push({ where: row.where('id'), why: place });
      continue;
    }
    annotations.push(annotationOf(row, { id, place, fields: fields.value, columns }));
  }
  return good({ annotations, ignored });
}

const placeIn = (sheet: string, cell: string): string => (sheet === '' ? cell : `${sheet}!${cell}`);

interface Row {
  cell(column: ReadColumn): ReadCell;
  text(column: ReadColumn): string;
  /** The cell of a column; the row's first where it has none. */
  where(column: ReadColumn): string;
}

function rowOf(
  cells: readonly ReadCell[],
  columns: Columns,
  nameOf: (column: number) => string,
): Row {
  const cell = (column: ReadColumn): ReadCell => cells[columns.get(column) ?? -1];
  return {
    cell,
    text: (column) => textOf(cell(column)),
    where: (column) => nameOf(columns.get(column) ?? 0),
  };
}

/** A place, why the row has none, or `undefined` where its id is neither. */
function placeOf(row: Row, id: string): ImportedPlace | Ignored['why'] | undefined {
  const exact = row.text('pledge_text') || row.text('figure_text');
  const [, hashStart, start, end] = SPAN_ID.exec(id) ?? [];
  if (hashStart !== undefined) {
    const span = { start: Number(start), end: Number(end) };
    return span.start < span.end ? { kind: 'span', hashStart, exact, ...span } : undefined;
  }
  if (id !== '' && !isUuid(id)) return undefined;
  const address = row.text('address').trim();
  if (id === '' && exact.trim() === '') return 'no-quote';
  if (id === '' && !/^https?:\/\//.test(address)) return 'no-address';
  return { kind: 'quote', address, exact, prefix: '', suffix: '' };
}

function fieldsOf(row: Row): Read<Partial<AnnotationFields>> {
  const status = row.text('status').trim();
  const known = statusOf(status);
  if (status !== '' && known === undefined) return refuse('unknown-status', row.where('status'));
  const on = row.cell('status_on');
  const statusOn = dayOf(on);
  if (textOf(on).trim() !== '' && statusOn === undefined)
    return refuse('bad-date', row.where('status_on'));
  const weight = ([1, 2, 3] as const).find((one) => String(one) === row.text('weight').trim());
  if (row.text('weight').trim() !== '' && weight === undefined)
    return refuse('bad-value', row.where('weight'));
  const note = row.text('note');
  const [statusBy, owner] = [oneLine(row.text('status_by')), oneLine(row.text('owner'))];
  const fields: Partial<AnnotationFields> = {
    ...(note !== '' && { note }),
    ...(known !== undefined && { status: known }),
    ...(statusOn !== undefined && { statusOn }),
    ...(statusBy !== '' && { statusBy }),
    ...(owner !== '' && { owner }),
    ...(weight !== undefined && { weight }),
    ...(isYes(row.text('pinned')) && { pinned: true }),
    ...(isYes(row.text('disputed')) && { disputed: true }),
    ...(row.text('tags').trim() !== '' && { tags: tagsOf(row.text('tags')) }),
  };
  const bad = badField(fields)?.[0];
  return bad === undefined
    ? good(fields)
    : refuse('bad-value', row.where(COLUMN_OF[String(bad)] ?? 'id'));
}

/** The columns of fields that text can be too long for. */
const COLUMN_OF: Readonly<Record<string, ReadColumn>> = {
  note: 'note',
  statusBy: 'status_by',
  owner: 'owner',
  tags: 'tags',
};

/** Ours are divided by `；`, those of others by commas or semicolons. */
function tagsOf(cell: string): string[] {
  const parts = cell.split(cell.includes('；') ? '；' : /[,;，、]/);
  return [...new Set(parts.map(oneLine).filter((tag) => tag !== ''))].sort();
}

interface Understood {
  readonly id: string;
  readonly place: ImportedPlace;
  readonly fields: Partial<AnnotationFields>;
  readonly columns: Columns;
}

function annotationOf(row: Row, { id, place, fields, columns }: Understood): ImportedAnnotation {
  const said = (column: ReadColumn): string | undefined => row.text(column) || undefined;
  return {
    where: row.where('id'),
    ...(isUuid(id) && { id }),
    place,
    ...(place.kind === 'span' ? { subject: 'pledge' as const } : subjectIn(row, columns)),
    fields,
    cells: { tags: said('tags'), evidence: said('evidence') },
    createdAt: instantOf(row.text('created')),
    updatedAt: instantOf(row.text('updated')),
  };
}

/**
 * What a row is about: as it says itself, else what its table lists; the ledger lists pledges and
 * passages alike.
 */
function subjectIn(
  row: Row,
  columns: Columns,
): Pick<ImportedAnnotation, 'subject' | 'isSubjectOpen'> {
  const said = subjectOf(row.text('subject'));
  if (said !== undefined) return { subject: said };
  return columns.has('nature')
    ? { subject: 'metric' }
    : { subject: 'passage', isSubjectOpen: true };
}

const instantOf = (text: string): string | undefined =>
  /^\d{4}-\d\d-\d\dT[\d:.]{5,18}Z$/.test(text) && !Number.isNaN(new Date(text).getTime())
    ? text
    : undefined;
