import type { AnchorMatch, AnnotationTarget } from '../model/annotation';
import type { Span } from '../model/span';
import type { ExactPlace } from './exact';
import { findExact } from './exact';
import { toSource } from './fold';
import type { FuzzyPlace } from './fuzzy';
import { findFuzzy } from './fuzzy';
import type { PreparedText } from './prepare';
import { prepareText } from './prepare';
import type { FoldedQuote } from './quote';
import { foldQuote } from './quote';

const GONE: AnchorMatch = { outcome: 'gone' };

/** The very wording is surely its place where this share of the surroundings is there too … */
const SURE_CONTEXT = 0.7;
/** … likely from this share on … */
const ENOUGH_CONTEXT = 0.25;
/** … or where it is this long and occurs once. */
const TELLING_UNITS = 12;
/** The old surroundings with another number in them count for more than the wording alone, by this much. */
const CONTEXT_LEAD = 0.3;

const isLikely = (exact: ExactPlace): boolean =>
  exact.context >= ENOUGH_CONTEXT || (exact.isOnly && exact.span.end - exact.span.start >= TELLING_UNITS);

const outweighs = (fuzzy: FuzzyPlace, exact: ExactPlace): boolean =>
  !fuzzy.hasSameNumbers && fuzzy.context >= 0.6 && fuzzy.context >= exact.context + CONTEXT_LEAD;

/** Like enough to be the same passage in other words, or, more strictly, with other numbers. */
function isAcceptable(place: FuzzyPlace, units: number): boolean {
  if (place.hasSameNumbers) return place.wording >= 0.6 || (place.wording >= 0.4 && place.context >= 0.6);
  if (place.context >= 0.6) return place.wording >= 0.5;
  return place.wording >= 0.7 && place.context >= 0.35 && units >= TELLING_UNITS / 2;
}

interface Search {
  readonly target: AnnotationTarget;
  readonly quote: FoldedQuote;
  readonly prepared: PreparedText;
}

function answer({ target, quote, prepared }: Search, span: Span, outcome?: AnchorMatch['outcome']): AnchorMatch {
  const { start, end } = toSource(prepared.folded(), span.start, span.end);
  const found = prepared.text.slice(start, end);
  return {
    outcome: outcome ?? (start === target.position.start + quote.lead ? 'same' : 'moved'),
    start,
    end,
    ...(found !== target.quote.exact && { found }),
  };
}

/** `match` against a text that was prepared once for many annotations. */
export function matchPrepared(target: AnnotationTarget, prepared: PreparedText): AnchorMatch {
  const { position, quote: selector } = target;
  if (selector.exact === '' || prepared.text === '') return GONE;
  const isThere = prepared.text.slice(position.start, position.end) === selector.exact;
  if (target.textHash === prepared.hash && isThere) {
    return { outcome: 'same', start: position.start, end: position.end };
  }
  const quote = foldQuote(selector);
  const search = { target, quote, prepared };
  const exact = findExact(prepared, quote, position.start);
  if (exact && exact.context >= SURE_CONTEXT) return answer(search, exact.span);
  const fuzzy = findFuzzy(prepared, quote, position.start);
  if (exact && isLikely(exact) && !(fuzzy && outweighs(fuzzy, exact))) return answer(search, exact.span);
  const units = quote.skeletonExact.end - quote.skeletonExact.start;
  if (!fuzzy || !isAcceptable(fuzzy, units)) return GONE;
  const wording = prepared.folded().text.slice(fuzzy.span.start, fuzzy.span.end);
  if (wording === quote.whole.slice(quote.exact.start, quote.exact.end)) return answer(search, fuzzy.span);
  return answer(search, fuzzy.span, fuzzy.hasSameNumbers ? 'reworded' : 'number-changed');
}

/**
 * Finds an annotation's place in the text as it is now: by position where `textHash` is the target's, else by the exact
 * quote in its best surroundings, else by the surroundings. Digits are hard: where the numbers differ the outcome is
 * `number-changed`, never `same`, `moved` or `reworded` (`增长19.1%` is not `增长18.1%`, 三十 is not 四十). `start` and
 * `end` are offsets into `text`; `found` is the wording there where it is not the quote's.
 */
export const match = (target: AnnotationTarget, text: string, textHash: string): AnchorMatch =>
  matchPrepared(target, prepareText(text, textHash));
