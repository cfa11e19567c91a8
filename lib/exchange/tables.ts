import { dueDayOf } from '../model/due';
import type { Words } from '../wording/words';
import { metricEntries, noteEntries, pledgeEntries } from './entries';
import type { MetricEntry, NoteEntry, PledgeEntry } from './entries';
import { correctedCell, evidenceLines, readAs, saidAs, scopeOf, yesOf } from './phrases';
import type { ExportedReport } from './report';
import { tableOf } from './table';
import type { Column, Table } from './table';

/** The tables that a selection of reports can be written as. */
export const TABLES = ['pledges', 'metrics', 'annotations'] as const;
export type TableName = (typeof TABLES)[number];

type Of<Entry> = Entry & Pick<ExportedReport, 'report'>;
type Annotated = Of<Pick<NoteEntry, 'section'> & Partial<Pick<NoteEntry, 'annotation'>>>;

const SOURCE: readonly Column<Annotated>[] = [
  ['section', ({ section }) => section],
  ['report', ({ report }) => report.title],
  ['issuer', ({ report }) => report.issuer],
  ['published', ({ report }) => report.publishedOn],
  ['address', ({ report }) => report.url],
];

const READER: readonly Column<Annotated>[] = [
  [
    'status',
    ({ annotation }, { term }) => annotation?.status && term(`status_${annotation.status}`),
  ],
  ['status_on', ({ annotation }) => annotation?.statusOn],
  ['status_by', ({ annotation }) => annotation?.statusBy],
  ['evidence', ({ annotation }) => evidenceLines(annotation?.evidence).join('\n')],
  ['owner', ({ annotation }) => annotation?.owner],
  ['tags', ({ annotation }) => annotation?.tags.join('；')],
  ['note', ({ annotation }) => annotation?.note],
  ['pinned', ({ annotation }, words) => yesOf(annotation?.pinned, words)],
  ['weight', ({ annotation }) => annotation?.weight],
  ['disputed', ({ annotation }, words) => yesOf(annotation?.disputed, words)],
];

const PLEDGE: readonly Column<Of<PledgeEntry>>[] = [
  ['pledge_text', ({ pledge }) => pledge.text],
  ['specificity', ({ pledge }, { term }) => term(`specificity_${pledge.specificity}`)],
  ['strength', ({ pledge }, { term }) => term(`strength_${pledge.strength}`)],
  ['deadline', ({ pledge }) => pledge.deadline?.text],
  ['due', ({ pledge }) => dueDayOf(pledge)],
  ['topic', ({ pledge }, { term }) => pledge.topic && term(`topic_${pledge.topic}`)],
  ['corrected', ({ pledge }, words) => correctedCell(pledge, words)],
  ['read_as', ({ annotation }, words) => readAs(annotation, words)],
  ['indicator', ({ targets }) => targets.map(({ indicator }) => indicator?.text ?? '').join('\n')],
  ['target', ({ targets }) => targets.map(({ text }) => text).join('\n')],
  ...READER,
  ...SOURCE,
  ['start', ({ pledge }) => pledge.start],
  ['end', ({ pledge }) => pledge.end],
  ['id', ({ annotation }) => annotation?.id],
];

const METRIC: readonly Column<Of<MetricEntry>>[] = [
  ['figure_text', ({ metric }) => metric.text],
  ['indicator', ({ metric }) => metric.indicator?.text],
  ['figure', ({ metric }) => metric.value ?? metric.range?.[0]],
  ['range_end', ({ metric }) => metric.range?.[1]],
  ['unit', ({ metric }) => metric.unit],
  ['scope', ({ metric }, words) => scopeOf(metric, words)],
  ['bound', ({ metric }, { term }) => term(`bound_${metric.bound}`)],
  ['kind', ({ metric }, { term }) => term(`kind_${metric.kind}`)],
  ['nature', ({ metric }, { term }) => term(`metricStatus_${metric.status}`)],
  ['basis', ({ metric }, { term }) => metric.basis && term(`basis_${metric.basis}`)],
  ['period', ({ metric }) => metric.period?.text],
  ['period_start', ({ metric }) => metric.period?.start],
  ['period_end', ({ metric }) => metric.period?.end],
  ['zone', ({ metric }, { term }) => term(`zone_${metric.zone}`)],
  ['corrected', ({ metric }, words) => correctedCell(metric, words)],
  ['read_as', ({ annotation }, words) => readAs(annotation, words)],
  ...READER,
  ...SOURCE,
  ['start', ({ metric }) => metric.start],
  ['end', ({ metric }) => metric.end],
  ['id', ({ annotation }) => annotation?.id],
];

const ANNOTATION: readonly Column<Of<NoteEntry>>[] = [
  ['figure_text', ({ annotation }) => annotation.target.quote.exact],
  ['subject', ({ annotation }, { term }) => term(`subject_${annotation.subject}`)],
  ['correction', ({ annotation }, words) => saidAs(annotation, words)],
  ...READER,
  ['outcome', ({ match }, { term }) => match && term(`outcome_${match.outcome}`)],
  ['found', ({ match }) => match?.found],
  ...SOURCE,
  ['created', ({ annotation }) => annotation.createdAt],
  ['updated', ({ annotation }) => annotation.updatedAt],
  ['start', ({ match }) => match?.start],
  ['end', ({ match }) => match?.end],
  ['id', ({ annotation }) => annotation.id],
];

/** Each entry with the report that it stands in. */
const entriesOf = <Entry>(
  reports: readonly ExportedReport[],
  entries: (report: ExportedReport) => readonly Entry[],
): Of<Entry>[] =>
  reports.flatMap((one) => entries(one).map((entry) => ({ ...entry, report: one.report })));

const MAKERS: Readonly<
  Record<TableName, (reports: readonly ExportedReport[], words: Words) => Table>
> = {
  pledges: (reports, words) => tableOf(PLEDGE, entriesOf(reports, pledgeEntries), words),
  metrics: (reports, words) => tableOf(METRIC, entriesOf(reports, metricEntries), words),
  annotations: (reports, words) => tableOf(ANNOTATION, entriesOf(reports, noteEntries), words),
};

/**
 * Everything of one kind in some reports, one row each: `metrics` with values as numbers,
 * `annotations` with orphans.
 */
export const reportTable = (
  name: TableName,
  reports: readonly ExportedReport[],
  words: Words,
): Table => MAKERS[name](reports, words);
