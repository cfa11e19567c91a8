import { namesOf } from '../series/index';
import { askedBy, MOST_FILTER_WORDS } from './filter-words';
import type { Needle } from './needle';
import { statusToken } from './pack';
import { toSearchText } from './search-text';
import { numberNeedles, partsOf } from './value-tokens';

/** One thing that is asked: any of its ways to be found will do. */
export interface Term {
  /** Looked for in the words. */
  readonly words: readonly Needle[];
  /** Looked for among the numbers in canonical form and the judgements. */
  readonly values: readonly string[];
  /** Annotations whose day has passed are found. */
  readonly isOverdue: boolean;
  /** What is found is not wanted. */
  readonly isExcluded: boolean;
}

/** What the reader asks: all terms at once. One without terms asks nothing and finds everything. */
export type Query = readonly Term[];

/** One word of a query as typed. */
interface Token {
  readonly text: string;
  readonly isQuoted: boolean;
  readonly isExcluded: boolean;
}

const OPENING = '"“”„〝＂「『';
const CLOSING = '"“”〞＂」』';
const MINUS = '-－−';
const DIGIT = /^[\d０-９]/;
/** Longer queries are cut: each term is a walk over all notes. */
const MOST_TERMS = 32;
const MOST_UNITS = 2_000;

/**
 * Reads what was typed. Several words: all of them, anywhere. `"…"` (or “…”, 「…」): just so.
 * `-word`: without it, but `-8.1%` is a negative number. A number is found in any notation
 * (`2.88亿元`, `28800万元`), with its unit where it has one; a name of an indicator (`GDP`) by its
 * other names too; a judgement as the screen words it (`已兑现`, `In progress`, `逾期`) by the
 * annotations that have it. Never fails: a quotation mark that is not closed quotes all that
 * follows.
 */
export function parseQuery(typed: string): Query {
  const tokens = tokensOf(typed.slice(0, MOST_UNITS));
  const terms: Term[] = [];
  for (let at = 0; at < tokens.length && terms.length < MOST_TERMS;) {
    const filter = filterAt(tokens, at);
    const token = tokens[at];
    if (filter !== undefined) terms.push(filter.term);
    else if (token !== undefined) terms.push(...termsOf(token));
    at += filter?.length ?? 1;
  }
  return terms;
}

function tokensOf(typed: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < typed.length) {
    if (/\s/.test(typed.charAt(at))) {
      at += 1;
      continue;
    }
    const isExcluded =
      MINUS.includes(typed.charAt(at)) && /^[^\s\d０-９]/.test(typed.slice(at + 1));
    if (isExcluded) at += 1;
    const isQuoted = OPENING.includes(typed.charAt(at));
    if (isQuoted) at += 1;
    const from = at;
    while (at < typed.length && !isEnd(typed.charAt(at), isQuoted)) at += 1;
    tokens.push({ text: typed.slice(from, at), isQuoted, isExcluded });
    if (isQuoted) at += 1;
  }
  return tokens.filter(({ text }) => toSearchText(text).text !== '');
}

/** A quotation mark inside a word (`“四上”企业` behind a letter) belongs to it. */
const isEnd = (letter: string, isQuoted: boolean): boolean =>
  isQuoted ? CLOSING.includes(letter) : /\s/.test(letter);

/** The judgement that the words from `at` on are, the longest first: `In progress` is one. */
function filterAt(
  tokens: readonly Token[],
  at: number,
): { readonly term: Term; readonly length: number } | undefined {
  for (let length = Math.min(MOST_FILTER_WORDS, tokens.length - at); length > 0; length -= 1) {
    const words = tokens.slice(at, at + length);
    const [first, ...others] = words;
    if (
      first === undefined ||
      words.some(({ isQuoted }) => isQuoted) ||
      others.some((word) => word.isExcluded)
    )
      continue;
    const folded = toSearchText(words.map(({ text }) => text).join(' ')).text;
    const asked = askedBy(folded);
    if (asked === undefined) continue;
    const isOverdue = asked === 'overdue';
    const values = isOverdue ? [] : [statusToken(asked)];
    const term = {
      words: [{ text: folded, edges: 'free' }],
      values,
      isOverdue,
      isExcluded: first.isExcluded,
    } as const;
    return { term, length };
  }
  return undefined;
}

function termsOf({ text, isQuoted, isExcluded }: Token): readonly Term[] {
  const folded = toSearchText(text).text;
  if (isQuoted || isExcluded) return [{ ...wordTerm(folded, isQuoted), isExcluded }];
  return partsOf(folded).length > 1
    ? partsOf(folded).map((part) => wordTerm(part, false))
    : [wordTerm(folded, false)];
}

function wordTerm(folded: string, isQuoted: boolean): Term {
  const values = isQuoted ? undefined : numberNeedles(folded);
  const others = isQuoted || values !== undefined ? [] : namesOf(folded);
  const words = shortest([folded, ...others]).map((text): Needle => {
    if (values !== undefined) return { text, edges: 'number' };
    return { text, edges: DIGIT.test(text) || /\d$/.test(text) ? 'digits' : 'free' };
  });
  return { words, values: values ?? [], isOverdue: false, isExcluded: false };
}

/** Without the names that hold another: what holds the longer one holds the shorter. */
const shortest = (names: readonly string[]): readonly string[] =>
  [...new Set(names)].filter(
    (name) => !names.some((other) => other !== name && name.includes(other)),
  );
