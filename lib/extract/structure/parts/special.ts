import type { Section } from '../../../model/extraction';
import type { Gate } from '../../../text/gate';
import { GOAL_NAMES, PROBLEM_NAMES } from '../../lexicon/heading-words';
import type { Paragraph, Sentence, SpecialSpan } from '../../document';

const GOALS = new RegExp(`(?:${GOAL_NAMES.join('|')})(?:建议)?(?:安排)?(?:[是为:]|如下)`);
const GOALS_HEADING = /(?:预期目标|主要目标|奋斗目标|发展目标|目标任务|主要指标)[。:]?$/;
const ADMITTED = `(?:清醒|认识到|看到|存在|面临)[^。]{0,40}(?:${PROBLEM_NAMES.join('|')})`;
const PROBLEMS = new RegExp(`${ADMITTED}|^[^,。]{0,20}(?:问题|不足|困难)(?:主要)?(?:是|有|表现)`);
const PROBLEMS_HEADING = /(?:问题|不足|困难|差距|薄弱环节)[。:]?$/;
/** How a line goes on whose first half, `主要预期目标`, stands on the line before. */
const SECOND_HALF = '是:';
const HALF_UNITS = 8;
/**
 * Without one of these no pattern above matches: a cheap look that spares most sentences the
 * patterns.
 */
const PROBLEM_SIGN = /[题足难距板弱盾约战险]/;

/** The patterns of goals and of problems with their cheap looks. */
export const SPECIAL_GATES = {
  goals: {
    patterns: [GOALS, GOALS_HEADING],
    mayMatch: (words: string) =>
      words.includes('目标') || words.includes('指标') || words.startsWith(SECOND_HALF),
  },
  problems: {
    patterns: [PROBLEMS, PROBLEMS_HEADING],
    mayMatch: (words: string) => PROBLEM_SIGN.test(words),
  },
} as const satisfies Readonly<Record<string, Gate>>;

const mayTell = (text: string, { zone, start, end }: Sentence): boolean =>
  SPECIAL_GATES[zone === 'plan' ? 'goals' : 'problems'].mayMatch(text.slice(start, end));

function isSecondHalf(text: string, { start }: Sentence): boolean {
  if (!text.startsWith(SECOND_HALF, start)) return false;
  return GOALS_HEADING.test(text.slice(Math.max(0, start - HALF_UNITS), start).trimEnd());
}

const GOAL_LINE = /[0-9%]|左右|以内|以上|同步/;
/** A heading over goals stands over few lines; behind more of them the plan has begun. */
const MOST_GOAL_LINES = 14;

/**
 * Where goals and problems are told: behind `主要预期目标是:` to the paragraph's end and on through
 * the lines of figures below it, behind a sentence that admits problems to the next heading.
 */
export function findGoalsAndProblems(
  text: string,
  paragraphs: readonly Paragraph[],
  sections: readonly Section[],
  sentences: readonly Sentence[],
): SpecialSpan[] {
  const found: SpecialSpan[] = [];
  for (const sentence of sentences) {
    if (sentence.start < (found.at(-1)?.end ?? 0) || sentence.zone === 'other') continue;
    if (!mayTell(text, sentence)) continue;
    const span =
      sentence.zone === 'plan'
        ? goalsAt(text, paragraphs, sentence)
        : problemsAt({ text, paragraphs, sections }, sentence);
    if (span) found.push(span);
  }
  return found;
}

/** Goals begin with the sentence that announces them, or behind the heading that does. */
function goalsAt(
  text: string,
  paragraphs: readonly Paragraph[],
  sentence: Sentence,
): SpecialSpan | undefined {
  const words = text.slice(sentence.start, sentence.end);
  if (sentence.heading === 'line') {
    const end = GOALS_HEADING.test(words)
      ? linesEnd(text, paragraphs, sentence.paragraph + 1)
      : undefined;
    return end === undefined ? undefined : { start: sentence.end, end, kind: 'goals' };
  }
  if (!GOALS.test(words) && !isSecondHalf(text, sentence)) return undefined;
  return { start: sentence.start, end: goalsEnd(text, paragraphs, sentence), kind: 'goals' };
}

interface Outline {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sections: readonly Section[];
}

function problemsAt(
  { text, paragraphs, sections }: Outline,
  sentence: Sentence,
): SpecialSpan | undefined {
  const { start, end, heading } = sentence;
  if (!(heading === 'line' ? PROBLEMS_HEADING : PROBLEMS).test(text.slice(start, end)))
    return undefined;
  return { start, end: problemsEnd(paragraphs, sections, sentence), kind: 'problems' };
}

/**
 * Goals end with their paragraph; where it is one line that ends with a colon or a list, with the
 * last line of figures.
 */
function goalsEnd(text: string, paragraphs: readonly Paragraph[], sentence: Sentence): number {
  const own = paragraphs[sentence.paragraph];
  const end = own?.end ?? sentence.end;
  if (!/[:;]$/.test(text.slice(Math.max(sentence.start, end - 2), end))) return end;
  return linesEnd(text, paragraphs, sentence.paragraph + 1) ?? end;
}

function linesEnd(
  text: string,
  paragraphs: readonly Paragraph[],
  from: number,
): number | undefined {
  let end: number | undefined;
  for (const paragraph of paragraphs.slice(from, from + MOST_GOAL_LINES)) {
    if (paragraph.isHeading || paragraph.zone !== 'plan') break;
    if (!GOAL_LINE.test(text.slice(paragraph.start, paragraph.end))) break;
    end = paragraph.end;
  }
  return end;
}

function problemsEnd(
  paragraphs: readonly Paragraph[],
  sections: readonly Section[],
  sentence: Sentence,
): number {
  const own = sections[sentence.section]?.level ?? 0;
  let end = paragraphs[sentence.paragraph]?.end ?? sentence.end;
  for (let index = sentence.paragraph + 1; index < paragraphs.length; index += 1) {
    const paragraph = paragraphs[index];
    if (!paragraph || paragraph.zone !== 'review') return end;
    if (paragraph.isHeading && (sections[paragraph.section]?.level ?? 0) <= own)
      return paragraph.start;
    end = paragraph.end;
  }
  return end;
}
