import type { Bound } from '../../model/extraction';
import { LEADING_MODIFIERS, NOT_BEFORE_CHARACTER, NOT_BEHIND_CHARACTER, THRESHOLD_VERBS, TRAILING_MODIFIERS } from '../lexicon/modifiers';
import type { Candidate } from '../candidate';
import type { ReadingDocument } from '../document';

/** Modifiers that may stand with a bare multiplier alone: 上百, 过千, 成百. */
const BARE_ONLY = new Set(['过', '上', '成', '已过']);
const LONGEST_THRESHOLD = 6;

/**
 * Takes the words that limit a number into its span and reads the bound from them: `近180人` is `approx`, `不少于80%`
 * `min`, `3%以内` `max`; 突破 and 跃上 limit from outside the span. Without such words the rule's own bound stays.
 */
export function readBound(document: ReadingDocument, candidate: Candidate): Candidate {
  if (candidate.form === 'rank') return candidate;
  const { text } = document;
  const sentence = document.sentences[candidate.sentence];
  const from = sentence?.start ?? candidate.start;
  const to = sentence?.end ?? candidate.end;
  const trailing = trailingModifier(text, candidate.end, to);
  const leading = leadingModifier(text, candidate.start, from);
  const start = leading ? leading.start : candidate.start;
  const threshold = !leading && (thresholdBefore(text, start, from) || leastBefore(text, start, from));
  const bound: Bound = trailing?.bound ?? leading?.bound ?? (threshold ? 'min' : candidate.bound);
  return { ...candidate, start, end: trailing ? trailing.end : candidate.end, bound };
}

function leadingModifier(text: string, at: number, from: number): { start: number; bound: Bound } | undefined {
  const end = text.charAt(at - 1) === ' ' ? at - 1 : at;
  for (const [word, bound] of LEADING_MODIFIERS) {
    const start = end - word.length;
    if (start < from || !text.startsWith(word, start)) continue;
    if (BARE_ONLY.has(word) && !'百千万亿半'.includes(text.charAt(at))) continue;
    if ((NOT_BEHIND_CHARACTER[word] ?? '').includes(text.charAt(start - 1) || ' ') && start > from) continue;
    return { start, bound };
  }
  return undefined;
}

function trailingModifier(text: string, at: number, to: number): { end: number; bound: Bound } | undefined {
  for (const [word, bound] of TRAILING_MODIFIERS) {
    const end = at + word.length;
    if (end > to || !text.startsWith(word, at)) continue;
    if (end < to && (NOT_BEFORE_CHARACTER[word] ?? '').includes(text.charAt(end))) continue;
    return { end, bound };
  }
  return undefined;
}

const AT_LEAST = /(?:至少|最少|不少于|不低于)[^\d,。;:、]{1,8}$/;

/** 至少办好一所: the limit stands before the verb. */
function leastBefore(text: string, at: number, from: number): boolean {
  return AT_LEAST.test(text.slice(Math.max(from, at - 12), at));
}

function thresholdBefore(text: string, at: number, from: number): boolean {
  const before = text.slice(Math.max(from, at - LONGEST_THRESHOLD), at).trimEnd();
  return THRESHOLD_VERBS.some((verb) => before.endsWith(verb));
}
