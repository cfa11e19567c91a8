import type { Zone } from '../model/extraction';
import type { ReadReport } from '../model/read-report';
import type { Span } from '../model/span';
import { fromSource, toComparable } from '../text/comparable';
import type { ComparableText } from '../text/comparable';
import { trimSpan } from '../text/sentences';
import { plainWording } from './short-forms';

/** What stands between two commas of a report, with what it is about. */
export interface Clause extends Span {
  readonly index: number;
  /** The number of its sentence, counted over the report. */
  readonly sentence: number;
  readonly zone: Zone;
  /** Whether it is the title of a section. */
  readonly isHeading: boolean;
  /** Its wording, comparable and with short forms. */
  readonly text: string;
  /** Indexes of the report's metrics that stand in it. */
  readonly metrics: readonly number[];
}

/** A report cut into clauses. */
export interface PreparedReport extends ReadReport {
  readonly clauses: readonly Clause[];
  readonly folded: ComparableText;
}

/** A stretch of a report as its clauses are worded. */
export const plainBetween = (
  { folded }: Pick<PreparedReport, 'folded'>,
  start: number,
  end: number,
): string => plainWording(folded.text.slice(fromSource(folded, start), fromSource(folded, end)));

const CLAUSE_ENDS = /[，。；：！？,;:!?\n]/g;
const SENTENCE_END = /[。；！？;!?\n]/;
const DIGIT = /\d/;

/** Cuts a report into clauses at 逗号 and above; a comma inside a number (`1,234`) cuts nothing. */
export function prepare(report: ReadReport): PreparedReport {
  const folded = toComparable(report.text);
  const zoneAt = zonesOf(report);
  const { metrics } = report.extraction;
  const clauses: Clause[] = [];
  let sentence = 0;
  let metric = 0;
  for (const { start, end, closes } of pieces(report.text)) {
    const span = trimSpan(report.text, start, end);
    if (span !== undefined) {
      while (metric < metrics.length && (metrics[metric]?.start ?? 0) < span.start) metric += 1;
      const inside: number[] = [];
      for (let at = metric; at < metrics.length && (metrics[at]?.end ?? 0) <= span.end; at += 1)
        inside.push(at);
      clauses.push({
        ...span,
        index: clauses.length,
        sentence,
        ...zoneAt(span.start),
        text: plainBetween({ folded }, span.start, span.end),
        metrics: inside,
      });
    }
    if (closes) sentence += 1;
  }
  return { ...report, clauses, folded };
}

interface Piece extends Span {
  readonly closes: boolean;
}

function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(CLAUSE_ENDS)) {
    const inNumber = ',:'.includes(mark) && DIGIT.test(text.charAt(index + 1));
    if (inNumber && DIGIT.test(text.charAt(index - 1))) continue;
    found.push({ start, end: index, closes: SENTENCE_END.test(mark) });
    start = index + 1;
  }
  found.push({ start, end: text.length, closes: true });
  return found;
}

/** Tells a place's zone when asked from left to right: by the pledge around it, or its section. */
function zonesOf({ extraction }: ReadReport): (at: number) => Pick<Clause, 'zone' | 'isHeading'> {
  const { pledges, sections } = extraction;
  let pledge = 0;
  let section = -1;
  let zone: Zone = 'other';
  return (at) => {
    while (section + 1 < sections.length && (sections[section + 1]?.start ?? 0) <= at) {
      section += 1;
      zone = sections[section]?.zone ?? zone;
    }
    while (pledge < pledges.length && (pledges[pledge]?.end ?? 0) <= at) pledge += 1;
    const around = pledges[pledge];
    const here = sections[section];
    const isHeading = here !== undefined && at < here.start + here.title.length;
    return { zone: around !== undefined && around.start <= at ? around.zone : zone, isHeading };
  };
}
