import {
  BASES,
  BOUNDS,
  DOCUMENT_TYPES,
  LEVELS,
  METRIC_KINDS,
  METRIC_STATUSES,
  SPECIFICITIES,
  STRENGTHS,
  TOPICS,
  ZONES,
} from '../model/extraction';
import { sha256, webAddress } from './annotation';
import { z } from './zod';

/** The longest flat text that is kept: ten times the million characters that a page may reasonably have. */
export const MAX_TEXT_LENGTH = 10_000_000;
const MAX_WORDING = 10_000;

const offset = z.number().check(z.int(), z.nonnegative());
const words = z.string().check(z.maxLength(MAX_WORDING));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const resolution = z.optional(z.enum(['explicit', 'implied']));
const dateRange = z.object({ start: day, end: day });
const quote = { start: offset, end: offset, text: words };
const index = z.optional(offset);

const reason = z.object({ code: words, weight: z.number(), evidence: z.optional(words) });

/** `Verdict`. */
export const verdict = z.object({ isReport: z.boolean(), score: z.number(), reasons: z.array(reason) });

const profile = z.object({
  isReport: z.boolean(),
  score: z.number(),
  reasons: z.array(reason),
  title: z.optional(words),
  documentType: z.enum(DOCUMENT_TYPES),
  issuer: z.optional(words),
  region: z.optional(z.array(words)),
  level: z.optional(z.enum(LEVELS)),
  publishedOn: z.optional(day),
  reviewPeriod: z.optional(dateRange),
  planPeriod: z.optional(dateRange),
});

const metric = z.object({
  ...quote,
  value: z.optional(z.number()),
  range: z.optional(z.tuple([z.number(), z.number()])),
  unit: words,
  bound: z.enum(BOUNDS),
  kind: z.enum(METRIC_KINDS),
  status: z.enum(METRIC_STATUSES),
  indicator: z.optional(z.object(quote)),
  period: z.optional(z.object({ text: words, start: z.optional(day), end: z.optional(day), resolution })),
  basis: z.optional(z.enum(BASES)),
  relatesTo: index,
  section: index,
  zone: z.enum(ZONES),
  rule: words,
});

const pledge = z.object({
  ...quote,
  specificity: z.enum(SPECIFICITIES),
  strength: z.enum(STRENGTHS),
  deadline: z.optional(z.object({ text: words, due: z.optional(day), resolution })),
  targets: z.array(offset),
  topic: z.optional(z.enum(TOPICS)),
  section: index,
  zone: z.enum(ZONES),
  rule: words,
});

/** `Extraction`, as a content script sends it. */
export const extraction = z.object({
  extractor: words,
  report: profile,
  sections: z.array(
    z.object({ start: offset, end: offset, level: offset, title: words, zone: z.enum(ZONES) }),
  ),
  metrics: z.array(metric),
  pledges: z.array(pledge),
});

/** `ReportSubmission`: every quote must stand where it says. */
export const reportSubmission = z
  .strictObject({
    url: webAddress,
    title: words,
    text: z.string().check(z.maxLength(MAX_TEXT_LENGTH)),
    textHash: sha256,
    extraction,
  })
  .check(
    z.refine(({ text, extraction: { metrics, pledges } }) =>
      [...metrics, ...pledges].every((item) => text.slice(item.start, item.end) === item.text),
    ),
  );
