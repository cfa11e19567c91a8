import { unitSet } from '../../../text/unit-set';
import { indexEdges } from '../../../text/word-edges';
import { PLAN_TITLES } from '../../lexicon/heading-words';
import type { Line } from '../lines/headings';
import { opensAhead } from './leaning';

const PLAN_TITLE = indexEdges(PLAN_TITLES);
const REVIEW_TITLE = /总结|回顾|工作报告|情况|公报|统计/;
/** Titles over nothing but what was done, whatever words it is told in. */
const ACCOUNT_TITLE = /总结|回顾|公报|统计|(?:完成|执行|运行)情况/;
/** Less text before the first heading that names a zone is front matter. */
const SHORTEST_FRONT = 400;
const SENTENCE_ENDS = unitSet('。!?;');

/**
 * The zone of a body that no heading places: by the title and the first words a work plan's is
 * `plan`; else by what its sentences do up to `front`, where the first heading names a zone.
 */
export function baseZone(title: string, text: string, front: number): 'review' | 'plan' {
  if (PLAN_TITLE.standsIn(title, 0, title.length) && !REVIEW_TITLE.test(title)) return 'plan';
  return front >= SHORTEST_FRONT && !ACCOUNT_TITLE.test(title) && opensAhead(text, front)
    ? 'plan'
    : 'review';
}

/**
 * Whether a text begins in the middle of a report, as its second page does: with a whole sentence,
 * or with `(三)`.
 */
export function beginsInside(text: string, [first]: readonly Line[], front: number): boolean {
  if (!first || front < SHORTEST_FRONT || first.kind === 'chrome' || first.kind === 'salutation')
    return false;
  if (first.style !== undefined) return first.isFirst !== true && NUMBERED.has(first.style);
  return first.kind === 'text' && SENTENCE_ENDS.has(text, first.end - 1);
}

/** Styles whose first mark shows that nothing stands before it. */
const NUMBERED: ReadonlySet<string> = new Set([
  'part',
  'han-comma',
  'han-paren',
  'digit-dot',
  'digit-paren',
]);
