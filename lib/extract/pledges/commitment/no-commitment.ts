import type { Span } from '../../../model/span';
import type { Sentence } from '../../document';
import { PREPOSITIONS } from '../../lexicon/frame-words';
import { unitSet } from '../../../text/unit-set';
import { indexEdges } from '../../../text/word-edges';
import { FRAMES, mayStandIn, standsIn } from './frames';
import { tells } from './tells';

/**
 * Why a sentence of a plan is no commitment of the issuer: a heading, a preamble
 * (`今年重点做好以下工作:`), the year it is, a quotation of law or of a superior, a demand on
 * others, why a goal was set, pure attitude. `undefined` where it may commit. `words` is the folded
 * sentence, `signs` its bits of `SIGNS`.
 */
export function whyNoCommitment(
  sentence: Sentence,
  words: string,
  signs: number,
): string | undefined {
  if (sentence.heading !== 'none') return 'heading';
  if (words.endsWith(':')) return 'preamble';
  for (const frame of FRAMES)
    if (mayStandIn(frame, words, signs) && standsIn(frame, words)) return frame.reason;
  return words.endsWith('?') || tells(words, signs) ? 'fact' : undefined;
}

const PREPOSED = indexEdges(PREPOSITIONS);
/** `要按照规范化的要求,…` leads up as much as 按照. */
const ORDERING = unitSet('要应须');
/** `实现上述目标,要…`: what for. */
const GOAL_ENDS = unitSet('标务');
const FOR_GOALS =
  /^(?:全面|圆满|如期)?(?:实现|完成)(?:上述|以上|这[些一]|全年|今年)[^,。]{0,16}(?:目标|任务)$/;

/** Whether a clause only leads up to the one that commits: `以花园为抓手`, `围绕重点区域`. */
export const isPreposed = (text: string, { start, end }: Span): boolean =>
  PREPOSED.lengthAt(text, ORDERING.has(text, start) ? start + 1 : start, end) > 0 ||
  (GOAL_ENDS.has(text, end - 1) && FOR_GOALS.test(text.slice(start, end)));
