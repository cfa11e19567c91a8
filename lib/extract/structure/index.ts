import type { ExtractionContext } from '../../model/extraction';
import { fold } from '../../text/fold';
import type { ReadingDocument, SpecialSpan } from '../document';
import { runThrough } from '../steps';
import type { Steps } from '../steps';
import { findClosings } from './parts/closing';
import { lineSteps } from './lines/headings';
import type { Line } from './lines/headings';
import { closeSections } from './parts/outline';
import { splitParagraphs } from './lines/paragraphs';
import { withPeriods } from './parts/section-periods';
import { findGoals } from './parts/special';
import { walkSteps } from './zones/walk';
import type { Walked } from './zones/walk';
import { readYears } from './zones/years';
import { zoneOfHeading } from './zones/zone-cues';
import type { ReportYears } from '../calendar/report-years';
import { yearsBefore } from './continued';

/**
 * Reads the structure of a report: paragraphs, sections, zones, sentences, special spans and years.
 * `source` is the reading text; all offsets are into it. `一、2020年工作回顾` opens a section whose
 * sentences are `review`. Any text is read; the empty text answers empty lists.
 */
export const readDocument = (source: string, context: ExtractionContext = {}): ReadingDocument =>
  runThrough(documentSteps(source, context));

/** The same in steps. */
export function* documentSteps(
  source: string,
  context: ExtractionContext = {},
): Steps<ReadingDocument> {
  const text = fold(source);
  yield;
  const title = fold(context.title ?? '');
  const lines = yield* lineSteps(text, splitParagraphs(source, text));
  const { before } = context;
  /*
   * First pass: the years, by what headings say without them. Second pass: the zones, by headings
   * and years.
   */
  const years = yearsOfHeadings(text, lines, { ...context, title });
  yield;
  const walked = yield* walkSteps({ source, text, lines, years, title, before });
  const { paragraphs, sentences, sections: placed } = closed(walked, text, years);
  const sections = withPeriods(closeSections(placed, source.length), years);
  const tables = context.tables ?? [];
  const special: SpecialSpan[] = [
    ...walked.special,
    ...findGoals(text, paragraphs, sentences),
    ...tables.map(({ start, end }) => ({ start, end, kind: 'table' as const })),
  ];
  special.sort((a, b) => a.start - b.start);
  return { source, text, paragraphs, sections, sentences, special, tables, years, context };
}

/** What the first page of the report told, else what the headings, the title and the front tell. */
function yearsOfHeadings(
  text: string,
  lines: readonly Line[],
  context: ExtractionContext,
): ReportYears {
  const headings = lines
    .filter((line) => line.kind === 'heading')
    .map((line) => text.slice(line.start, line.end));
  return (context.before && yearsBefore(context.before)) ?? readYears(text, headings, context);
}

/** Closing appeals, and whatever stands behind them, belong to neither zone. */
function closed(
  { paragraphs, sections, sentences }: Walked,
  text: string,
  years: ReportYears,
): Pick<Walked, 'paragraphs' | 'sections' | 'sentences'> {
  const outside = new Set<number>();
  const starts = new Set<number>();
  const changed = [...sentences];
  const namesZone = (heading: string): boolean => zoneOfHeading(heading, years) !== undefined;
  for (const { start, end } of findClosings(text, sentences, namesZone)) {
    for (let index = start; index < end; index += 1) {
      const sentence = changed[index];
      if (!sentence) continue;
      /* Written out: the sentences of one text are of one kind to the engine. */
      const { heading, paragraph, section } = sentence;
      changed[index] = {
        start: sentence.start,
        end: sentence.end,
        zone: 'other',
        heading,
        paragraph,
        section,
      };
      starts.add(sentence.start);
      if (sentence.start === paragraphs[paragraph]?.start) outside.add(paragraph);
    }
  }
  return {
    sentences: changed,
    sections: sections.map((section) =>
      starts.has(section.start) ? { ...section, zone: 'other' } : section,
    ),
    paragraphs: paragraphs.map((paragraph, index) =>
      outside.has(index) ? { ...paragraph, zone: 'other' } : paragraph,
    ),
  };
}
