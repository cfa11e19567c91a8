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
 * added, wherever in it they stand, are left out; `leftOut` names them: `annotation.target.html`.
 */
export function checkedLine(
  value: unknown,
):
  | { readonly ok: true; readonly value: BackupLine; readonly leftOut: readonly string[] }
  | { readonly ok: false; readonly path: readonly PropertyKey[] } {
  let known = value;
  const leftOut: string[] = [];
  for (;;) {
    const parsed = backupLine.safeParse(known);
    if (parsed.success) return { ok: true, value: parsed.data, leftOut };
    const { issues } = parsed.error;
    const unknown = issues.filter((issue) => issue.code === 'unrecognized_keys');
    if (unknown.length === 0 || unknown.length < issues.length) {
      const first = issues.find((issue) => issue.code !== 'unrecognized_keys');
      return { ok: false, path: first?.path ?? [] };
    }
    for (const { path, keys } of unknown) {
      known = without(known, path, keys);
      const named = path.filter((step) => typeof step === 'string').map(shortName);
      leftOut.push(...keys.map((key) => [...named, shortName(key)].join('.')));
    }
  }
}

/** A name out of a file may be of any length. */
const shortName = (name: string): string => name.slice(0, MAX_NAME);
const MAX_NAME = 40;

/** A value without some keys of what stands at a path in it. */
function without(value: unknown, path: readonly PropertyKey[], keys: readonly string[]): unknown {
  const [step, ...rest] = path;
  if (!isObject(value)) return value;
  if (step === undefined)
    return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
  if (Array.isArray(value))
    return value.map((one: unknown, at) => (at === step ? without(one, rest, keys) : one));
  return Object.fromEntries(
    Object.entries(value).map(([key, one]: [string, unknown]) => [
      key,
      key === step ? without(one, rest, keys) : one,
    ]),
  );
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
