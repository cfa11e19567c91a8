import { SUBJECTS } from '../model/annotation';
import {
  DOCUMENT_TYPES,
  LEVELS,
  METRIC_STATUSES,
  SPECIFICITIES,
  STRENGTHS,
  TOPICS,
} from '../model/extraction';
import type { IncomingItem } from '../model/incoming';
import { MAX_FILTER, MAX_TEXT } from '../model/limits';
import { MAX_PAGES } from '../model/series';
import {
  annotationTarget,
  filterName,
  sha256,
  STORED_FIELDS,
  tagName,
  undoStep,
  uuid,
  webAddress,
} from './annotation';
import { verdict } from './read-request';
import { logEntry } from './sync';
import { z } from './zod';

const MAX_WORDS = 20_000;
/** Edits of one thing. */
const MAX_LOG = 100_000;

const words = z.string().check(z.maxLength(MAX_WORDS));
const instant = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/),
  z.refine((value) => !Number.isNaN(Date.parse(value))),
);
const range = z.strictObject({ start: words, end: words });
/** A canonical address; a report that was read from a file may stand under another name. */
const reportId = z.string().check(z.minLength(1), z.maxLength(8_192));
const count = z.number().check(z.int(), z.nonnegative());

const series = z.strictObject({
  key: words,
  number: count,
  pages: z.array(words).check(z.maxLength(MAX_PAGES)),
  endZone: z.optional(z.enum(['review', 'plan'])),
  after: z.optional(sha256),
});

const facts = {
  documentType: z.enum(DOCUMENT_TYPES),
  issuer: z.optional(words),
  level: z.optional(z.enum(LEVELS)),
  region: z.optional(z.array(words)),
  publishedOn: z.optional(words),
  reviewPeriod: z.optional(range),
  planPeriod: z.optional(range),
};

const report = z.strictObject({
  id: reportId,
  url: webAddress,
  title: words,
  ...facts,
  textHash: sha256,
  firstSeenAt: instant,
  lastSeenAt: instant,
  wasAskedFor: z.optional(z.literal(true)),
  joinedTo: z.optional(reportId),
  series: z.optional(series),
});

const text = {
  reportId,
  textHash: sha256,
  title: words,
  capturedAt: instant,
  profile: z.strictObject({ ...verdict.shape, title: z.optional(words), ...facts }),
};

const finding = z.strictObject({
  specificity: z.optional(z.enum(SPECIFICITIES)),
  strength: z.optional(z.enum(STRENGTHS)),
  topic: z.optional(z.enum(TOPICS)),
  due: z.optional(words),
  indicator: z.optional(words),
  indicatorKey: z.optional(words),
  when: z.optional(range),
  metricStatus: z.optional(z.enum(METRIC_STATUSES)),
});

const ANNOTATION = {
  id: uuid,
  reportId,
  subject: z.enum(SUBJECTS),
  target: annotationTarget,
  createdAt: instant,
  updatedAt: instant,
  deletedAt: z.optional(instant),
  finding: z.optional(finding),
  ...STORED_FIELDS,
};
const isSorted = ({ tags }: { readonly tags: readonly string[] }): boolean =>
  tags.every((tag, at) => at === 0 || (tags[at - 1] ?? '') < tag);
const annotation = z.strictObject(ANNOTATION).check(z.refine(isSorted));
const annotationLog = z.optional(z.array(logEntry).check(z.maxLength(MAX_LOG)));

const filter = z.strictObject({
  id: uuid,
  name: filterName,
  filter: z.string().check(z.maxLength(MAX_FILTER)),
  createdAt: instant,
  deletedAt: z.optional(instant),
});

const items = [
  z.strictObject({ kind: z.literal('report'), report }),
  z.strictObject({
    kind: z.literal('tag'),
    tag: z.strictObject({ name: tagName, createdAt: instant }),
  }),
  z.strictObject({ kind: z.literal('filter'), filter }),
  z.strictObject({
    kind: z.literal('log'),
    entries: z.array(logEntry).check(z.minLength(1), z.maxLength(MAX_LOG)),
  }),
] as const;

const wholeText = z.strictObject({
  kind: z.literal('text'),
  text: z.strictObject({ ...text, text: z.string().check(z.maxLength(MAX_TEXT)) }),
});
const change = z.strictObject({ kind: z.literal('change'), change: undoStep });

const annotationItem = z.strictObject({
  kind: z.literal('annotation'),
  annotation,
  log: annotationLog,
});

/** `IncomingItem`. */
const incomingItem = z.discriminatedUnion('kind', [...items, annotationItem, wholeText, change]);

/**
 * A line of a backup between its first and its last; the words of a text may stand in a file of
 * their own.
 */
const backupLine = z.discriminatedUnion('kind', [
  ...items,
  annotationItem,
  z.strictObject({
    kind: z.literal('text'),
    text: z.strictObject({ ...text, text: z.optional(z.string().check(z.maxLength(MAX_TEXT))) }),
  }),
  z.strictObject({ kind: z.literal('settings'), settings: z.record(z.string(), z.unknown()) }),
]);

/** What a line of a backup says. */
export type BackupLine = z.infer<typeof backupLine>;

/** An item as typed, or `undefined` where it is not one. */
export function checkedItem(value: unknown): IncomingItem | undefined {
  const parsed = incomingItem.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

/**
 * A line as typed, or the path to the first value that does not fit. Fields that a later version
 * added, wherever in it they stand, are left out; `leftOut` names the
 * first of them (`annotation.target.html`) and counts the others (`… +3`).
 */
export function checkedLine(
  value: unknown,
):
  | { readonly ok: true; readonly value: BackupLine; readonly leftOut: readonly string[] }
  | { readonly ok: false; readonly path: readonly PropertyKey[] } {
  let known = value;
  const leftOut: string[] = [];
  let more = 0;
  for (;;) {
    const parsed = backupLine.safeParse(known);
    if (parsed.success)
      return {
        ok: true,
        value: parsed.data,
        leftOut: more === 0 ? leftOut : [...leftOut, `… +${more}`],
      };
    const { issues } = parsed.error;
    const unknown = issues.filter((issue) => issue.code === 'unrecognized_keys');
    if (unknown.length === 0 || unknown.length < issues.length) {
      const first = issues.find((issue) => issue.code !== 'unrecognized_keys');
      return { ok: false, path: first?.path ?? [] };
    }
    const cut = newCut();
    for (const { path, keys } of unknown) {
      const there = path.reduce(insideOf, cut);
      for (const key of keys) {
        there.keys.add(key);
        if (leftOut.length < MOST_NAMES) leftOut.push(nameOf(path, key));
        else more += 1;
      }
    }
    known = without(known, cut);
  }
}

/** Of the fields of one line so many are named, the others counted. */
const MOST_NAMES = 200;

const nameOf = (path: readonly PropertyKey[], key: string): string =>
  [...path.filter((step) => typeof step === 'string'), key].map(shortName).join('.');

/** A name out of a file may be of any length. */
const shortName = (name: string): string => name.slice(0, MAX_NAME);
const MAX_NAME = 40;

/** Keys that are left out of a value, and of what stands in it. */
interface Cut {
  readonly keys: Set<string>;
  readonly inside: Map<PropertyKey, Cut>;
}

const newCut = (): Cut => ({ keys: new Set(), inside: new Map() });

function insideOf({ inside }: Cut, step: PropertyKey): Cut {
  const known = inside.get(step) ?? newCut();
  inside.set(step, known);
  return known;
}

function without(value: unknown, cut: Cut | undefined): unknown {
  if (cut === undefined || !isObject(value)) return value;
  const { keys, inside } = cut;
  if (Array.isArray(value)) return value.map((one: unknown, at) => without(one, inside.get(at)));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !keys.has(key))
      .map(([key, one]: [string, unknown]) => [key, without(one, inside.get(key))]),
  );
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
