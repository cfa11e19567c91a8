import type { Status } from '../model/annotation';
import { toSearchText } from './search-text';
import { valueTokens } from './value-tokens';

/** What is found under, the likeliest wanted first. Kept texts come behind all of them. */
export const FIELDS = ['written', 'quote', 'about'] as const;
export type Field = (typeof FIELDS)[number];

/** What is searched of one annotation. Parts of a field are apart: no word is found across two. */
export interface SearchRow {
  readonly id: string;
  /** When it was last changed, ISO 8601 instant. */
  readonly at: string;
  readonly status?: Status;
  /** The judgement stands on nothing. */
  readonly isUnproven?: boolean;
  /** The reader's own words: the note, the tags, who is to do it, the evidence, the correction. */
  readonly written: readonly string[];
  /** What is annotated. */
  readonly quote: readonly string[];
  /** What names it: the indicator before a figure, the rest of its sentence. */
  readonly about: readonly string[];
}

/**
 * Rows packed to be scanned by `indexOf`: their folded words in one string, their numbers in
 * canonical form in another. Plain data, to be stored and sent as it is.
 */
export interface SearchChunk {
  readonly ids: readonly string[];
  /** When each was last changed, in milliseconds of the Unix time. */
  readonly at: Float64Array;
  readonly words: string;
  /** Where each field of each row ends in `words`, its end mark included. */
  readonly wordEnds: Int32Array;
  readonly values: string;
  readonly valueEnds: Int32Array;
}

/** Stands behind a field, and behind each part of one. */
const PART_END = '\u0000';
const STATUS = '\u0005';

/** How a judgement stands among the values, and that it stands on nothing. */
export const statusToken = (status: Status | 'unproven'): string => `${STATUS}${status}${PART_END}`;

const judgementTokens = ({ status, isUnproven }: SearchRow): string =>
  (status === undefined ? '' : statusToken(status)) +
  (isUnproven === true ? statusToken('unproven') : '');

export const EMPTY_CHUNK: SearchChunk = {
  ids: [],
  at: new Float64Array(0),
  words: '',
  wordEnds: new Int32Array(0),
  values: '',
  valueEnds: new Int32Array(0),
};

/** A text as it is packed: its folded words, and its numbers in canonical form. */
export function packText(text: string): { readonly words: string; readonly values: string } {
  const words = toSearchText(text).text;
  return { words, values: valueTokens(words) };
}

/** Packs rows in their order. */
export function packRows(rows: readonly SearchRow[]): SearchChunk {
  const words: string[] = [];
  const values: string[] = [];
  const wordEnds = new Int32Array(rows.length * FIELDS.length);
  const valueEnds = new Int32Array(rows.length * FIELDS.length);
  let [wordUnits, valueUnits] = [0, 0];
  rows.forEach((row, index) => {
    FIELDS.forEach((field, place) => {
      const parts = row[field].filter((part) => part !== '').map(packText);
      const said = parts.map((part) => part.words).join(PART_END) + PART_END;
      const counted =
        (place === 0 ? judgementTokens(row) : '') + parts.map((part) => part.values).join('');
      words.push(said);
      values.push(counted);
      wordUnits += said.length;
      valueUnits += counted.length;
      wordEnds[index * FIELDS.length + place] = wordUnits;
      valueEnds[index * FIELDS.length + place] = valueUnits;
    });
  });
  return {
    ids: rows.map(({ id }) => id),
    at: Float64Array.from(rows, ({ at }) => Date.parse(at) || 0),
    words: words.join(''),
    wordEnds,
    values: values.join(''),
    valueEnds,
  };
}

/** The rows `[start, end)` of a chunk as a chunk. */
export function sliceChunk(chunk: SearchChunk, start: number, end: number): SearchChunk {
  const [fromField, toField] = [start * FIELDS.length, end * FIELDS.length];
  const [wordStart, wordEnd] = [
    chunk.wordEnds[fromField - 1] ?? 0,
    chunk.wordEnds[toField - 1] ?? 0,
  ];
  const [valueStart, valueEnd] = [
    chunk.valueEnds[fromField - 1] ?? 0,
    chunk.valueEnds[toField - 1] ?? 0,
  ];
  return {
    ids: chunk.ids.slice(start, end),
    at: chunk.at.slice(start, end),
    words: chunk.words.slice(wordStart, wordEnd),
    wordEnds: chunk.wordEnds.slice(fromField, toField).map((at) => at - wordStart),
    values: chunk.values.slice(valueStart, valueEnd),
    valueEnds: chunk.valueEnds.slice(fromField, toField).map((at) => at - valueStart),
  };
}

/** Chunks one behind the other as one. */
export function joinChunks(chunks: readonly SearchChunk[]): SearchChunk {
  const rows = chunks.reduce((sum, { ids }) => sum + ids.length, 0);
  const at = new Float64Array(rows);
  const wordEnds = new Int32Array(rows * FIELDS.length);
  const valueEnds = new Int32Array(rows * FIELDS.length);
  let [row, wordUnits, valueUnits] = [0, 0, 0];
  for (const chunk of chunks) {
    at.set(chunk.at, row);
    shiftInto(wordEnds, chunk.wordEnds, row * FIELDS.length, wordUnits);
    shiftInto(valueEnds, chunk.valueEnds, row * FIELDS.length, valueUnits);
    row += chunk.ids.length;
    wordUnits += chunk.words.length;
    valueUnits += chunk.values.length;
  }
  return {
    ids: chunks.flatMap(({ ids }) => ids),
    at,
    words: chunks.map(({ words }) => words).join(''),
    wordEnds,
    values: chunks.map(({ values }) => values).join(''),
    valueEnds,
  };
}

function shiftInto(to: Int32Array, from: Int32Array, at: number, by: number): void {
  for (let index = 0; index < from.length; index += 1) to[at + index] = (from[index] ?? 0) + by;
}

/** A chunk, in the order of its ids, with one row written anew or added in its place. */
export function withRow(chunk: SearchChunk, row: SearchRow): SearchChunk {
  const without = withoutRow(chunk, row.id);
  const at = placeOf(without.ids, row.id);
  return joinChunks([
    sliceChunk(without, 0, at),
    packRows([row]),
    sliceChunk(without, at, without.ids.length),
  ]);
}

/** A chunk without the row of this id; the same where there is none. */
export function withoutRow(chunk: SearchChunk, id: string): SearchChunk {
  const at = chunk.ids.indexOf(id);
  if (at < 0) return chunk;
  return joinChunks([sliceChunk(chunk, 0, at), sliceChunk(chunk, at + 1, chunk.ids.length)]);
}

function placeOf(ids: readonly string[], id: string): number {
  const at = ids.findIndex((other) => other > id);
  return at < 0 ? ids.length : at;
}
