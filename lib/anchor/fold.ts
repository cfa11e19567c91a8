/** A text made comparable, with the way back: folded unit `i` stands at `starts[i]` in `source`. */
export interface FoldedText {
  readonly source: string;
  readonly text: string;
  /** One entry per folded unit and one more, the source's length. */
  readonly starts: Int32Array;
}

const KEEP = 0;
const DROP = 1;
const BLANK = 2;
const REPLACE = 3;

const REPLACEMENTS: readonly (readonly [string, string])[] = [
  ['‐‑‒–—―−﹘﹣－', '-'],
  ['〜～∼', '~'],
  ['“”„〝〞＂', '"'],
  ['‘’‚＇', "'"],
];

const kinds = new Uint8Array(0x10000);
const targets = new Uint16Array(0x10000);

function fillTables(): void {
  for (let unit = 0xff01; unit <= 0xff5e; unit += 1) {
    kinds[unit] = REPLACE;
    targets[unit] = unit - 0xfee0;
  }
  for (const [from, to] of REPLACEMENTS) {
    for (const letter of from) {
      kinds[letter.charCodeAt(0)] = REPLACE;
      targets[letter.charCodeAt(0)] = to.charCodeAt(0);
    }
  }
  const blanks =
    '\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000';
  for (const letter of blanks) kinds[letter.charCodeAt(0)] = BLANK;
  const dropped =
    '\u00ad\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\ufeff';
  for (const letter of dropped) kinds[letter.charCodeAt(0)] = DROP;
}
fillTables();

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
/** Typed arrays are little-endian wherever browsers run. */
const DECODER = new TextDecoder('utf-16le', { ignoreBOM: true });

/**
 * Folds what a site may change without changing the wording: width (`２` → `2`), white space (dropped, but between two
 * digits one blank stays, so that `1 2` is never `12`), zero-width characters (dropped), dashes and quotation marks.
 * `财政收入　２.８８亿元` reads `财政收入2.88亿元`. Lone surrogates become U+FFFD.
 */
export function foldText(source: string): FoldedText {
  const units = new Uint16Array(source.length);
  const starts = new Int32Array(source.length + 1);
  let length = 0;
  let blankAt = -1;
  for (let at = 0; at < source.length; at += 1) {
    const raw = source.charCodeAt(at);
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

/** The source span of the folded units `[start, end)`, without the blanks around them. */
export function toSource(folded: FoldedText, start: number, end: number): { start: number; end: number } {
  const from = folded.starts[start] ?? folded.source.length;
  return { start: from, end: end > start ? (folded.starts[end - 1] ?? from) + 1 : from };
}

/** The first folded unit at or behind a source offset. */
export function fromSource(folded: FoldedText, offset: number): number {
  let low = 0;
  let high = folded.text.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((folded.starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
