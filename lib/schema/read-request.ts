import { MAX_TEXT } from '../model/limits';
import { webAddress } from './annotation';
import { paging } from './paging';
import { z } from './zod';

const MAX_WORDING = 10_000;
const MAX_ROWS = 100_000;

/** The page's words besides its text, as many of them. */
const MAX_META = 1_000;

const offset = z.number().check(z.int(), z.nonnegative());
/*
 * A report is never refused for its trimmings: what is longer than anybody needs is cut, what is
 * too much left out.
 */
const words = z.pipe(
  z.string(),
  z.transform((value) => value.slice(0, MAX_WORDING)),
);
const span = { start: offset, end: offset };

/** `Verdict`. */
export const verdict = z.object({
  isReport: z.boolean(),
  score: z.number(),
  reasons: z.array(z.object({ code: words, weight: z.number(), evidence: z.optional(words) })),
});

const tableRow = z.object({
  ...span,
  cells: z.array(z.object(span)),
  headers: z.array(words),
  unit: z.optional(words),
  caption: z.optional(words),
});

/** Rows beyond the limit are not even looked at. */
const tables = z.pipe(
  z.pipe(
    z.array(z.unknown()),
    z.transform((rows) => rows.slice(0, MAX_ROWS)),
  ),
  z.array(tableRow),
);

const meta = z.pipe(
  z.record(z.string(), words),
  z.transform((entries): Record<string, string> => {
    const named = Object.entries(entries).slice(0, MAX_META);
    return Object.fromEntries(named.map(([name, value]) => [name.slice(0, MAX_WORDING), value]));
  }),
);

/**
 * `ReadRequest`: no row or cell may stand outside the text. Title, meta, tables and the verdict's
 * words are cut to size.
 */
export const readRequest = z
  .strictObject({
    url: webAddress,
    title: words,
    text: z.string().check(z.minLength(1), z.maxLength(MAX_TEXT)),
    meta,
    tables,
    verdict,
    paging: z.optional(paging),
  })
  .check(
    z.refine(({ text, tables: rows }) =>
      rows.every((row) =>
        [row, ...row.cells].every(({ start, end }) => start <= end && end <= text.length),
      ),
    ),
  );
