/**
 * A half-open range `[start, end)` of UTF-16 code units into the untouched flat text of one report.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the wording it covers: `text.slice(start, end) === quote.text`. */
export interface Quote extends Span {
  readonly text: string;
}

/** A span as a key, for places of one text. Example: `{start: 3, end: 8}` → `3:8`. */
export const spanKey = ({ start, end }: Span): string => `${start}:${end}`;
