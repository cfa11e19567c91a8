import type { Gate } from '../../../text/gate';
import { GOAL_NAMES } from '../../lexicon/heading-words';
import type { Paragraph, Sentence, SpecialSpan } from '../../document';

const GOALS = new RegExp(`(?:${GOAL_NAMES.join('|')})(?:建议)?(?:安排)?(?:[是为:]|如下)`);
const GOALS_HEADING = /(?:预期目标|主要目标|奋斗目标|发展目标|目标任务|主要指标)[。:]?$/;
/** How a line goes on whose first half, `主要预期目标`, stands on the line before. */
const SECOND_HALF = '是:';
const HALF_UNITS = 8;
/** The patterns of goals with their cheap look. */
export const GOALS_GATE: Gate = {
  patterns: [GOALS, GOALS_HEADING],
  mayMatch: (words) =>
    words.includes('目标') || words.includes('指标') || words.startsWith(SECOND_HALF),
};

function isSecondHalf(text: string, { start }: Sentence): boolean {
  if (!text.startsWith(SECOND_HALF, start)) return false;
  return GOALS_HEADING.test(text.slice(Math.max(0, start - HALF_UNITS), start).trimEnd());
}

const GOAL_LINE = /[0-9%]|左右|以内|以上|同步/;
/** A heading over goals stands over few lines; behind more of them the plan has begun. */
const MOST_GOAL_LINES = 14;

/**
 * Where goals are told: behind `主要预期目标是:` to the paragraph's end and on through the lines of
 * figures below it.
 */
export function findGoals(
  text: string,
  paragraphs: readonly Paragraph[],
  sentences: readonly Sentence[],
): SpecialSpan[] {
  const found: SpecialSpan[] = [];
  for (const sentence of sentences) {
    if (sentence.start < (found.at(-1)?.end ?? 0) || sentence.zone !== 'plan') continue;
    if (!GOALS_GATE.mayMatch(text.slice(sentence.start, sentence.end))) continue;
    const span = goalsAt(text, paragraphs, sentence);
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
