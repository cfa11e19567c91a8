import type { PagesBefore, Section, Zone } from '../../../model/extraction';
import type { Span } from '../../../model/span';
import { createSentenceSplitter } from '../../../text/sentences';
import type { Paragraph, Sentence, SpecialSpan } from '../../document';
import { isStop, type Steps } from '../../steps';
import { isAside } from '../parts/asides';
import { baseZone, beginsInside } from './base-zone';
import { repeatedTitle } from '../continued';
import type { Line } from '../lines/headings';
import { createLeanings } from './leaning';
import { createOutline } from '../parts/outline';
import { createRestarts } from './restarts';
import { headingKind } from '../parts/sentence-kinds';
import type { ReportYears } from '../../calendar/report-years';
import { namesPlanYear, zoneOfHeading, type Cue } from './zone-cues';
import { createZoneWalker } from './zones';

/** What one walk over the lines of a report collects; `sections` still lack their ends. */
export interface Walked {
  readonly paragraphs: Paragraph[];
  readonly sections: Section[];
  readonly sentences: Sentence[];
  readonly special: SpecialSpan[];
}

/** A folded text with its lines; `source` is the wording as written. */
export interface Reading {
  readonly source: string;
  readonly text: string;
  readonly lines: readonly Line[];
  readonly years: ReportYears;
  /** The page's title, folded. */
  readonly title: string;
  /** What the report's earlier pages tell, where this is a later one. */
  readonly before?: PagesBefore;
}

/** How much of a text is read for what a title would say. */
const TITLE_UNITS = 60;
const NESTED_STYLES: ReadonlySet<string> = new Set(['digit-dot', 'digit-paren', 'circled', 'bullet', 'ordinal']);

/** Walks the lines from top to bottom and gives every paragraph and sentence its zone and section, in steps. */
export function* walkSteps(reading: Reading): Steps<Walked> {
  const { source, text, lines, years, title: pageTitle, before } = reading;
  const walked: Walked = { paragraphs: [], sections: [], sentences: [], special: [] };
  const title = before ? repeatedTitle(text, lines, before) : lines.find((line) => line.kind === 'heading');
  const front = before ? 0 : frontEnd(reading);
  const base = before?.zone ?? baseZone(`${pageTitle}\n${text.slice(0, TITLE_UNITS)}`, text, front);
  const start = before?.zone ?? (beginsInside(text, lines, front) ? base : undefined);
  const zones = createZoneWalker(years, base, start);
  const place = createOutline();
  const restartsAt = createRestarts(text);
  const leansAhead = createLeanings(text, lines);
  const splitSentences = createSentenceSplitter(text);
  let glossary = false;
  let begun = before !== undefined;

  const openSection = (line: Line, end: number): Zone | undefined => {
    const leans = leansAhead(line);
    const own = cueOf(line, text.slice(line.body, end), line === title, years);
    const cue = own ?? (leans ? 'plan' : undefined);
    if (cue && !(glossary && line.style && NESTED_STYLES.has(line.style))) glossary = cue === 'glossary';
    const isHead = begun || cue !== undefined || line.style !== undefined || line === title;
    begun ||= line.style !== undefined || cue !== undefined;
    if (!isHead) return undefined;
    const level = place(line, cue === walked.sections.at(-1)?.zone ? undefined : cue, line === title);
    const restarts = restartsAt(line, end);
    const zone = glossary ? 'other' : zones.heading(level, cue, restarts);
    walked.sections.push({ start: line.start, end, level, title: source.slice(line.start, end), zone });
    return zone;
  };

  let read = 0;
  for (const line of lines) {
    if (isStop((read += 1))) yield;
    const spans = splitSentences(line.start, line.end);
    const kindOf = (index: number): Sentence['heading'] => headingKind(text, line, spans, index);
    const runsIn = line.kind === 'text' && line.style && line.style !== 'ordinal' && kindOf(0) === 'run-in';
    let headingZone: Zone | undefined;
    if (line.kind === 'heading') headingZone = openSection(line, line.end);
    else if (runsIn) headingZone = openSection(line, spans[0]?.end ?? line.end);
    else if (line.kind === 'text') zones.text(text.slice(line.start, line.end));
    if (line.kind === 'text' || line.kind === 'salutation') begun = true;
    const outside = glossary || line.kind === 'chrome' || line.kind === 'salutation';
    if (glossary) walked.special.push({ start: line.start, end: line.end, kind: 'glossary' });
    if (line.kind === 'chrome') walked.special.push({ start: line.start, end: line.end, kind: 'chrome' });
    const zoneOf = ({ start, end }: Span, index: number, heading: Sentence['heading']): Zone => {
      if (outside) return 'other';
      const words = text.slice(start, end);
      const inText = heading === 'none';
      const zone = inText ? zones.sentence(words, index === 0) : (headingZone ?? zones.sentence('', false));
      return isAside(words) ? 'other' : zone;
    };
    const section = walked.sections.length - 1;
    const paragraph = walked.paragraphs.length;
    let opening: Zone | undefined;
    for (const [index, span] of spans.entries()) {
      const heading = kindOf(index);
      const zone = zoneOf(span, index, heading);
      opening ??= zone;
      walked.sentences.push({ start: span.start, end: span.end, zone, heading, paragraph, section });
    }
    const { start, end } = line;
    walked.paragraphs.push({ start, end, isHeading: line.kind === 'heading', zone: opening ?? 'other', section });
  }
  return walked;
}

/**
 * Where the text ends by which its base zone is judged: at the first heading that names a zone, or at the second outer
 * one, since each of those is judged by what stands below it.
 */
function frontEnd({ text, lines, years }: Reading): number {
  let outer = 0;
  for (const line of lines) {
    if (line.kind !== 'heading') continue;
    if (isOuter(line)) outer += 1;
    if (outer > 1 || zoneOfHeading(text.slice(line.body, line.end), years)) return line.start;
  }
  return text.length;
}

/** What a heading says of the zone below it; a title such as `2021年工作报告` says nothing, whatever it holds. */
function cueOf(line: Line, words: string, isTitle: boolean, years: ReportYears): Cue | undefined {
  const minor = line.kind !== 'heading' || (line.style !== undefined && NESTED_STYLES.has(line.style));
  const cue = zoneOfHeading(words, years, minor) ?? (isOuter(line) && namesPlanYear(words, years) ? 'plan' : undefined);
  if (!isTitle || line.style || line.kind !== 'heading') return cue;
  return isPartTitle(words) ? cue : undefined;
}

const isOuter = ({ kind, style }: Line): boolean => kind === 'heading' && (style === 'part' || style === 'han-comma');

/** A first line such as `2021年上半年工作回顾` is a part's heading already. */
const isPartTitle = (words: string): boolean => words.length <= 16 && !/(?:报告|总结|计划|要点|方案|公报)$/.test(words);
