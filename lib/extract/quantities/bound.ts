import type { Bound } from '../../model/extraction';
import { gated } from '../../text/gate';
import { endingWith, holding } from '../../text/unit-set';
import type { Candidate } from '../candidate';
import type { ReadingDocument } from '../document';
import {
  CURRENCY_NAMES,
  LEADING_MODIFIERS,
  NOT_BEFORE_CHARACTER,
  NOT_BEHIND_CHARACTER,
  THRESHOLD_VERBS,
  TRAILING_MODIFIERS,
} from '../lexicon/modifiers';

/** Modifiers that may stand with a bare multiplier alone: 上百, 过千, 成百. */
const BARE_ONLY = new Set(['过', '上', '成', '已过']);
/** `至少办好|一所`: the limit before a verb. */
export const AT_LEAST = gated(
  /(?:(?:至少|最少|不少于|不低于)[^\d,。;:、]{1,8}|(?:不少于|不低于)[^\d,。;:、]{2,20}的)$/,
  holding('少低'),
);
const LOOK_BEHIND = 24;
/** What a number is counted by, between its limit and itself: `超|每千人|5件`. */
export const PER = gated(
  /每(?:[十百千万]{0,2}[人户名亩个辆件]|平方公里|平方米)(?:每[年月])?$/,
  endingWith('人户名亩个辆件里米年月'),
);
const LONGEST_PER = 7;
const NONE: readonly (readonly [string, Bound])[] = [];

/**
 * Takes the words that limit a number into its span and reads the bound from them: `近180人` is
 * `approx`, `不少于80%` `min`, `3%以内` `max`; 突破, 跃上 and 至少办好 limit from outside the span.
 * Without such words the rule's own bound stays.
 */
export function readBound(document: ReadingDocument, candidate: Candidate): Candidate {
  if (candidate.form === 'rank') return candidate;
  const { text } = document;
  const { start: from, end: to } = document.sentences[candidate.sentence] ?? candidate;
  const trailing = trailingModifier(text, candidate.end, to);
  const leading = leadingLimit(text, candidate.start, from);
  if (!trailing && !leading) return candidate;
  const bound = trailing?.bound ?? leading?.bound ?? candidate.bound;
  return {
    ...candidate,
    start: leading?.start ?? candidate.start,
    end: trailing?.end ?? candidate.end,
    bound,
  };
}

/**
 * What limits the number that begins at `at` from before it, and where its span begins with that.
 */
function leadingLimit(
  text: string,
  at: number,
  from: number,
): { start: number; bound: Bound } | undefined {
  const own = leadingModifier(text, at, from) ?? limitBeforePer(text, at, from);
  if (own) return own;
  return thresholdBefore(text, at, from) || leastBefore(text, at, from)
    ? { start: at, bound: 'min' }
    : undefined;
}

function leadingModifier(
  text: string,
  at: number,
  from: number,
): { start: number; bound: Bound } | undefined {
  const end = text.charCodeAt(at - 1) === 0x20 ? at - 1 : at;
  for (const [word, bound] of LEADING_MODIFIERS.get(text.charCodeAt(end - 1)) ?? NONE) {
    const start = end - word.length;
    if (start < from || !text.startsWith(word, start)) continue;
    if (BARE_ONLY.has(word) && !'百千万亿半'.includes(text.charAt(at))) continue;
    if (start > from && (NOT_BEHIND_CHARACTER[word] ?? '').includes(text.charAt(start - 1)))
      continue;
    return { start, bound };
  }
  return undefined;
}

function limitBeforePer(
  text: string,
  at: number,
  from: number,
): { start: number; bound: Bound } | undefined {
  const per = PER.exec(text, Math.max(from, at - LONGEST_PER), at)?.[0];
  return per === undefined ? undefined : leadingModifier(text, at - per.length, from);
}

function trailingModifier(
  text: string,
  at: number,
  to: number,
): { end: number; bound: Bound } | undefined {
  for (const [word, bound] of TRAILING_MODIFIERS.get(text.charCodeAt(at)) ?? NONE) {
    const end = at + word.length;
    if (end > to || !text.startsWith(word, at)) continue;
    if (end < to && (NOT_BEFORE_CHARACTER[word] ?? '').includes(text.charAt(end))) continue;
    return { end, bound };
  }
  return undefined;
}

function thresholdBefore(text: string, at: number, from: number): boolean {
  const end = beforeCurrency(text, text.charCodeAt(at - 1) === 0x20 ? at - 1 : at);
  const verbs = THRESHOLD_VERBS.get(text.charCodeAt(end - 1));
  return (
    verbs !== undefined &&
    verbs.some(([verb]) => end - verb.length >= from && text.startsWith(verb, end - verb.length))
  );
}

/** 突破|新台币|一千亿元: the name of a currency may stand between. */
function beforeCurrency(text: string, at: number): number {
  if (text.charAt(at - 1) !== '币') return at;
  const name = CURRENCY_NAMES.find((words) => text.startsWith(words, at - words.length));
  return name === undefined ? at : at - name.length;
}

/** 至少办好一所: the limit stands before the verb. */
function leastBefore(text: string, at: number, from: number): boolean {
  return AT_LEAST.test(text, Math.max(from, at - LOOK_BEHIND), at);
}
