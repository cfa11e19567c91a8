import type { ExtractionContext, Section, Zone } from '../../model/extraction';
import type { Span } from '../../model/span';
import { fold } from '../../text/fold';
import { splitSentences } from '../../text/sentences';
import type { Paragraph, ReadingDocument, Sentence, SpecialSpan } from '../document';
import { readLines, type Line } from './headings';
import { splitParagraphs } from './paragraphs';
import { readYears } from './years';
import { zoneOfHeading } from './zones';

/**
 * Reads the structure of a report: paragraphs, sections, zones, sentences, special spans and years. `source` is the
 * reading text; all offsets are into it. Any text is read; the empty text answers empty lists.
 */
export function readDocument(source: string, context: ExtractionContext = {}): ReadingDocument {
  const text = fold(source);
  const lines = readLines(text, splitParagraphs(source, text));
  const sections: Section[] = [];
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  const special: SpecialSpan[] = [];
  const stack: string[] = [];
  let zone: Zone = 'other';
  let glossary = false;
  let started = false;
  for (const line of lines) {
    const words = text.slice(line.start, line.end);
    let lineZone: Zone = zone;
    if (line.kind === 'heading' && !glossary) {
      const cue = zoneOfHeading(text.slice(line.body, line.end));
      if (cue === 'glossary') glossary = true;
      else if (cue && (started || sections.length > 0 || line.style)) zone = cue;
      if (cue && cue !== 'glossary') started = true;
      lineZone = glossary ? 'other' : zone;
      const key = line.style ?? 'plain';
      const open = stack.indexOf(key);
      if (sections.length === 0) stack.splice(0, stack.length, 'title');
      else if (open >= 0) stack.splice(open + 1);
      else stack.push(key);
      sections.push({ start: line.start, end: line.end, level: stack.length, title: source.slice(line.start, line.end), zone: lineZone });
    } else if (line.kind === 'text' && !glossary && zone === 'other' && words.length > 60 && !words.includes('报告工作')) {
      zone = 'review';
    }
    if (glossary || line.kind === 'chrome' || line.kind === 'salutation') lineZone = 'other';
    else lineZone = zone;
    if (glossary) special.push({ start: line.start, end: line.end, kind: 'glossary' });
    if (line.kind === 'chrome') special.push({ start: line.start, end: line.end, kind: 'chrome' });
    const section = sections.length - 1;
    const paragraph = paragraphs.length;
    paragraphs.push({ start: line.start, end: line.end, isHeading: line.kind === 'heading', zone: lineZone, section });
    const spans = splitSentences(text, line.start, line.end);
    spans.forEach((span, index) => {
      sentences.push({ ...span, paragraph, zone: lineZone, section, heading: headingOf(line, spans, index, text) });
    });
  }
  for (const table of context.tables ?? []) special.push({ start: table.start, end: table.end, kind: 'table' });
  const years = readYears(text, sections.map((section) => section.title), context);
  return { source, text, paragraphs, sections: closed(sections, source.length), sentences, special, tables: context.tables ?? [], years, context };
}

const LONGEST_RUN_IN = 40;

function headingOf(line: Line, spans: readonly Span[], index: number, text: string): Sentence['heading'] {
  if (line.kind === 'heading') return 'line';
  const span = spans[index];
  if (!span || index > 0 || spans.length < 2 || text.charAt(span.end - 1) !== '。') return 'none';
  const length = span.end - span.start;
  if (line.style && line.style !== 'ordinal') return length <= LONGEST_RUN_IN ? 'run-in' : 'none';
  return length <= 22 && spans.length > 2 && !/[0-9,]/.test(text.slice(span.start, span.end)) ? 'run-in' : 'none';
}

function closed(sections: readonly Section[], length: number): Section[] {
  return sections.map((section, index) => {
    const next = sections.slice(index + 1).find((other) => other.level <= section.level);
    return { ...section, end: next?.start ?? length };
  });
}
