import type { Span } from '../model/span';
import type { Subject } from './subject';

/**
 * How much two places of texts have in common: pairs of characters that both have around them, each
 * the more the rarer it is in the texts. A pair in the clauses of both figures that stands in no
 * third place counts 1, one farther from either of them half. 0 where the clauses share nothing.
 */
export function commonAround([a, x]: Site, [b, y]: Site): number {
  const [here, there] = [countsOf(a), countsOf(b)];
  const [first, second] = [pairsOf(a, x), pairsOf(b, y)];
  let near = 0;
  let far = 0;
  for (const [pair, isNear] of second) {
    const other = first.get(pair);
    if (other === undefined) continue;
    const count = (here[pair] ?? 0) + (a === b ? 0 : (there[pair] ?? 0));
    const rarity = Math.min(1, 2 / count);
    if (isNear && other) near += rarity;
    else far += rarity / 2;
  }
  return near === 0 ? 0 : near + far;
}

type Site = readonly [Subject, Span];

/** Pairs are told apart by so many codes; two of them seldom fall together. */
const CODES = 1 << 16;
const SPREAD = 199;
const codeAt = (text: string, at: number): number =>
  (text.charCodeAt(at) * SPREAD + text.charCodeAt(at + 1)) % CODES;

const counted = new WeakMap<Subject, Uint16Array>();

/** How often each pair stands in the text of a subject. */
function countsOf(subject: Subject): Uint16Array {
  const known = counted.get(subject);
  if (known !== undefined) return known;
  const { text } = subject;
  const counts = new Uint16Array(CODES);
  for (let at = 0; at + 1 < text.length; at += 1) {
    const code = codeAt(text, at);
    counts[code] = (counts[code] ?? 0) + 1;
  }
  counted.set(subject, counts);
  return counts;
}

/** Each pair, and whether it is of the figure's own clause. */
type Pairs = ReadonlyMap<number, boolean>;
const kept = new WeakMap<Span, Pairs>();

/** The pairs around a figure, worked out once. */
function pairsOf({ text }: Subject, place: Span): Pairs {
  const known = kept.get(place);
  if (known !== undefined) return known;
  const pairs = new Map<number, boolean>();
  addPairs(pairs, text, { at: place.start - 1, step: -1 });
  addPairs(pairs, text, { at: place.end, step: 1 });
  kept.set(place, pairs);
  return pairs;
}

/** How far around a figure the words are of it. */
const AROUND = 36;
const isWord = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
const SENTENCE_END = /[。!?\n]/;
const CLAUSE_END = /[,;:()]/;

/** Goes away from a figure, from its nearest character on. */
function addPairs(
  pairs: Map<number, boolean>,
  text: string,
  { at, step }: { readonly at: number; readonly step: 1 | -1 },
): void {
  let isNear = true;
  for (let far = 0; far < AROUND; far += 1) {
    const place = at + far * step;
    const letter = text.charAt(place);
    if (letter === '' || SENTENCE_END.test(letter)) return;
    if (CLAUSE_END.test(letter)) isNear = false;
    const first = step < 0 ? place : place - 1;
    if (far === 0 || !isWord(text.charCodeAt(first)) || !isWord(text.charCodeAt(first + 1)))
      continue;
    const code = codeAt(text, first);
    pairs.set(code, isNear || pairs.get(code) === true);
  }
}

/** Units that the same things may be counted in: 30个 and 30处. */
const CLASSIFIERS = new Set('个处所家户件项座条台辆只支栋幢片批套口艘架列对');

/** The unit, or one for all classifiers. */
export const classOf = (unit: string): string => (CLASSIFIERS.has(unit) ? '个' : unit);
