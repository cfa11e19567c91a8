import type { Annotation, Evidence } from '../../model/annotation';
import { MAX_EVIDENCE, MAX_NOTE, MAX_TAGS } from '../../model/limits';
import { valuesOf } from '../../model/fields';
import type { EditedFields } from '../../model/fields';
import { sameField } from '../../model/undo';
import { plainCell } from '../csv';
import { evidenceLines } from '../phrases';
import { beginningOf, comparableText, evidenceOf } from './cell-words';
import type { IgnoredReason, ImportedAnnotation } from './imported';

/** What an entry would set in an annotation, and what of it cannot be taken over. */
export interface Merged {
  readonly edit: EditedFields;
  readonly ignored: readonly IgnoredReason[];
}

/**
 * What an entry adds to an annotation, or to nothing: a note keeps both texts, tags and evidence
 * are united, of the rest the file's value is proposed, and no day is made up. Fields that stay as
 * they are are absent, so that the same file twice changes nothing.
 */
export function mergedFields(
  now: Annotation | undefined,
  entry: ImportedAnnotation,
  newId: () => string,
): Merged {
  const { fields } = entry;
  const was = valuesOf(now);
  const note = fields.note === undefined ? was.note : mergedNote(was.note, fields.note);
  const tags = isShownAlike(entry.cells?.tags, was.tags.join('；'))
    ? was.tags
    : united(was.tags, fields.tags ?? []);
  const evidence = mergedEvidence(was.evidence ?? [], entry, newId);
  const ignored: IgnoredReason[] = [];
  if (note.length > MAX_NOTE || tags.length > MAX_TAGS || evidence.all.length > MAX_EVIDENCE)
    ignored.push('too-much');
  if (evidence.isPartial) ignored.push('evidence-without-address');
  const edit: EditedFields = {
    ...(note !== was.note && note.length <= MAX_NOTE && { note }),
    ...(tags.length !== was.tags.length && tags.length <= MAX_TAGS && { tags }),
    ...(isNew(fields.status, was.status) && { status: fields.status }),
    ...(isNew(fields.statusOn, was.statusOn) && { statusOn: fields.statusOn }),
    ...(isNewLine(fields.statusBy, was.statusBy) && { statusBy: fields.statusBy }),
    ...(evidence.hasNew && evidence.all.length <= MAX_EVIDENCE && { evidence: evidence.all }),
    ...(isNew(fields.disputed, was.disputed) && { disputed: fields.disputed }),
    ...(isNew(fields.pinned, was.pinned ?? (now && false)) && { pinned: fields.pinned }),
    ...(isNew(fields.weight, was.weight) && { weight: fields.weight }),
    ...(isNewLine(fields.owner, was.owner) && { owner: fields.owner }),
    ...(isNewJson(fields.correction, was.correction) && { correction: fields.correction }),
  };
  return { edit, ignored };
}

const isNew = <T>(value: T | undefined, was: T | null | undefined): boolean =>
  value !== undefined && value !== was;

const isNewJson = <T extends object>(value: T | undefined, was: T | null): boolean =>
  value !== undefined && !sameField(value, was);

/**
 * Whether a program guarded a line against formulas, or took a guard off, is not seen in CSV: `'=x`
 * is `=x` there.
 */
const isNewLine = (value: string | undefined, was: string | null): boolean =>
  value !== undefined && plainCell(value) !== plainCell(was ?? '');

const isShownAlike = (cell: string | undefined, shown: string): boolean =>
  cell !== undefined && comparableText(cell) === comparableText(shown);

function united(was: readonly string[], is: readonly string[]): readonly string[] {
  const all = new Set([...was, ...is]);
  return all.size === was.length ? was : [...all].sort();
}

/**
 * The longer one where it holds the other, else both, the kept one first. What was cut to fit a
 * cell holds nothing new.
 */
function mergedNote(was: string, is: string): string {
  const [kept, read] = [comparableText(was), comparableText(is)];
  const beginning = beginningOf(read);
  if (kept.includes(read) || (beginning !== undefined && kept.startsWith(beginning))) return was;
  return kept === '' || read.includes(kept) ? is : `${was}\n\n${is}`;
}

interface MergedEvidence {
  readonly all: readonly Evidence[];
  readonly hasNew: boolean;
  /** Some lines name no address, without which there is no evidence. */
  readonly isPartial: boolean;
}

function mergedEvidence(
  was: readonly Evidence[],
  { fields, cells }: ImportedAnnotation,
  newId: () => string,
): MergedEvidence {
  const known = new Set(evidenceLines(was).map(comparableText));
  const isKnown = (piece: Omit<Evidence, 'id'>): boolean =>
    evidenceLines([{ id: '', ...piece }]).every((line) => known.has(comparableText(line)));
  const ids = new Set(was.map(({ id }) => id));
  const stated = (fields.evidence ?? []).filter((piece) => !isKnown(piece));
  const lines = evidenceIn(cells).filter((line) => !known.has(line));
  const read = lines.map(evidenceOf);
  const fresh = [
    ...stated.map((piece) => (ids.has(piece.id) ? { ...piece, id: newId() } : piece)),
    ...read.filter(({ url }) => url !== '').map((piece) => ({ id: newId(), ...piece })),
  ];
  return {
    all: [...was, ...fresh],
    hasNew: fresh.length > 0,
    isPartial: read.some(({ url }) => url === ''),
  };
}

const evidenceIn = (cells: ImportedAnnotation['cells']): readonly string[] =>
  comparableText(cells?.evidence ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Whether an entry states evidence without an address, which is left out where it is new. */
export const namesNoAddress = ({ cells }: ImportedAnnotation): boolean =>
  evidenceIn(cells).some((line) => evidenceOf(line).url === '');
