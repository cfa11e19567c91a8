import type { Annotation } from '../model/annotation';
import type { AuditedFinding, EarlierReport } from '../model/audited';
import { spanKey } from '../model/span';
import { quotesOf } from '../wording/figure-quotes';
import { saySum } from '../wording/sum-words';
import type { Words } from '../wording/words';
import { metricEntries } from './entries';
import { judgementOf, oneLine } from './phrases';
import type { ExportedReport } from './report';
import { tableOf } from './table';
import type { Column, Table } from './table';

/** A finding with what the reader made of the stated figure. */
interface SumEntry {
  readonly finding: AuditedFinding;
  readonly earlier: readonly EarlierReport[];
  readonly annotation?: Annotation;
  readonly section?: string;
}

/** The findings of a report, in text order of the stated figures; none where nobody asked. */
function sumEntries(report: ExportedReport): readonly SumEntry[] {
  const { findings = [], earlier = [] } = report.audited ?? {};
  const figures = new Map(metricEntries(report).map((entry) => [spanKey(entry.metric), entry]));
  return findings.map((finding) => {
    const stated = finding.operands.at(-1);
    const entry = stated === undefined ? undefined : figures.get(spanKey(stated));
    return { finding, earlier, annotation: entry?.annotation, section: entry?.section };
  });
}

/** The words that figures stand in, each with the report that it is of where that is another. */
const quoteLines = ({ finding, earlier }: SumEntry): readonly string[] =>
  quotesOf(finding).map(({ in: id, text }) => {
    const title = earlier.find((one) => one.id === id)?.title ?? id;
    return title === undefined ? oneLine(text) : `《${oneLine(title)}》${oneLine(text)}`;
  });

const COLUMNS: readonly Column<SumEntry>[] = [
  ['verdict', ({ finding }, { language }) => saySum(finding, language).verdict],
  ['relation', ({ finding }, { language }) => saySum(finding, language).kind],
  ['figure_text', ({ finding }) => finding.operands.at(-1)?.text],
  ['sum', ({ finding }, { language }) => saySum(finding, language).line],
  ['reason', ({ finding }, { language }) => saySum(finding, language).reason],
  ['quotes', (entry) => quoteLines(entry).join('\n')],
  ['status', ({ annotation }, words) => annotation && judgementOf(annotation, words)],
  ['note', ({ annotation }) => annotation?.note],
  ['section', ({ section }) => section],
  ['start', ({ finding }) => finding.operands.at(-1)?.start],
  ['end', ({ finding }) => finding.operands.at(-1)?.end],
];

/** What the figures of a report come to, one finding a row. */
export const sumTable = (report: ExportedReport, words: Words): Table =>
  tableOf(COLUMNS, sumEntries(report), words);

/** The columns that a page of text has room for: verdict, relation, sum, quotes, judgement. */
export const shortSumTable = (report: ExportedReport, words: Words): Table =>
  tableOf(
    COLUMNS.filter(([name]) => SHORT.has(name)),
    sumEntries(report),
    words,
  );

const SHORT: ReadonlySet<string> = new Set(['verdict', 'relation', 'sum', 'quotes', 'status']);
