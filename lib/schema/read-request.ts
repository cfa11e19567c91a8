import { MAX_TEXT } from '../model/limits';
import { webAddress } from './annotation';
import { z } from './zod';

const MAX_WORDING = 10_000;
const MAX_ROWS = 100_000;

const offset = z.number().check(z.int(), z.nonnegative());
const words = z.string().check(z.maxLength(MAX_WORDING));
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

/** `ReadRequest`: no row or cell may stand outside the text. */
export const readRequest = z
  .strictObject({
    url: webAddress,
    title: words,
    text: z.string().check(z.minLength(1), z.maxLength(MAX_TEXT)),
    meta: z.record(words, words),
    tables: z.array(tableRow).check(z.maxLength(MAX_ROWS)),
    verdict,
  })
  .check(
    z.refine(({ text, tables }) =>
      tables.every((row) => [row, ...row.cells].every(({ start, end }) => start <= end && end <= text.length)),
    ),
  );
