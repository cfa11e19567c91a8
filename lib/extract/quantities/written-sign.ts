import { indexEdges } from '../../text/word-edges';
import type { Candidate } from '../candidate';
import type { ReadingDocument } from '../document';
import { FALSE_MINUS, SIGNED_NOUNS } from '../lexicon/modifiers';

const CHINESE = /[\u4e00-\u9fff(]/;
/**
 * Before the sign of an amount: a dash behind another word only parts name and number
 * (`总投资-3亿元`).
 */
const SIGNED = indexEdges(SIGNED_NOUNS);
const LONGEST_NOUN = 4;
const TEMPERATURES: ReadonlySet<string> = new Set(['摄氏度', '度', '摄氏']);
const SIGNS = '-+负±';
/** What a sign that leaves the value as it is begins with; 正 is of 正负. */
const KEEPS = '+±正';
const BELOW_ZERO = '零下';

/**
 * A quantity written with its sign: in `同比增长-3.2%`, `净利润为-2亿元` (or `为负2亿元`),
 * `缺口-12.6亿元` and `零下18.5摄氏度` the value is negative and the sign part of the span; `+3.2%`
 * takes its sign into the span. Dashes of bullets, ranges and codes are no signs: a Chinese
 * character must stand before them, and before an amount a word that leads to a number, or the
 * figure in front of it in a list (`previous`: `0.4、-1.2个百分点`). The 负 of 税负 is none, and
 * `正负3个百分点` goes both ways: its value is 3.
 */
export function withMinus(
  { text }: ReadingDocument,
  candidate: Candidate,
  previous: Candidate | undefined,
): Candidate {
  if (candidate.value === undefined) return candidate;
  const start = signStart(text, candidate, previous);
  if (start === undefined) return candidate;
  if (KEEPS.includes(text.charAt(start))) return { ...candidate, start };
  const { value, range } = candidate;
  return {
    ...candidate,
    start,
    value: -value,
    ...(range ? { range: [-range[0], -range[1]] as const } : {}),
  };
}

function signStart(
  text: string,
  candidate: Candidate,
  previous: Candidate | undefined,
): number | undefined {
  const at = candidate.start - 1;
  const sign = text.charAt(at);
  if (sign === '下')
    return TEMPERATURES.has(candidate.unit) && text.startsWith(BELOW_ZERO, at - 1)
      ? at - 1
      : undefined;
  if (!SIGNS.includes(sign || ' ')) return undefined;
  if (sign === '±') return at;
  const before = text.charAt(at - 1);
  if (sign === '负' && before === '正') return at - 1;
  if (sign === '负' && FALSE_MINUS.includes(before || ' ')) return undefined;
  return isSigned(text, at, candidate) || isNextOfList(text, at, candidate, previous)
    ? at
    : undefined;
}

/** `0.4、|-1.2|、3.5个百分点`: the sign at `at` stands behind a joint and a figure of the same unit. */
const isNextOfList = (
  text: string,
  at: number,
  { unit }: Candidate,
  previous: Candidate | undefined,
): boolean => previous?.end === at - 1 && previous.unit === unit && text.charAt(at - 1) === '、';

/**
 * Whether the sign at `at` is one by what stands before it: any word before a rate, few before an
 * amount.
 */
function isSigned(text: string, at: number, { form, unit }: Candidate): boolean {
  if (form === 'percent' || form === 'points' || unit === '‰')
    return CHINESE.test(text.charAt(at - 1));
  return form === 'amount' && isSignedBefore(text, at);
}

/**
 * Whether a word ends at `at` behind which a dash is a minus: `贸易差额|-3.6亿元`, not
 * `出口|-3.6亿元`.
 */
export const isSignedBefore = (text: string, at: number): boolean =>
  SIGNED.lengthBefore(text, Math.max(0, at - LONGEST_NOUN), at) > 0;
