import { isParagraph } from './evidence';
import type { Evidence } from './evidence';
import {
  ARTICLE,
  BRIEF_TITLE,
  DOCUMENT_NUMBER,
  FIGURE,
  GROWTH,
  LIST_ADDRESS,
  NEWS,
  NUMBERED,
  OPEN_DATA_TITLE,
  OPENING_ADDRESS,
  OPENING_MISSION,
  OTHER_TITLE,
  OWN_WORK,
  PLAN_LINE,
  QUESTIONS,
  QUOTES_REPORT,
  REPORT_TITLE,
  REVIEW_LINE,
  SENTENCE,
  WEB_ADDRESS,
} from './patterns';
import { density } from './titles';

/** Where a sign was seen and what it weighs. */
export interface Weight {
  readonly weight: number;
  readonly evidence?: string;
}

/** One sign for or against a report. Codes are worded in the catalog of the pages that show them. */
export interface Signal {
  readonly code: string;
  /** The weight with the wording that it rests on; `undefined` where the sign is absent. */
  readonly weigh: (evidence: Evidence) => Weight | undefined;
}

const MAX_EVIDENCE = 40;
/** A title within the text stands among its first lines and is short. */
const OPENING_LINES = 12;
const MAX_TITLE_LINE = 45;
/** From so many lines that name reports on, the page lists reports. */
const LISTED_REPORTS = 5;

const MAX_LINK_SHARE = 0.4;
/** With so many units in paragraphs a page is an article, whatever stands around it. */
const MIN_PARAGRAPHS = 200;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const capped = (value: number, factor: number, most: number): Weight => ({
  weight: Math.min(most, Math.round(value * factor * 10) / 10),
});

function found(pattern: RegExp, text: string, weight: number): Weight | undefined {
  const match = pattern.exec(text);
  return match === null ? undefined : { weight, evidence: match[0].trim().slice(0, MAX_EVIDENCE) };
}

const firstFound = (pattern: RegExp, lines: readonly string[], weight: number): Weight | undefined =>
  lines.map((line) => found(pattern, line, weight)).find((weight) => weight !== undefined);

/** The name of a report among the first lines: no sentence, and no `代表热议政府工作报告`. */
function headingReport({ report, other, opening }: Evidence): Weight | undefined {
  if (report !== undefined || other !== undefined) return undefined;
  const lines = opening.split('\n').slice(0, OPENING_LINES);
  return firstFound(
    REPORT_TITLE,
    lines.filter((line) => line.length <= MAX_TITLE_LINE && !SENTENCE.test(line) && !OTHER_TITLE.test(line)),
    2,
  );
}

/** Figures alone make no report: one calls itself so, addresses those it reports to, or looks back and ahead. */
function hasReportSign(evidence: Evidence): boolean {
  const { report, opening, lines } = evidence;
  return (
    report !== undefined ||
    headingReport(evidence) !== undefined ||
    OPENING_ADDRESS.test(opening) ||
    OPENING_MISSION.test(opening) ||
    (lines.some((line) => REVIEW_LINE.test(line)) && lines.some((line) => PLAN_LINE.test(line)))
  );
}

const named = (evidence: string | undefined, weight: number): Weight | undefined =>
  evidence === undefined ? undefined : { weight, evidence };

function listAddress({ facts }: Evidence): Weight | undefined {
  return facts.meta.articletitle === undefined && LIST_ADDRESS.test(facts.url.split(/[?#]/, 1)[0] ?? '')
    ? { weight: -2 }
    : undefined;
}

/** Menus may outweigh a short report; a list has no paragraphs. */
function listPage({ facts: { linkShare }, text }: Evidence): Weight | undefined {
  if (linkShare <= MAX_LINK_SHARE) return undefined;
  const paragraphs = text.split('\n').filter(isParagraph).join('');
  return paragraphs.length < MIN_PARAGRAPHS ? { weight: -5, evidence: `${Math.round(linkShare * 100)}%` } : undefined;
}

function listedReports({ lines }: Evidence): Weight | undefined {
  const named = lines.filter((line) => REPORT_TITLE.test(line)).length;
  return named >= LISTED_REPORTS ? { weight: -5, evidence: String(named) } : undefined;
}

/** In no order: weights add up. */
export const SIGNALS: readonly Signal[] = [
  {
    code: 'title-report',
    weigh: ({ report, other }) => (other === undefined ? named(report, 3) : undefined),
  },
  { code: 'heading-report', weigh: headingReport },
  { code: 'title-other', weigh: ({ other }) => named(other, -5) },
  { code: 'title-open-data', weigh: ({ title }) => found(OPEN_DATA_TITLE, title, -7) },
  {
    code: 'title-brief',
    weigh: ({ report, title }) => (report === undefined ? found(BRIEF_TITLE, title, -3) : undefined),
  },
  { code: 'no-sign', weigh: (evidence) => (hasReportSign(evidence) ? undefined : { weight: -3 }) },
  { code: 'opening-address', weigh: ({ opening }) => found(OPENING_ADDRESS, opening, 1.5) },
  { code: 'opening-mission', weigh: ({ opening }) => found(OPENING_MISSION, opening, 1) },
  { code: 'review-heading', weigh: ({ lines }) => firstFound(REVIEW_LINE, lines, 1) },
  { code: 'plan-heading', weigh: ({ lines }) => firstFound(PLAN_LINE, lines, 1) },
  {
    code: 'numbered-headings',
    weigh: ({ lines }) => capped(lines.filter((line) => NUMBERED.test(line)).length, 0.2, 1),
  },
  { code: 'growth-figures', weigh: ({ text }) => capped(density(GROWTH, text), 0.6, 2) },
  { code: 'figures', weigh: ({ text }) => capped(density(FIGURE, text), 0.25, 1.5) },
  { code: 'own-work', weigh: ({ text }) => capped(density(OWN_WORK, text), 0.4, 1.5) },
  {
    code: 'length',
    weigh: ({ facts }) => ({ weight: facts.textLength >= 5_000 ? 1 : facts.textLength >= 2_000 ? 0.5 : -1.5 }),
  },
  {
    code: 'list-page',
    weigh: listPage,
  },
  { code: 'list-address', weigh: listAddress },
  { code: 'listed-reports', weigh: listedReports },
  { code: 'addresses', weigh: ({ text }) => (count(text, WEB_ADDRESS) >= 10 ? { weight: -5 } : undefined) },
  { code: 'law', weigh: ({ text }) => (count(text, ARTICLE) >= 4 ? { weight: -6 } : undefined) },
  {
    code: 'document-number',
    weigh: ({ opening, report }) => found(DOCUMENT_NUMBER, opening, report === undefined ? -3 : -1.5),
  },
  { code: 'news', weigh: ({ opening }) => found(NEWS, opening, -3) },
  { code: 'questions', weigh: ({ text }) => (count(text, QUESTIONS) >= 4 ? { weight: -4 } : undefined) },
  {
    code: 'about-a-report',
    weigh: ({ text, report }) => (report === undefined && count(text, QUOTES_REPORT) >= 2 ? { weight: -3 } : undefined),
  },
];
