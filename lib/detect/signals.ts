import { isParagraph, looksBackAndAhead, MAX_LINE } from './evidence';
import type { Evidence } from './evidence';
import {
  ADDRESS,
  ARTICLE,
  BRIEF_TITLE,
  DOCUMENT_NUMBER,
  FIGURE,
  GROWTH,
  NEWS,
  NUMBERED,
  OPEN_DATA_TITLE,
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
import { count, density, isListAddress } from './titles';

/** Where a sign was seen and what it weighs. */
export interface Weight {
  readonly weight: number;
  readonly evidence?: string;
}

/**
 * One sign for or against a report: its weight with the wording that it rests on; `undefined` where
 * it is absent.
 */
export type Signal = (evidence: Evidence) => Weight | undefined;

/** Units of the flat text. */
const MIN_LENGTH = 300;
/** A title within the text stands among its first lines and is short. */
const OPENING_LINES = 12;
const MAX_TITLE_LINE = 45;
/** From so many different reports on, the page lists reports. */
const LISTED_REPORTS = 5;

const MAX_LINK_SHARE = 0.4;
/** With so many units in paragraphs a page is an article, whatever stands around it. */
const MIN_PARAGRAPHS = 200;
const MIN_PARAGRAPHS_SHARE = 0.15;

const capped = (value: number, factor: number, most: number): Weight => ({
  weight: Math.min(most, Math.round(value * factor * 10) / 10),
});

function found(pattern: RegExp, text: string, weight: number): Weight | undefined {
  const match = pattern.exec(text);
  return match === null ? undefined : { weight, evidence: match[0] };
}

const firstFound = (
  pattern: RegExp,
  lines: readonly string[],
  weight: number,
): Weight | undefined =>
  lines.map((line) => found(pattern, line, weight)).find((weight) => weight !== undefined);

const named = (evidence: string | undefined, weight: number): Weight | undefined =>
  evidence === undefined ? undefined : { weight, evidence };

/**
 * The name of a report among the first lines: no sentence, and no `代表热议政府工作报告`; or the
 * headings of an analysis.
 */
function headingReport({ report, other, analysis, opening }: Evidence): Weight | undefined {
  if (report !== undefined || other !== undefined) return undefined;
  const lines = opening.split('\n').slice(0, OPENING_LINES);
  return (
    named(analysis, 3) ??
    firstFound(
      REPORT_TITLE,
      lines.filter(
        (line) => line.length <= MAX_TITLE_LINE && !SENTENCE.test(line) && !OTHER_TITLE.test(line),
      ),
      2,
    )
  );
}

/**
 * Figures alone make no report: one calls itself so, addresses those it reports to, or looks back
 * and ahead.
 */
function hasReportSign(evidence: Evidence): boolean {
  const { report, opening, lines } = evidence;
  return (
    report !== undefined ||
    headingReport(evidence) !== undefined ||
    ADDRESS.test(opening) ||
    OPENING_MISSION.test(opening) ||
    looksBackAndAhead(lines)
  );
}

/** Menus may outweigh a short report; a list has no paragraphs, not even without links. */
function listPage({ facts: { linkShare }, text }: Evidence): Weight | undefined {
  const paragraphs = text.split('\n').filter(isParagraph).join('').length;
  const isList =
    linkShare > MAX_LINK_SHARE
      ? paragraphs < MIN_PARAGRAPHS
      : paragraphs < MIN_PARAGRAPHS_SHARE * text.length;
  return isList ? { weight: -5 } : undefined;
}

/**
 * By whose and which year's they are: a report names itself, its parts and its glossary by one
 * name.
 */
function listedReports({ text }: Evidence): Weight | undefined {
  const named = text.split('\n').filter((line) => line.length <= MAX_LINE && isListed(line));
  const { size } = new Set(
    named.map((line) => `${line.match(/\d+/g)} ${line.replace(/[\d年月《—-]/g, '').slice(0, 2)}`),
  );
  return size >= LISTED_REPORTS ? { weight: -5, evidence: String(size) } : undefined;
}

const isListed = (line: string): boolean => REPORT_TITLE.test(line) && !NUMBERED.test(line);

/** By the code that the catalogs word them under, in no order: weights add up. */
export const SIGNALS: Readonly<Record<string, Signal>> = {
  'title-report': ({ report, other }) => (other === undefined ? named(report, 3) : undefined),
  'heading-report': headingReport,
  'title-other': ({ other }) => named(other, -5),
  'title-open-data': ({ title }) => found(OPEN_DATA_TITLE, title, -7),
  'title-brief': ({ report, analysis, title }) =>
    (report ?? analysis) === undefined ? found(BRIEF_TITLE, title, -3) : undefined,
  /* Such texts are summaries of a report at best. */
  'too-short': ({ facts: { textLength } }) =>
    textLength < MIN_LENGTH ? { weight: -20 } : undefined,
  'no-sign': (evidence) => (hasReportSign(evidence) ? undefined : { weight: -3 }),
  'opening-address': ({ opening }) => found(ADDRESS, opening, 1.5),
  'opening-mission': ({ opening }) => found(OPENING_MISSION, opening, 1),
  'review-heading': ({ lines }) => firstFound(REVIEW_LINE, lines, 1),
  'plan-heading': ({ lines }) => firstFound(PLAN_LINE, lines, 1),
  'numbered-headings': ({ lines }) =>
    capped(lines.filter((line) => NUMBERED.test(line)).length, 0.2, 1),
  'growth-figures': ({ text }) => capped(density(GROWTH, text), 0.6, 2),
  figures: ({ text }) => capped(density(FIGURE, text), 0.25, 1.5),
  'own-work': ({ text }) => capped(density(OWN_WORK, text), 0.4, 1.5),
  length: ({ facts: { textLength } }) => ({
    weight: textLength >= 5_000 ? 1 : textLength >= 2_000 ? 0.5 : -1.5,
  }),
  'list-page': listPage,
  'list-address': ({ facts }) => (isListAddress(facts) ? { weight: -2 } : undefined),
  'listed-reports': listedReports,
  addresses: ({ text }) => (count(WEB_ADDRESS, text) >= 10 ? { weight: -5 } : undefined),
  law: ({ text }) => (count(ARTICLE, text) >= 4 ? { weight: -6 } : undefined),
  'document-number': ({ opening, report }) =>
    found(DOCUMENT_NUMBER, opening, report === undefined ? -3 : -1.5),
  news: ({ opening, given }) => (given === undefined ? found(NEWS, opening, -3) : undefined),
  questions: ({ text }) => (count(QUESTIONS, text) >= 4 ? { weight: -4 } : undefined),
  'about-a-report': ({ text, report }) =>
    report === undefined && count(QUOTES_REPORT, text) >= 2 ? { weight: -3 } : undefined,
};
