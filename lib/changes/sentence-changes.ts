import type { Quote, Span } from '../model/span';
import { fromSource, toComparable } from '../text/comparable';
import { createSentenceSplitter } from '../text/sentences';
import { alignUnits } from './align';
import type { Pair, PairKind } from './align';

/** A sentence in both texts. */
export interface SentencePair {
  readonly before: Quote;
  readonly after: Quote;
}

/**
 * What became of a sentence, or of a run of them that stayed. `changed`: alike in its place;
 * `moved`: the same, but out of its order.
 */
export type SentenceChange =
  | { readonly kind: 'same'; readonly sentences: readonly SentencePair[] }
  | ({ readonly kind: 'changed' | 'moved' } & SentencePair)
  | { readonly kind: 'added'; readonly after: Quote }
  | { readonly kind: 'removed'; readonly before: Quote };

/** Two sentences that belong together, by their indexes. */
export interface SentenceLink {
  readonly kind: PairKind;
  readonly before: number;
  readonly after: number;
}

/** The sentences of two texts, and which of them belong together, in the order of the old ones. */
export interface AlignedSentences {
  readonly before: readonly Quote[];
  readonly after: readonly Quote[];
  readonly links: readonly SentenceLink[];
}

/** The sentences of a flat text, line by line, without the white space around them. */
function sentencesOf(text: string): Quote[] {
  const split = createSentenceSplitter(text);
  const found: Quote[] = [];
  for (let start = 0; start <= text.length;) {
    const lineBreak = text.indexOf('\n', start);
    const end = lineBreak < 0 ? text.length : lineBreak;
    for (const span of split(start, end))
      found.push({ ...span, text: text.slice(span.start, span.end) });
    start = end + 1;
  }
  return found;
}

/** What counts as the same sentence. The text is made comparable once, not sentence by sentence. */
function keysOf(text: string, sentences: readonly Quote[]): string[] {
  const folded = toComparable(text);
  return sentences.map(({ start, end }) =>
    folded.text.slice(fromSource(folded, start), fromSource(folded, end)).trim(),
  );
}

/**
 * Aligns the sentences of two texts. White space, width and script do not count. Which of several
 * good alignments is found depends on the order of the two, so the texts are put in one: with the
 * sides swapped the answer is its own mirror image.
 */
export function alignSentences(before: string, after: string): AlignedSentences {
  const [old, fresh] = [sentencesOf(before), sentencesOf(after)];
  const [oldKeys, freshKeys] = [keysOf(before, old), keysOf(after, fresh)];
  const links =
    before <= after
      ? alignUnits(oldKeys, freshKeys).map(toLink)
      : alignUnits(freshKeys, oldKeys).map(toLink).map(mirrored);
  return { before: old, after: fresh, links: links.sort((a, b) => a.before - b.before) };
}

const toLink = ({ kind, old, fresh }: Pair): SentenceLink => ({ kind, before: old, after: fresh });
const mirrored = ({ kind, before, after }: SentenceLink): SentenceLink => ({
  kind,
  before: after,
  after: before,
});

/** The place of the first sentence that ends behind `offset`; the last one's where none does. */
export function sentenceAt(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The changes of a text, and which of them each sentence belongs to. */
export interface SentenceChanges {
  readonly changes: readonly SentenceChange[];
  /** By the index of an old sentence. */
  readonly rowOfOld: readonly number[];
  /** By the index of a new sentence. */
  readonly rowOfNew: readonly number[];
}

/**
 * The changes in the order of the new text; what was removed stands where it stood, before what
 * came in its place. Every sentence of either text is in exactly one change.
 */
export function sentenceChanges({ before, after, links }: AlignedSentences): SentenceChanges {
  const rows: Row[] = [];
  const rowOfOld: number[] = [];
  const rowOfNew: number[] = [];
  const byOld = new Map(links.map((link) => [link.before, link]));
  const byNew = new Map(links.map((link) => [link.after, link]));
  let removed = 0;
  const removeUntil = (end: number): void => {
    for (; removed < end; removed += 1) {
      const sentence = before[removed];
      if (sentence === undefined || byOld.has(removed)) continue;
      rowOfOld[removed] = rows.length;
      rows.push({ kind: 'removed', before: sentence });
    }
  };
  const ends = nextInOrder(after.length, byNew, before.length);
  after.forEach((sentence, index) => {
    const link = byNew.get(index);
    const partner = link && before[link.before];
    removeUntil(ends[index] ?? 0);
    if (link === undefined || partner === undefined) rows.push({ kind: 'added', after: sentence });
    else {
      addPair(rows, link.kind, { before: partner, after: sentence });
      rowOfOld[link.before] = rows.length - 1;
    }
    rowOfNew[index] = rows.length - 1;
  });
  removeUntil(before.length);
  return { changes: rows, rowOfOld, rowOfNew };
}

/**
 * For each new sentence, up to which old one the text has come: that of the next sentence that is
 * still in its order.
 */
function nextInOrder(
  count: number,
  byNew: ReadonlyMap<number, SentenceLink>,
  end: number,
): number[] {
  const ends: number[] = [];
  let next = end;
  for (let index = count - 1; index >= 0; index -= 1) {
    const link = byNew.get(index);
    if (link !== undefined && link.kind !== 'moved') next = link.before;
    ends[index] = next;
  }
  return ends;
}

/** A change while they are being listed: a run of sentences that stayed may still grow. */
type Row =
  | Exclude<SentenceChange, { kind: 'same' }>
  | { readonly kind: 'same'; readonly sentences: SentencePair[] };

function addPair(rows: Row[], kind: PairKind, pair: SentencePair): void {
  const last = rows.at(-1);
  if (kind !== 'same') rows.push({ kind, ...pair });
  else if (last?.kind === 'same') last.sentences.push(pair);
  else rows.push({ kind, sentences: [pair] });
}
