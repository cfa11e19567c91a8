import { fold } from './fold';

/**
 * A text made comparable, with the way back: unit `i` of `text` stands at `starts[i]` in `source`.
 */
export interface ComparableText {
  readonly source: string;
  readonly text: string;
  /** One entry per unit of `text` and one more, the source's length. */
  readonly starts: Int32Array;
}

const KEEP = 0;
const DROP = 1;
const BLANK = 2;
const REPLACE = 3;

/**
 * Characters between which converters of script, or fonts, choose; of each pair the first counts.
 * They are ordinary characters of Simplified text too (著名, 乾坤), so that `fold` leaves them; for
 * a comparison both sides are folded.
 */
const VARIANTS: readonly (readonly [to: string, from: string])[] = [
  [
    '着伙了干复链借咨咤余沈径昵巨旋钟稆么具坐背苏烟么',
    '著夥瞭乾覆炼藉谘吒馀渖迳暱钜镟锺穭麽俱座揹甦菸幺',
  ],
  ['""""', '“”„〝'],
  ['""', '〞＂'],
  ["''''", '‘’‚＇'],
];

const kinds = new Uint8Array(0x10000);
const targets = new Uint16Array(0x10000);

function replace(from: string, to: string): void {
  for (let at = 0; at < from.length; at += 1) {
    kinds[from.charCodeAt(at)] = REPLACE;
    targets[from.charCodeAt(at)] = to.charCodeAt(at);
  }
}

function fillTables(): void {
  for (const [to, from] of VARIANTS) replace(from, to);
  for (const letter of '\n \u001f') kinds[letter.charCodeAt(0)] = BLANK;
  const dropped =
    '\u00ad\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\ufeff';
  for (const letter of dropped) kinds[letter.charCodeAt(0)] = DROP;
}
fillTables();

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
/** Typed arrays are little-endian wherever browsers run. */
const DECODER = new TextDecoder('utf-16le', { ignoreBOM: true });

/**
 * Folds what a site may change without changing the wording: width (`２` → `2`), script (`億` →
 * `亿`), radicals that stand for characters, dashes and quotation marks, white space (dropped, but
 * between two digits one blank stays, so that `1 2` is never `12`), zero-width characters
 * (dropped). `財政收入　２.８８億元` reads `财政收入2.88亿元`. Lone surrogates become U+FFFD.
 */
export function toComparable(source: string): ComparableText {
  const plain = fold(source);
  const units = new Uint16Array(source.length);
  const starts = new Int32Array(source.length + 1);
  let length = 0;
  let blankAt = -1;
  for (let at = 0; at < plain.length; at += 1) {
    const raw = plain.charCodeAt(at);
    const kind = kinds[raw] ?? KEEP;
    if (kind === DROP) continue;
    if (kind === BLANK) {
      if (blankAt < 0) blankAt = at;
      continue;
    }
    const unit = kind === REPLACE ? (targets[raw] ?? raw) : raw;
    if (blankAt >= 0 && isDigit(unit) && length > 0 && isDigit(units[length - 1] ?? 0)) {
      units[length] = 0x20;
      starts[length] = blankAt;
      length += 1;
    }
    blankAt = -1;
    units[length] = unit;
    starts[length] = at;
    length += 1;
  }
  starts[length] = source.length;
  const text = DECODER.decode(units.subarray(0, length));
  return { source, text, starts: starts.slice(0, length + 1) };
}

/** The source span of the units `[start, end)`, without the blanks around them. */
export function toSource(
  folded: ComparableText,
  start: number,
  end: number,
): { start: number; end: number } {
  const from = folded.starts[start] ?? folded.source.length;
  return { start: from, end: end > start ? (folded.starts[end - 1] ?? from) + 1 : from };
}

/** The first unit of the comparable text at or behind a source offset. */
export function fromSource(folded: ComparableText, offset: number): number {
  let low = 0;
  let high = folded.text.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((folded.starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
