import {
  BOUNDS,
  METRIC_KINDS,
  METRIC_STATUSES,
  SPECIFICITIES,
  STRENGTHS,
  TOPICS,
  ZONES,
} from '../model/extraction';
import { GOLD_FORMAT, GOLD_METRIC_FIELDS, GOLD_PLEDGE_FIELDS, GOLD_VERSION } from '../model/gold';
import type { GoldFile } from '../model/gold';
import { MAX_TEXT } from '../model/limits';
import { offset, sha256 } from './annotation';
import { z } from './zod';

const words = z.string().check(z.maxLength(20_000));
const quote = { start: offset, end: offset, text: words };

const metric = z.object({
  ...quote,
  value: z.nullable(z.number()),
  range: z.optional(z.readonly(z.tuple([z.number(), z.number()]))),
  unit: words,
  bound: z.enum(BOUNDS),
  kind: z.enum(METRIC_KINDS),
  status: z.enum(METRIC_STATUSES),
  indicator: z.optional(words),
  period: z.optional(words),
  scope: z.optional(words),
  corrected: z.array(z.enum(GOLD_METRIC_FIELDS)),
});

const sentence = z.object({
  ...quote,
  zone: z.enum(ZONES),
  pledge: z.enum(['yes', 'no']),
  spec: z.optional(z.enum(SPECIFICITIES)),
  strength: z.optional(z.enum(STRENGTHS)),
  deadline: z.optional(words),
  due: z.optional(words),
  topic: z.optional(z.enum(TOPICS)),
  corrected: z.array(z.enum(GOLD_PLEDGE_FIELDS)),
});

const file = z.object({
  format: z.literal(GOLD_FORMAT),
  version: z.literal(GOLD_VERSION),
  texts: z.array(
    z.object({
      source: words,
      title: words,
      textHash: sha256,
      scope: z.array(z.readonly(z.tuple([offset, offset]))),
      sentences: z.array(sentence),
      metrics: z.array(metric),
      absent: z.array(z.object(quote)),
      text: z.optional(z.string().check(z.maxLength(MAX_TEXT))),
    }),
  ),
});

/** The corrections that JSON holds; the path of what is wrong in it where it holds none. */
export function checkedCorrections(
  json: unknown,
): { readonly ok: true; readonly value: GoldFile } | { readonly ok: false; readonly at: string } {
  const checked = file.safeParse(json);
  if (checked.success) return { ok: true, value: checked.data };
  const path = checked.error.issues[0]?.path ?? [];
  return { ok: false, at: path.map(String).join('.') };
}
