import type { Evidence } from './evidence';
import {
  ARTICLE,
  BRIEF_TITLE,
  DOCUMENT_NUMBER,
  GROWTH,
  ISSUED_REPORT,
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
import { figureShare, otherTitle, reportTitle } from './titles';

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

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const perThousand = (hits: number, text: string): number => (1_000 * hits) / Math.max(text.length, 1);
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
function headingReport({ title, opening, text }: Evidence): Weight | undefined {
  if (reportTitle(title, text) !== undefined || otherTitle(title, text) !== undefined) return undefined;
  const lines = opening.split('\n').slice(0, OPENING_LINES);
  return firstFound(
    REPORT_TITLE,
    lines.filter((line) => line.length <= MAX_TITLE_LINE && !SENTENCE.test(line) && !OTHER_TITLE.test(line)),
    2,
  );
}

/** Figures alone make no report: one calls itself so, addresses those it reports to, or looks back and ahead. */
function hasReportSign(evidence: Evidence): boolean {
  const { title, opening, lines, text } = evidence;
  return (
    reportTitle(title, text) !== undefined ||
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

function listedReports({ lines }: Evidence): Weight | undefined {
  const named = lines.filter((line) => REPORT_TITLE.test(line)).length;
  return named >= LISTED_REPORTS ? { weight: -5, evidence: String(named) } : undefined;
}

/** In no order: weights add up. */
export const SIGNALS: readonly Signal[] = [
  {
    code: 'title-report',
    weigh: ({ title, text }) =>
      otherTitle(title, text) === undefined ? named(reportTitle(title, text), 3) : undefined,
  },
  { code: 'heading-report', weigh: headingReport },
  { code: 'title-other', weigh: ({ title, text }) => named(otherTitle(title, text), -5) },
  { code: 'title-open-data', weigh: ({ title }) => found(OPEN_DATA_TITLE, title, -7) },
  { code: 'title-brief', weigh: ({ title }) => (REPORT_TITLE.test(title) ? undefined : found(BRIEF_TITLE, title, -3)) },
  { code: 'no-sign', weigh: (evidence) => (hasReportSign(evidence) ? undefined : { weight: -3 }) },
  { code: 'opening-address', weigh: ({ opening }) => found(OPENING_ADDRESS, opening, 1.5) },
  { code: 'opening-mission', weigh: ({ opening }) => found(OPENING_MISSION, opening, 1) },
  { code: 'review-heading', weigh: ({ lines }) => firstFound(REVIEW_LINE, lines, 1) },
  { code: 'plan-heading', weigh: ({ lines }) => firstFound(PLAN_LINE, lines, 1) },
  {
    code: 'numbered-headings',
    weigh: ({ lines }) => capped(lines.filter((line) => NUMBERED.test(line)).length, 0.2, 1),
  },
  { code: 'growth-figures', weigh: ({ text }) => capped(perThousand(count(text, GROWTH), text), 0.6, 2) },
  { code: 'figures', weigh: ({ text }) => capped(figureShare(text), 0.25, 1.5) },
  { code: 'own-work', weigh: ({ text }) => capped(perThousand(count(text, OWN_WORK), text), 0.4, 1.5) },
  {
    code: 'length',
    weigh: ({ facts }) => ({ weight: facts.textLength >= 5_000 ? 1 : facts.textLength >= 2_000 ? 0.5 : -1.5 }),
  },
  {
    code: 'list-page',
    weigh: ({ facts }) =>
      facts.linkShare > 0.4 ? { weight: -5, evidence: `${Math.round(facts.linkShare * 100)}%` } : undefined,
  },
  { code: 'list-address', weigh: listAddress },
  { code: 'listed-reports', weigh: listedReports },
  { code: 'addresses', weigh: ({ text }) => (count(text, WEB_ADDRESS) >= 10 ? { weight: -5 } : undefined) },
  { code: 'law', weigh: ({ text }) => (count(text, ARTICLE) >= 4 ? { weight: -6 } : undefined) },
  {
    code: 'document-number',
    weigh: ({ opening, title }) => found(DOCUMENT_NUMBER, opening, ISSUED_REPORT.test(title) ? -1.5 : -3),
  },
  { code: 'news', weigh: ({ opening }) => found(NEWS, opening, -3) },
  { code: 'questions', weigh: ({ text }) => (count(text, QUESTIONS) >= 4 ? { weight: -4 } : undefined) },
  {
    code: 'about-a-report',
    weigh: ({ text, title }) =>
      !REPORT_TITLE.test(title) && count(text, QUOTES_REPORT) >= 2 ? { weight: -3 } : undefined,
  },
];
