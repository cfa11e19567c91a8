import type { PagesBefore, Section, Zone } from '../../../model/extraction';
import type { Span } from '../../../model/span';
import { createSentenceSplitter } from '../../../text/sentences';
import type { Paragraph, Sentence, SpecialSpan } from '../../document';
import { isStop } from '../../steps';
import type { Steps } from '../../steps';
import { isAside } from '../parts/asides';
import { baseZone, beginsInside } from './base-zone';
import { repeatedTitle } from '../continued';
import type { Line } from '../lines/headings';
import { leansAhead, ordersOn } from './leaning';
import { openLevel, titleOpen } from '../parts/outline';
import type { OpenStyles } from '../parts/outline';
import { restartsAt, unnumbered } from './restarts';
import type { Numbering } from './restarts';
import { headingKind } from '../parts/sentence-kinds';
import type { ReportYears } from '../../calendar/report-years';
import { namesPlanYear, zoneOfHeading } from './zone-cues';
import type { Cue } from './zone-cues';
import {
  currentZone,
  enterHeading,
  enterPlan,
  enterSentence,
  enterText,
  zonesAtStart,
} from './zones';
import type { ZoneState } from './zones';

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

/** What does not change while a report is walked through. */
interface Ground extends Reading {
  readonly titleLine: Line | undefined;
  readonly split: (start: number, end: number) => readonly Span[];
}

/**
 * Everything that a line leaves behind for the lines below it; owned by one walk, changed by `step`
 * alone.
 */
interface WalkState {
  readonly zones: ZoneState;
  readonly open: OpenStyles;
  readonly numbering: Numbering;
  /** Inside a glossary. */
  glossary: boolean;
  /** The report itself has begun: an unmarked line at the front is only a heading from then on. */
  begun: boolean;
  /** Index of the section that is open, -1 before the first, and its zone. */
  section: number;
  sectionZone: Zone | undefined;
}

/** What one line gives. */
interface Emitted {
  readonly paragraph: Paragraph;
  readonly sentences: readonly Sentence[];
  /** What the line opens. */
  readonly section?: Section;
  readonly special?: SpecialSpan;
}

/** How much of a text is read for what a title would say. */
const TITLE_UNITS = 60;
const NESTED_STYLES: ReadonlySet<string> = new Set([
  'digit-dot',
  'digit-paren',
  'circled',
  'bullet',
  'ordinal',
]);

/**
 * Walks the lines from top to bottom and gives every paragraph and sentence its zone and section,
 * in steps.
 */
export function* walkSteps(reading: Reading): Steps<Walked> {
  const { text, lines, before } = reading;
  const titleLine = before
    ? repeatedTitle(text, lines, before)
    : lines.find((line) => line.kind === 'heading');
  const ground: Ground = { ...reading, titleLine, split: createSentenceSplitter(text) };
  const state = stateAtStart(reading);
  const walked: Walked = { paragraphs: [], sections: [], sentences: [], special: [] };
  for (const [index, line] of lines.entries()) {
    if (isStop(index + 1)) yield;
    const { paragraph, sentences, section, special } = step(ground, state, index, line);
    walked.paragraphs.push(paragraph);
    for (const sentence of sentences) walked.sentences.push(sentence);
    if (section) walked.sections.push(section);
    if (special) walked.special.push(special);
  }
  return walked;
}

function stateAtStart(reading: Reading): WalkState {
  const { text, lines, years, title, before } = reading;
  const front = before ? 0 : frontEnd(reading);
  const base = before?.zone ?? baseZone(`${title}\n${text.slice(0, TITLE_UNITS)}`, text, front);
  const start = before?.zone ?? (beginsInside(text, lines, front) ? base : undefined);
  return {
    zones: zonesAtStart(years, base, start),
    open: titleOpen(),
    numbering: unnumbered(),
    glossary: false,
    begun: before !== undefined,
    section: -1,
    sectionZone: undefined,
  };
}

/**
 * Takes one line in, the next of the report, and answers what it gives. Every line is a paragraph.
 */
function step(ground: Ground, state: WalkState, index: number, line: Line): Emitted {
  const { text } = ground;
  const { start, end, kind } = line;
  const spans = ground.split(start, end);
  const headEnd = endOfHeading(text, line, spans);
  const section = headEnd === undefined ? undefined : openSection(ground, state, index, headEnd);
  if (headEnd === undefined && kind === 'text') {
    enterText(state.zones, text.slice(start, end));
    if (currentZone(state.zones) === 'review' && ordersOn(text, ground.lines, index))
      enterPlan(state.zones);
  }
  if (kind === 'text' || kind === 'salutation') state.begun = true;
  const isOutside = state.glossary || kind === 'chrome' || kind === 'salutation';
  const sentences = spans.map((span, at): Sentence => {
    const heading = headingKind(text, line, spans, at);
    const words = text.slice(span.start, span.end);
    const zone = isOutside ? 'other' : sentenceZone({ state, section, heading }, words, at === 0);
    return {
      start: span.start,
      end: span.end,
      zone,
      heading,
      paragraph: index,
      section: state.section,
    };
  });
  const zone = sentences[0]?.zone ?? 'other';
  const paragraph = { start, end, isHeading: kind === 'heading', zone, section: state.section };
  return { paragraph, sentences, section, special: specialOf(line, state) };
}

/** Where the heading ends that a line is or opens with; `undefined` for running text. */
function endOfHeading(text: string, line: Line, spans: readonly Span[]): number | undefined {
  if (line.kind === 'heading') return line.end;
  if (line.kind !== 'text' || line.style === undefined || line.style === 'ordinal')
    return undefined;
  return headingKind(text, line, spans, 0) === 'run-in' ? (spans[0]?.end ?? line.end) : undefined;
}

/**
 * The section under the heading that ends at `end`; `undefined` for a line above the report, which
 * opens none.
 */
function openSection(
  ground: Ground,
  state: WalkState,
  index: number,
  end: number,
): Section | undefined {
  const { source, text, lines, years, titleLine } = ground;
  const line = lines[index];
  if (!line) return undefined;
  const isTitle = line === titleLine;
  const own = cueOf(line, text.slice(line.body, end), isTitle, years);
  const cue = own ?? (leansAhead(text, lines, index) ? 'plan' : undefined);
  if (cue && !(state.glossary && isNested(line))) state.glossary = cue === 'glossary';
  const isMarked = line.style !== undefined || cue !== undefined;
  const isHead = state.begun || isMarked || isTitle;
  state.begun ||= isMarked;
  if (!isHead) return undefined;
  const level = openLevel(state.open, line, cue === state.sectionZone ? undefined : cue, isTitle);
  const restarts = restartsAt(state.numbering, text, line, end);
  const zone = state.glossary ? 'other' : enterHeading(state.zones, level, cue, restarts);
  state.section += 1;
  state.sectionZone = zone;
  return { start: line.start, end, level, title: source.slice(line.start, end), zone };
}

/** The zone of a sentence: what it turns to in running text, its section's where it heads that. */
function sentenceZone(
  {
    state,
    section,
    heading,
  }: { state: WalkState; section: Section | undefined; heading: Sentence['heading'] },
  words: string,
  opens: boolean,
): Zone {
  const isText = heading === 'none';
  const zone = isText
    ? enterSentence(state.zones, words, opens)
    : (section?.zone ?? currentZone(state.zones));
  return isAside(words) ? 'other' : zone;
}

function specialOf({ start, end, kind }: Line, { glossary }: WalkState): SpecialSpan | undefined {
  if (kind === 'chrome') return { start, end, kind: 'chrome' };
  return glossary ? { start, end, kind: 'glossary' } : undefined;
}

/**
 * Where the text ends by which its base zone is judged: at the first heading that names a zone, or
 * at the second outer one, since each of those is judged by what stands below it.
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

/**
 * What a heading says of the zone below it; a title such as `2021年工作报告` says nothing, whatever
 * it holds.
 */
function cueOf(line: Line, words: string, isTitle: boolean, years: ReportYears): Cue | undefined {
  const minor = line.kind !== 'heading' || isNested(line);
  const cue =
    zoneOfHeading(words, years, minor) ??
    (isOuter(line) && namesPlanYear(words, years) ? 'plan' : undefined);
  if (!isTitle || line.style || line.kind !== 'heading') return cue;
  return isPartTitle(words) ? cue : undefined;
}

const isNested = ({ style }: Line): boolean => style !== undefined && NESTED_STYLES.has(style);

const isOuter = ({ kind, style }: Line): boolean =>
  kind === 'heading' && (style === 'part' || style === 'han-comma');

/** A first line such as `2021年上半年工作回顾` is a part's heading already. */
const isPartTitle = (words: string): boolean =>
  words.length <= 16 && !/(?:报告|总结|计划|要点|方案|公报)$/.test(words);
