import { STATUSES, SUBJECTS, WEIGHTS } from '../model/annotation';
import type { AnnotationTarget, Evidence, Subject, Weight } from '../model/annotation';
import type { Json } from '../model/entry';
import { METRIC_STATUSES, SPECIFICITIES, STRENGTHS, TOPICS } from '../model/extraction';
import type { DateRange } from '../model/extraction';
import { MAX_CONTEXT, MAX_LINE, MAX_NOTE, MAX_QUOTE, MAX_TAG } from '../model/limits';
import type { FindingFacts, Judged } from '../model/store';

/*
 * Values of the log, which another version, or anybody who can write to the storage, may have
 * written: each is what it should be, or `undefined`.
 */

/** How an annotation was begun. */
export interface Made {
  readonly reportId: string;
  readonly subject: Subject;
  readonly target: AnnotationTarget;
  readonly createdAt: string;
  readonly finding?: FindingFacts;
  /** It was brought in from elsewhere, and edited there last. */
  readonly editedAt?: string;
}

type Fields = Readonly<Record<string, Json>>;

const MAX_ADDRESS = 8_192;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;

/** Data with named fields. */
export const recordOf = (value: Json | undefined): Fields | undefined =>
  typeof value === 'object' && value !== null && !isList(value) ? value : undefined;

export const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** A whole number, not below zero. */
export const wholeOf = (value: Json | undefined): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;

/** A text of at most `most` UTF-16 units. */
export const stringOf = (value: Json | undefined, most = MAX_ADDRESS): string | undefined =>
  typeof value === 'string' && value.length <= most ? value : undefined;

export const noteOf = (value: Json): string | undefined => stringOf(value, MAX_NOTE);

const ONE_LINE = /^\P{Cc}+$/u;

const oneLine = (value: Json | undefined, most: number): string | undefined => {
  const text = stringOf(value, most);
  return text !== undefined && ONE_LINE.test(text) ? text : undefined;
};

export const lineOf = (value: Json | undefined): string | undefined => oneLine(value, MAX_LINE);

export const tagOf = (value: Json): string | undefined => oneLine(value, MAX_TAG);

export const dayOf = (value: Json | undefined): string | undefined =>
  matching(value, /^\d{4}-\d{2}-\d{2}$/);

/** An ISO 8601 instant in UTC. */
export const instantOf = (value: Json | undefined): string | undefined => {
  const instant = matching(value, INSTANT);
  return instant === undefined || Number.isNaN(Date.parse(instant)) ? undefined : instant;
};

const addressOf = (value: Json | undefined): string | undefined => matching(value, /^https?:\/\//);

const matching = (value: Json | undefined, pattern: RegExp): string | undefined => {
  const text = stringOf(value);
  return text !== undefined && pattern.test(text) ? text : undefined;
};

export const oneOf = <T extends string | number>(
  value: Json | undefined,
  list: readonly T[],
): T | undefined => list.find((known) => known === value);

export const weightOf = (value: Json): Weight | undefined => oneOf(value, WEIGHTS);

/** A judgement; `undefined` where none is passed. */
export function judgedOf(value: Json): Judged | undefined {
  const fields = recordOf(value);
  if (fields === undefined) return undefined;
  const [status, on, by] = [oneOf(fields.status, STATUSES), dayOf(fields.on), lineOf(fields.by)];
  if (status === undefined && on === undefined && by === undefined) return undefined;
  return {
    ...(status && { status }),
    ...(on !== undefined && { on }),
    ...(by !== undefined && { by }),
  };
}

export function evidenceOf(id: string, value: Json): Evidence | undefined {
  const fields = recordOf(value);
  const [url, text] = [addressOf(fields?.url), stringOf(fields?.text, MAX_QUOTE)];
  if (fields === undefined || url === undefined || text === undefined || idOf(id) === undefined)
    return undefined;
  const [on, target] = [dayOf(fields.on), targetOf(fields.target)];
  return { id, url, text, ...(on !== undefined && { on }), ...(target && { target }) };
}

const ID = /^[\w-]{1,64}$/;

/** Under what a row stands, and pages ask for it. */
export const idOf = (value: Json): string | undefined =>
  typeof value === 'string' && ID.test(value) ? value : undefined;

export function madeOf(value: Json): Made | undefined {
  const fields = recordOf(value);
  if (fields === undefined) return undefined;
  const reportId = stringOf(fields.reportId);
  const [subject, target, createdAt] = [
    oneOf(fields.subject, SUBJECTS),
    targetOf(fields.target),
    instantOf(fields.createdAt),
  ];
  if (!reportId || subject === undefined || target === undefined || createdAt === undefined)
    return undefined;
  const [finding, editedAt] = [findingOf(fields.finding), instantOf(fields.editedAt)];
  return {
    reportId,
    subject,
    target,
    createdAt,
    ...(finding && { finding }),
    ...(editedAt && { editedAt }),
  };
}

function targetOf(value: Json | undefined): AnnotationTarget | undefined {
  const fields = recordOf(value);
  const [quote, position] = [recordOf(fields?.quote), recordOf(fields?.position)];
  const [source, textHash] = [
    addressOf(fields?.source),
    matching(fields?.textHash, /^[0-9a-f]{64}$/),
  ];
  const exact = stringOf(quote?.exact, MAX_QUOTE);
  const [prefix, suffix] = [
    stringOf(quote?.prefix, MAX_CONTEXT),
    stringOf(quote?.suffix, MAX_CONTEXT),
  ];
  const [start, end] = [position?.start, position?.end];
  if (
    source === undefined ||
    textHash === undefined ||
    prefix === undefined ||
    suffix === undefined
  )
    return undefined;
  if (!exact || !isOffset(start) || !isOffset(end) || start >= end) return undefined;
  return {
    source,
    textHash,
    quote: { type: 'TextQuoteSelector', exact, prefix, suffix },
    position: { type: 'TextPositionSelector', start, end },
  };
}

const isOffset = (value: Json | undefined): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

/** In an order of its own, so that two versions that name the same facts make the same bytes. */
function findingOf(value: Json | undefined): FindingFacts | undefined {
  const fields = recordOf(value);
  if (fields === undefined) return undefined;
  const facts = Object.entries({
    specificity: oneOf(fields.specificity, SPECIFICITIES),
    strength: oneOf(fields.strength, STRENGTHS),
    topic: oneOf(fields.topic, TOPICS),
    due: stringOf(fields.due),
    indicator: stringOf(fields.indicator, MAX_QUOTE),
    metricStatus: oneOf(fields.metricStatus, METRIC_STATUSES),
    indicatorKey: stringOf(fields.indicatorKey),
    when: rangeOf(fields.when),
  } satisfies FindingFacts).filter(([, fact]) => fact !== undefined);
  return facts.length === 0 ? undefined : Object.fromEntries(facts);
}

function rangeOf(value: Json | undefined): DateRange | undefined {
  const fields = recordOf(value);
  const [start, end] = [stringOf(fields?.start), stringOf(fields?.end)];
  return start === undefined || end === undefined ? undefined : { start, end };
}
