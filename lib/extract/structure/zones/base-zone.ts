import { unitSet } from '../../../text/unit-set';
import type { Line } from '../lines/headings';
import { opensAhead } from './leaning';

const PLAN_TITLE =
  /工作要点|工作计划|工作打算|工作安排|实施方案|行动方案|行动计划|重点任务|目标任务|民生实事|规划纲要|发展规划|施政方针|施政计划/;
const REVIEW_TITLE = /总结|回顾|工作报告|情况|公报|统计/;
/** Titles over nothing but what was done, whatever words it is told in. */
const ACCOUNT_TITLE = /总结|回顾|公报|统计|(?:完成|执行|运行)情况/;
/** Less text before the first heading that names a zone is front matter. */
const SHORTEST_FRONT = 400;
const SENTENCE_ENDS = unitSet('。!?;');

/**
 * The zone of a body that no heading places: by the title and the first words a work plan's is `plan`; else by what its
 * sentences do up to `front`, where the first heading names a zone.
 */
export function baseZone(title: string, text: string, front: number): 'review' | 'plan' {
  if (PLAN_TITLE.test(title) && !REVIEW_TITLE.test(title)) return 'plan';
  return front >= SHORTEST_FRONT && !ACCOUNT_TITLE.test(title) && opensAhead(text, front) ? 'plan' : 'review';
}

/** Whether a text begins in the middle of a report, as its second page does: with a whole sentence, or with `(三)`. */
export function beginsInside(text: string, [first]: readonly Line[], front: number): boolean {
  if (!first || front < SHORTEST_FRONT || first.kind === 'chrome' || first.kind === 'salutation') return false;
  if (first.style !== undefined) return first.isFirst !== true && NUMBERED.has(first.style);
  return first.kind === 'text' && SENTENCE_ENDS.has(text, first.end - 1);
}

/** Styles whose first mark shows that nothing stands before it. */
const NUMBERED: ReadonlySet<string> = new Set(['part', 'han-comma', 'han-paren', 'digit-dot', 'digit-paren']);
