import type { Entry, Json } from '../model/entry';
import { isBlank } from '../model/fields';
import type { EditedFields } from '../model/fields';
import { MAX_EVIDENCE, MAX_TAGS } from '../model/limits';
import { isPartOf } from '../model/note-merge';
import type { AnnotationRow, OtherVersion } from '../model/store';
import { timeOf, wallInstant } from './clock';
import { correctionOf } from './correction';
import { fold } from './fold';
import type { Folded, Register } from './fold';
import {
  evidenceOf,
  idOf,
  instantOf,
  judgedOf,
  lineOf,
  madeOf,
  noteOf,
  recordOf,
  tagOf,
  weightOf,
  wholeOf,
} from './values';
import type { Made } from './values';

/*
 * How an annotation stands in the log: each tag and each piece of evidence is a field of its own,
 * so that two devices that add one each have both; a judgement is one field, with its day and who
 * says so.
 */

const TAG = 'tag:';
/** In the log, what a field of a piece of evidence begins with. */
export const EVIDENCE = 'evidence:';

/** Beside a deletion that nobody asked for. */
const EMPTIED = 'emptied';

type Fields = Record<string, Json>;
/** An annotation as far as the log knows it. */
export type LoggedAnnotation = Omit<AnnotationRow, 'updatedAt' | 'others'>;

/**
 * What an edit of an annotation sets in the log; empty where nothing differs. `before` is
 * `undefined` for one that is begun; one that was brought in from elsewhere then says when it was
 * last edited there.
 */
export function annotationChanges(
  before: LoggedAnnotation | undefined,
  after: LoggedAnnotation,
  editedAt?: string,
): Fields {
  const [was, is] = [before === undefined ? {} : fieldsOf(before), fieldsOf(after)];
  const fields: Fields = {};
  if (before === undefined)
    fields.made = json({ ...madeFrom(after), ...(editedAt !== undefined && { editedAt }) });
  for (const [field, value] of Object.entries(is))
    if (!sameJson(was[field], value)) fields[field] = value;
  for (const [at, { id, ...rest }] of (after.evidence ?? []).entries()) {
    if (!(EVIDENCE + id in was)) fields[EVIDENCE + id] = json({ ...rest, at });
  }
  for (const field of Object.keys(was)) if (!(field in is)) fields[field] = null;
  if (after.deletedAt !== undefined && Object.keys(fields).length > 0) {
    /* Nobody asked to delete it: its last word was taken back. */
    if (was.deletedAt === undefined && Object.keys(fields).length > 1 && isBlank(after))
      fields[EMPTIED] = true;
    /* What is edited in the bin stays there. */
    fields.deletedAt = after.deletedAt;
  }
  return fields;
}

/**
 * The contested fields that an edit says anew, whether or not it changes them: who writes one has
 * seen its other version.
 */
export function settledFields(
  before: AnnotationRow | undefined,
  after: LoggedAnnotation,
  said: EditedFields,
): Fields {
  const now = fieldsOf(after);
  const names = (before?.others ?? []).flatMap((other) => {
    if (other.note !== undefined) return said.note === undefined ? [] : 'note';
    if (other.owner !== undefined) return said.owner === undefined ? [] : 'owner';
    if (other.correction !== undefined) return said.correction === undefined ? [] : 'correction';
    const isJudged =
      said.status !== undefined || said.statusOn !== undefined || said.statusBy !== undefined;
    return isJudged ? 'judged' : [];
  });
  return Object.fromEntries(names.map((name) => [name, now[name] ?? null]));
}

/** The fields that hold something. */
function fieldsOf(row: LoggedAnnotation): Fields {
  const {
    status,
    statusOn: on,
    statusBy: by,
    note,
    disputed,
    pinned,
    weight,
    owner,
    deletedAt,
  } = row;
  const fields: Fields = {};
  const judged = json({ status, on, by });
  if (!sameJson(judged, {})) fields.judged = judged;
  for (const [field, value] of Object.entries({
    note,
    disputed,
    pinned,
    weight,
    owner,
    deletedAt,
  })) {
    if (value !== undefined && value !== '' && value !== false) fields[field] = value;
  }
  if (row.correction !== undefined) fields.correction = json(row.correction);
  for (const tag of row.tags) fields[TAG + tag] = true;
  for (const { id, ...rest } of row.evidence ?? []) fields[EVIDENCE + id] = json(rest);
  return fields;
}

const madeFrom = ({ reportId, subject, target, createdAt, finding }: LoggedAnnotation): Made => ({
  reportId,
  subject,
  target,
  createdAt,
  ...(finding !== undefined && { finding }),
});

/** As JSON data: without what is `undefined`. */
function json(value: object): Json {
  const data: Json = JSON.parse(JSON.stringify(value));
  return data;
}

const sameJson = (a: Json | undefined, b: Json): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * The annotation that its entries come to, the same for the same entries in any order; `undefined`
 * where it was erased, or where the entry that began it has not come yet. What this version does
 * not understand in a field counts as cleared.
 */
export function annotationOf(entries: Iterable<Entry>): AnnotationRow | undefined {
  const folded = fold(entries);
  if (folded === undefined || folded.isErased) return undefined;
  const { latest } = folded;
  const [made, id] = [madeOf(value(folded, 'made')), idOf(latest.entityId)];
  if (made === undefined || id === undefined) return undefined;
  const { editedAt, finding, ...base } = made;
  const judged = judgedOf(value(folded, 'judged'));
  const isAsMade = folded.fields.get('made')?.by === latest;
  const others = othersOf(folded);
  const row: AnnotationRow = {
    id,
    ...base,
    note: noteOf(value(folded, 'note')) ?? '',
    tags: tagsOf(folded),
    disputed: value(folded, 'disputed') === true,
    updatedAt:
      (isAsMade ? editedAt : undefined) ?? instantOf(latest.at) ?? wallInstant(timeOf(latest.dot)),
    ...(finding && { finding }),
    ...(judged?.status && { status: judged.status }),
    ...(judged?.on !== undefined && { statusOn: judged.on }),
    ...(judged?.by !== undefined && { statusBy: judged.by }),
    ...defined('evidence', evidencesOf(folded)),
    ...(value(folded, 'pinned') === true && { pinned: true }),
    ...defined('weight', weightOf(value(folded, 'weight'))),
    ...defined('owner', lineOf(value(folded, 'owner'))),
    ...defined('correction', correctionOf(value(folded, 'correction'))),
    ...(others.length > 0 && { others }),
  };
  return { ...row, ...defined('deletedAt', deletedAtOf(folded, row)) };
}

const defined = <K extends string, V>(
  key: K,
  value: V | undefined,
): Readonly<Partial<Record<K, V>>> => {
  const part: Partial<Record<K, V>> = {};
  if (value !== undefined) part[key] = value;
  return part;
};

const value = ({ fields }: Folded, field: string): Json => fields.get(field)?.value ?? null;

function tagsOf({ fields }: Folded): readonly string[] {
  const tags: string[] = [];
  for (const [field, register] of fields) {
    const tag =
      field.startsWith(TAG) && register.value === true ? tagOf(field.slice(TAG.length)) : undefined;
    if (tag !== undefined) tags.push(tag);
  }
  return tags.sort().slice(0, MAX_TAGS);
}

/** In the order in which they were added. */
function evidencesOf({ fields }: Folded): AnnotationRow['evidence'] {
  const found: {
    readonly evidence: NonNullable<AnnotationRow['evidence']>[number];
    readonly order: string;
  }[] = [];
  for (const [field, register] of fields) {
    const evidence = field.startsWith(EVIDENCE)
      ? evidenceOf(field.slice(EVIDENCE.length), register.value)
      : undefined;
    if (evidence !== undefined) found.push({ evidence, order: orderOf(field, register) });
  }
  if (found.length === 0) return undefined;
  found.sort((a, b) => (a.order < b.order ? -1 : 1));
  return found.slice(0, MAX_EVIDENCE).map(({ evidence }) => evidence);
}

/** Of those that one entry added, the order in which they stood (`at`). */
function orderOf(field: string, { first }: Register): string {
  const at = wholeOf(recordOf(first.fields[field])?.at) ?? 0;
  return `${first.dot} ${String(at).padStart(6, '0')} ${field}`;
}

/**
 * A deletion that anything was written after is none, nor is that of what had become empty where
 * something else was written meanwhile.
 */
function deletedAtOf({ fields, latest }: Folded, row: AnnotationRow): string | undefined {
  const register = fields.get('deletedAt');
  if (register?.by !== latest || (latest.fields[EMPTIED] === true && !isBlank(row)))
    return undefined;
  return instantOf(register.value);
}

/** What lost by the clocks and says something that the winner does not. */
function othersOf({ fields }: Folded): readonly OtherVersion[] {
  const of = (
    field: string,
    read: (other: Json, winner: Json) => Omit<OtherVersion, 'dot'> | undefined,
  ) => {
    const register = fields.get(field);
    return (register?.rivals ?? []).flatMap(({ dot, fields: { [field]: other = null } }) => {
      const version = read(other, register?.value ?? null);
      return version === undefined ? [] : [{ dot, ...version }];
    });
  };
  return [
    ...of('note', (other, winner) => {
      const note = noteOf(other);
      return note === undefined || note === '' || isPartOf(note, winner) ? undefined : { note };
    }),
    ...of('judged', (other, winner) => {
      const judged = judgedOf(other);
      return judged === undefined || sameJson(winner, other) ? undefined : { judged };
    }),
    ...of('owner', (other, winner) => {
      const owner = lineOf(other);
      return owner === undefined || winner === other ? undefined : { owner };
    }),
    ...of('correction', (other, winner) => {
      const correction = correctionOf(other);
      return correction === undefined || sameJson(winner, other) ? undefined : { correction };
    }),
  ];
}
