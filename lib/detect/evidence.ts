import type { PageFacts } from '../model/page';
import {
  ADDRESS,
  ANALYSIS_LINE,
  GROWTH,
  NUMBERED,
  OTHER_TITLE,
  OWN_REPORT,
  PLAN_LINE,
  REVIEW_LINE,
  SENTENCE,
} from './patterns';
import { simplify } from './simplify';
import { count, density, isMeasured, otherTitle, reportTitle } from './titles';

/**
 * What the signals look at: Simplified, and without white space, so that `政 府 工 作 報 告` reads
 * as 政府工作报告.
 */
export interface Evidence {
  readonly facts: PageFacts;
  /**
   * The article's own title where the page names it, else the page's and its first long heading,
   * parted by `|`.
   */
  readonly title: string;
  /** The words by which the title names a report: 工作总结 */
  readonly report: string | undefined;
  /** The words by which it names a page of another kind: 解读 */
  readonly other: string | undefined;
  /** First units of the text, where a report says what it is. */
  readonly opening: string;
  /** Short lines, white space dropped: titles and headings. */
  readonly lines: readonly string[];
  /** Without the menus before the article. */
  readonly text: string;
  /**
   * A heading by which a text full of growth figures shows to be an analysis, whatever its title:
   * 经济运行的主要特点
   */
  readonly analysis: string | undefined;
  /**
   * The words by which somebody gives a whole report in it, whatever the page is called:
   * 我代表市人民政府，向大会报告工作
   */
  readonly given: string | undefined;
}

const OPENING_LENGTH = 1_500;
/** Longer lines are paragraphs, not titles. */
export const MAX_LINE = 60;
/** Shorter headings are names of columns (通知公告), not titles. */
const MIN_TITLE = 8;

/** So many lines before the first paragraph still belong to the article: title, date, 各位代表. */
const LINES_ABOVE = 12;

/** Reads the facts once for all signals. */
export function readEvidence(facts: PageFacts): Evidence {
  const all = simplify(facts.sample).split('\n');
  const short = all.map(dense).filter(isShort);
  const text = all
    .slice(Math.max(0, all.findIndex(isParagraph) - LINES_ABOVE))
    .join('\n')
    .replace(/[^\S\n]+/g, '');
  const title = titleOf(facts, short);
  const lines = [...facts.headings.map((heading) => dense(simplify(heading))), ...short];
  const given = isGiven(lines, text) ? OWN_REPORT.exec(text)?.[0] : undefined;
  return {
    facts,
    title,
    report: reportTitle(title, text) ?? given,
    other: given === undefined ? otherTitle(title, text) : undefined,
    opening: text.slice(0, OPENING_LENGTH),
    lines,
    text,
    analysis: analysisOf(short, text),
    given,
  };
}

/** Speakers turn to their listeners again and again; who only tells of a report does not. */
const ADDRESSES = 2;

const isGiven = (lines: readonly string[], text: string): boolean =>
  count(ADDRESS, text) >= ADDRESSES && looksBackAndAhead(lines) && isMeasured(text);

/** An analysis has more than one such heading, and compares all the time. */
const ANALYSIS_LINES = 2;
const ANALYSIS_GROWTH = 3;

function analysisOf(lines: readonly string[], text: string): string | undefined {
  const headings = lines.filter((line) => NUMBERED.test(line) && ANALYSIS_LINE.test(line));
  const isAnalysis = headings.length >= ANALYSIS_LINES && density(GROWTH, text) >= ANALYSIS_GROWTH;
  return isAnalysis ? headings[0] : undefined;
}

/** Whether headings review what was done and plan what comes. */
export const looksBackAndAhead = (lines: readonly string[]): boolean =>
  [REVIEW_LINE, PLAN_LINE].every((pattern) => lines.some((line) => pattern.test(line)));

/** True for lines that are long or hold a whole sentence, as names in menus and lists do not. */
export const isParagraph = (line: string): boolean => line.length > MAX_LINE || line.includes('。');

const isShort = (line: string): boolean => line.length > 1 && line.length <= MAX_LINE;
const dense = (text: string): string => text.replace(/\s+/g, '');

/** Names of sites, which tell nothing of one page: 望岳县人民政府. */
const SITE_NAME = /(?:政府|网站?|[局委厅处会])$/;
const SEPARATORS = /[_|]|(?<=\D)[-–—]+(?=\D)/;
/** Longer parts of a title name the page, shorter ones perhaps its column (通知公告). */
const MAX_COLUMN = 6;

function titleOf({ meta, title, headings }: PageFacts, lines: readonly string[]): string {
  if (meta.articletitle !== undefined) return simplify(dense(meta.articletitle));
  const named = simplify(dense(title))
    .split(SEPARATORS)
    .filter(
      (part, at) =>
        part !== '' && (at === 0 || part.length > MAX_COLUMN || !OTHER_TITLE.test(part)),
    );
  const heading = headings.map(dense).find(isTitle);
  const isNameless = named.every((part) => SITE_NAME.test(part));
  const first =
    heading ??
    (isNameless ? lines.find((line) => isTitle(line) && !SENTENCE.test(line)) : undefined);
  return [...named, ...(first === undefined ? [] : [simplify(first)])].join('|');
}

const isTitle = (line: string): boolean => line.length >= MIN_TITLE && !line.includes('>');
