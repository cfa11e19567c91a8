import type { ExtractionContext, Section, Zone } from '../../model/extraction';
import { fold } from '../../text/fold';
import { splitSentences } from '../../text/sentences';
import type { Paragraph, ReadingDocument, Sentence, SpecialSpan } from '../document';
import { isAside } from './asides';
import { baseZone } from './base-zone';
import { closingStart } from './closing';
import { readLines, type Line } from './headings';
import { closeSections, createOutline } from './outline';
import { splitParagraphs } from './paragraphs';
import { headingKind } from './sentence-kinds';
import { findGoalsAndProblems } from './special';
import { readYears, type ReportYears } from './years';
import { zoneOfHeading, type Cue } from './zone-cues';
import { createZoneWalker } from './zones';

/**
 * Reads the structure of a report: paragraphs, sections, zones, sentences, special spans and years. `source` is the
 * reading text; all offsets are into it. `一、2020年工作回顾` opens a section whose sentences are `review`. Any text is
 * read; the empty text answers empty lists.
 */
export function readDocument(source: string, context: ExtractionContext = {}): ReadingDocument {
  const text = fold(source);
  const lines = readLines(text, splitParagraphs(source, text));
  const headings = lines.filter((line) => line.kind === 'heading').map((line) => text.slice(line.start, line.end));
  const years = readYears(text, headings, { ...context, title: fold(context.title ?? '') });
  const body = walk({ source, text, lines, years });
  const closing = closingStart(text, body.sentences);
  const sentences = body.sentences.map((sentence, index) =>
    isClosed(sentence, index, closing) ? { ...sentence, zone: 'other' as const } : sentence,
  );
  const paragraphs = body.paragraphs;
  const sections = closeSections(body.sections, source.length);
  const tables = context.tables ?? [];
  const special: SpecialSpan[] = [
    ...body.special,
    ...findGoalsAndProblems(text, paragraphs, sections, sentences),
    ...tables.map(({ start, end }) => ({ start, end, kind: 'table' as const })),
  ];
  special.sort((a, b) => a.start - b.start);
  return { source, text, paragraphs, sections, sentences, special, tables, years, context };
}

const isClosed = (sentence: Sentence, index: number, closing: number): boolean =>
  closing >= 0 && index >= closing && sentence.zone !== 'other';

interface Walked {
  readonly paragraphs: Paragraph[];
  readonly sections: Section[];
  readonly sentences: Sentence[];
  readonly special: SpecialSpan[];
}

interface Reading {
  readonly source: string;
  readonly text: string;
  readonly lines: readonly Line[];
  readonly years: ReportYears;
}

function walk({ source, text, lines, years }: Reading): Walked {
  const walked: Walked = { paragraphs: [], sections: [], sentences: [], special: [] };
  const { paragraphs, sections, sentences, special } = walked;
  const title = lines.find((line) => line.kind === 'heading');
  const zones = createZoneWalker(
    years,
    baseZone(title ? text.slice(title.start, title.end) : text.slice(0, TITLE_UNITS)),
  );
  const place = createOutline();
  let glossary = false;
  let begun = false;
  for (const line of lines) {
    const words = text.slice(line.start, line.end);
    const paragraph = paragraphs.length;
    const spans = splitSentences(text, line.start, line.end);
    const kinds = spans.map((_span, index) => headingKind(text, line, spans, index));
    const runIn = line.kind === 'text' && line.style && line.style !== 'ordinal' && kinds[0] === 'run-in';
    const titleEnd = runIn ? (spans[0]?.end ?? line.end) : line.end;
    let headingZone: Zone | undefined;
    if (line.kind === 'heading' || runIn) {
      const cue = zoneOfHeading(text.slice(line.body, titleEnd), years, line.kind !== 'heading' || isDeep(line));
      const usable: Cue | undefined =
        line === title && !line.style && line.kind === 'heading' && !isZoneTitle(words) ? undefined : cue;
      if (usable) glossary = usable === 'glossary';
      if (begun || usable || line.style || line === title) {
        const level = place(line, usable === sections.at(-1)?.zone ? undefined : usable, line === title);
        headingZone = glossary ? 'other' : zones.heading(level, usable);
        sections.push({
          start: line.start,
          end: titleEnd,
          level,
          title: source.slice(line.start, titleEnd),
          zone: headingZone,
        });
      }
      begun ||= line.style !== undefined || usable !== undefined;
    } else if (line.kind === 'text') {
      begun = true;
      zones.text(words);
    } else if (line.kind === 'salutation') begun = true;
    const section = sections.length - 1;
    const aside = glossary || line.kind === 'chrome' || line.kind === 'salutation';
    if (glossary) special.push({ start: line.start, end: line.end, kind: 'glossary' });
    if (line.kind === 'chrome') special.push({ start: line.start, end: line.end, kind: 'chrome' });
    let first: Zone | undefined;
    spans.forEach((span, index) => {
      const own = text.slice(span.start, span.end);
      const heading = kinds[index] ?? 'none';
      let zone: Zone = 'other';
      if (!aside)
        zone = heading === 'none' ? zones.sentence(own, index === 0) : (headingZone ?? zones.sentence('', false));
      if (zone !== 'other' && isAside(own)) zone = 'other';
      first ??= zone;
      sentences.push({ ...span, paragraph, zone, section, heading });
    });
    paragraphs.push({
      start: line.start,
      end: line.end,
      isHeading: line.kind === 'heading',
      zone: first ?? 'other',
      section,
    });
  }
  return walked;
}

/** How much of an untitled text is read for what a title would say. */
const TITLE_UNITS = 60;

const isDeep = (line: Line): boolean =>
  line.style !== undefined && !['part', 'han-comma', 'han-paren'].includes(line.style);

/** A first line such as `2021年上半年工作回顾` is a part's heading already; `2021年工作报告` is the title. */
const isZoneTitle = (words: string): boolean => words.length <= 16 && !/(?:报告|总结|计划|要点|方案|公报)$/.test(words);
