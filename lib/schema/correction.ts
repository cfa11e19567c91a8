import { MAX_PARTS, MAX_UNIT, REFUSALS } from '../model/correction';
import {
  BOUNDS,
  METRIC_KINDS,
  METRIC_STATUSES,
  SPECIFICITIES,
  STRENGTHS,
  TOPICS,
} from '../model/extraction';
import { MAX_LINE, MAX_QUOTE } from '../model/limits';
import { z } from './zod';

const none = <T>(value: z.ZodMiniType<T>) => z.optional(z.nullable(value));
const words = z.string().check(z.minLength(1), z.maxLength(MAX_LINE), z.regex(/^\P{Cc}+$/u));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const finite = z.number().check(z.refine(Number.isFinite));
const days = z
  .strictObject({ start: day, end: day })
  .check(z.refine(({ start, end }) => start <= end));

const metricValues = z.strictObject({
  value: none(finite),
  range: none(z.readonly(z.tuple([finite, finite]))),
  unit: z.optional(z.string().check(z.maxLength(MAX_UNIT), z.regex(/^\P{Cc}*$/u))),
  written: z.optional(words),
  bound: z.optional(z.enum(BOUNDS)),
  kind: z.optional(z.enum(METRIC_KINDS)),
  indicator: none(words),
  period: none(words),
  when: none(days),
  status: z.optional(z.enum(METRIC_STATUSES)),
  scope: none(words),
});

const pledgeValues = z.strictObject({
  specificity: z.optional(z.enum(SPECIFICITIES)),
  strength: z.optional(z.enum(STRENGTHS)),
  deadline: none(words),
  due: none(day),
  topic: none(z.enum(TOPICS)),
});

const place = z.number().check(z.int(), z.nonnegative(), z.maximum(MAX_QUOTE));
const part = z.strictObject({ start: place, end: place });
const parts = z.optional(
  z.array(part).check(
    z.minLength(2),
    z.maxLength(MAX_PARTS),
    z.refine((all) =>
      all.every(({ start, end }, at) => start < end && start >= (all[at - 1]?.end ?? 0)),
    ),
  ),
);

/** `Correction`. */
export const correction = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('metric'),
    set: metricValues,
    was: z.optional(metricValues),
    parts,
  }),
  z.strictObject({
    is: z.literal('pledge'),
    set: pledgeValues,
    was: z.optional(pledgeValues),
    parts,
  }),
  z.strictObject({ is: z.enum(REFUSALS) }),
]);
