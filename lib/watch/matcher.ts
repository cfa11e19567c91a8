import { MAX_WATCH_PLACES } from '../model/limits';
import type { Span } from '../model/span';
import type { WatchCount, WatchPlace, WatchWord } from '../model/watch';
import { fits, pieceStarts, toSearchText } from '../search/index';
import type { WatchFinder, WordCounts } from '../search/index';
import { namesOf } from '../series/index';
import { toSource } from '../text/comparable';
import type { ComparableText } from '../text/comparable';
import { Automaton } from './automaton';
import { clauseFinder } from './clauses';

/** Finds the reader's words in texts. */
export type WatchMatcher = (text: string) => readonly WatchCount[];

/** A folded way to write a word, and whose it is. */
interface Form {
  readonly text: string;
  readonly word: number;
}

/**
 * Gets words ready to be found by the folding of the search: script, width, case and white space
 * count for nothing. An indicator is found by its other names too (`GDP`: 地区生产总值). A figure
 * is no part of a longer one, a word in Latin letters no part of another. Places of one word do not
 * overlap, the longest counts; places of two words may. Words that stand nowhere are left out, the
 * others in the order given.
 */
export function watchMatcher(words: readonly WatchWord[]): WatchMatcher {
  const read = wordReader(words);
  return (text) => {
    const found = read.spansIn(text);
    const clauseAt = clauseFinder(text);
    return words.flatMap((word, index): readonly WatchCount[] => {
      const spans = found.get(index);
      if (spans === undefined) return [];
      const places = spans
        .slice(0, MAX_WATCH_PLACES)
        .map((span): WatchPlace => ({ ...span, clause: clauseAt(span.start) }));
      return [{ word, count: spans.length, places }];
    });
  };
}

/** The same finder for many texts, most of which are folded already and not read again. */
export function watchFinder(words: readonly WatchWord[]): WatchFinder {
  const read = wordReader(words);
  return {
    countFolded: read.countFolded,
    count: (text) => countsOf(read.spansIn(text)),
    places: (text) =>
      joined([...read.spansIn(text).values()].flatMap((spans) => spans.slice(0, MAX_WATCH_PLACES))),
  };
}

/** Finds the forms of words in texts, by the index of the word. */
function wordReader(words: readonly WatchWord[]) {
  const forms = words.flatMap((one, word) => formsOf(one).map((text): Form => ({ text, word })));
  const automaton = new Automaton(forms.map(({ text }) => text));
  const spansIn = (text: string): ReadonlyMap<number, readonly Span[]> => {
    const found = new Map<number, Span[]>();
    const starts = pieceStarts(text);
    for (let index = 1; index < starts.length; index += 1) {
      const offset = starts[index - 1] ?? 0;
      const folded = toSearchText(text.slice(offset, starts[index]));
      automaton.find(folded.text, (at, end) => {
        const form = forms[at];
        if (form === undefined || !standsAlone(folded, form.text, end)) return;
        const span = toSource(folded, end - form.text.length, end);
        add(spansOf(found, form.word), { start: span.start + offset, end: span.end + offset });
      });
    }
    return found;
  };
  /** Without the text as it is written nobody knows whether two Latin letters stand apart. */
  const countFolded = (pieces: readonly string[]): WordCounts | undefined => {
    const found = new Map<number, Span[]>();
    let isSure = true;
    pieces.forEach((folded, piece) => {
      /* Places of two pieces do not overlap. */
      const offset = piece * FAR;
      automaton.find(folded, (at, end) => {
        const form = forms[at];
        if (form === undefined) return;
        const start = end - form.text.length;
        if (!fits(folded, start, { text: form.text, edges: 'digits' })) return;
        if (isLatin(folded, start) && isLatin(folded, start - 1)) isSure = false;
        if (isLatin(folded, end - 1) && isLatin(folded, end)) isSure = false;
        add(spansOf(found, form.word), { start: start + offset, end: end + offset });
      });
    });
    return isSure ? countsOf(found) : undefined;
  };
  return { spansIn, countFolded };
}

/** No piece of a text is as long. */
const FAR = 2 ** 24;

const countsOf = (found: ReadonlyMap<number, readonly Span[]>): WordCounts =>
  new Map([...found].map(([word, spans]) => [word, spans.length]));

function spansOf(found: Map<number, Span[]>, word: number): Span[] {
  let spans = found.get(word);
  if (spans === undefined) found.set(word, (spans = []));
  return spans;
}

/** What is found of all words, as one list of spans that do not overlap, in the text's order. */
export const watchSpans = (counts: readonly WatchCount[]): readonly Span[] =>
  joined(counts.flatMap(({ places }) => places));

function joined(spans: readonly Span[]): readonly Span[] {
  const all = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const apart: { start: number; end: number }[] = [];
  for (const { start, end } of all) {
    const last = apart.at(-1);
    if (last === undefined || start >= last.end) apart.push({ start, end });
    else last.end = Math.max(last.end, end);
  }
  return apart;
}

function formsOf({ word, group }: WatchWord): readonly string[] {
  const { text } = toSearchText(word);
  const names = group === 'indicator' ? namesOf(text).map((name) => toSearchText(name).text) : [];
  return [...new Set([text, ...names])].filter((form) => form !== '');
}

const LATIN = /^[a-zÀ-ɏ]$/i;
const isLatin = (text: string, at: number): boolean => LATIN.test(text.charAt(at));

/** Whether what ends there is a word or a figure of its own, in the text as it is written. */
function standsAlone(folded: ComparableText, form: string, end: number): boolean {
  const start = end - form.length;
  if (!fits(folded.text, start, { text: form, edges: 'digits' })) return false;
  const { source } = folded;
  const span = toSource(folded, start, end);
  const isInside = (inner: number, outer: number): boolean =>
    LATIN.test(folded.text.charAt(inner)) && LATIN.test(source.charAt(outer).normalize('NFKC'));
  return !isInside(start, span.start - 1) && !isInside(end - 1, span.end);
}

/** Words of one list come in the order in which they end; a longer one takes in what it holds. */
function add(spans: Span[], span: Span): void {
  for (let last = spans.at(-1); last !== undefined && last.start >= span.start;) {
    spans.pop();
    last = spans.at(-1);
  }
  const last = spans.at(-1);
  if (last === undefined || last.end <= span.start) spans.push(span);
}
