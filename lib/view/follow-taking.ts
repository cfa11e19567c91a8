import { describe } from '../anchor/describe';
import type { AnnotationEdit } from '../messages/map';
import type { callBackground } from '../messages/send';
import type { AnnotationTarget, Evidence, Status } from '../model/annotation';
import { MAX_BULK, MAX_EVIDENCE } from '../model/limits';
import { ok } from '../model/result';
import type { Result } from '../model/result';
import type { Span } from '../model/span';
import type { UndoStep } from '../model/undo';
import type { KeptReading } from '../store/kept-texts';
import { canonicalUrl } from '../text/canonical-url';
import type { UndoStack } from '../writing/undo-stack';
import type { WritingDesk } from '../writing/writing-desk';
import { isSameQuote } from './evidence';
import { isJudged } from './follow-rows';
import type { FollowRow, JudgedWhole } from './follow-rows';
import { isQuotable, quotedEvidence } from './quotable';

/** What judging promises needs of the world. */
export interface TakingWorld {
  readonly call: typeof callBackground;
  readonly newId: () => string;
  readonly writing: WritingDesk;
  readonly changes: UndoStack;
  /** The report that promised, and the one that tells of it. */
  readonly from: KeptReading;
  readonly to: KeptReading;
}

/** What became of taking judgements over. */
export interface Taken {
  readonly count: number;
  /** Rows that were left as they are: nothing is suggested there, or the reader judged already. */
  readonly skipped: number;
}

/**
 * Takes the suggestion of each row over as the reader's own judgement, with what the next report
 * says as evidence; several rows are one step for undo. Of several, those that the reader judged
 * already stay as they are, and so does each row without a suggestion.
 */
export async function takeOver(
  world: TakingWorld,
  rows: readonly FollowRow[],
): Promise<Result<Taken>> {
  const wanted = rows.flatMap((row) =>
    row.suggestion === undefined || (rows.length > 1 && isJudged(row))
      ? []
      : [{ row, status: row.suggestion }],
  );
  return judge(world, wanted, rows.length);
}

/**
 * Sets one judgement on each row; one that is suggested there bears the same evidence as when it is
 * taken over. Of several rows those that the reader judged already stay as they are.
 */
export function setStatus(
  world: TakingWorld,
  rows: readonly FollowRow[],
  status: Status | undefined,
): Promise<Result<Taken>> {
  const open = rows.length > 1 ? rows.filter((row) => !isJudged(row)) : rows;
  return judge(
    world,
    open.map((row) => ({ row, status: status ?? null })),
    rows.length,
  );
}

/**
 * Judges sentences as a whole by what the reader judged of their parts, with the same evidence; all
 * of them are one step for undo.
 */
export async function judgeWholes(
  world: TakingWorld,
  wholes: readonly JudgedWhole[],
): Promise<Result<Taken>> {
  await world.writing.flush();
  const edits = wholes.map(({ pledge, annotation, status, evidence }): AnnotationEdit => {
    const known = annotation?.evidence ?? [];
    const fresh = evidence
      .filter((piece) => !known.some((one) => isSameQuote(one, piece)))
      .map((piece) => ({ ...piece, id: world.newId() }));
    const all = [...known, ...fresh].slice(0, MAX_EVIDENCE);
    return {
      id: annotation?.id ?? world.newId(),
      subject: 'pledge',
      target: annotation?.target ?? targetAt(world.from, pledge),
      fields: { status, ...(fresh.length > 0 && { evidence: all }) },
    };
  });
  return save(world, edits, 0);
}

interface Wanted {
  readonly row: FollowRow;
  readonly status: Status | null;
}

async function judge(
  world: TakingWorld,
  wanted: readonly Wanted[],
  asked: number,
): Promise<Result<Taken>> {
  const { newId, to, from } = world;
  await world.writing.flush();
  const editOf = ({ row, status }: Wanted): AnnotationEdit => {
    const { annotation, place } = row;
    const evidence = status === row.suggestion ? evidenceOf(row, { to, newId }) : undefined;
    return {
      id: annotation?.id ?? newId(),
      subject: annotation?.subject ?? place.subject,
      target: annotation?.target ?? targetAt(from, place),
      fields: { status, ...(evidence && { evidence }) },
    };
  };
  return save(world, byPlace(wanted).map(editOf), asked - wanted.length);
}

/** A place of a kept report, under the address that it was read at. */
function targetAt({ report, text }: KeptReading, place: Span): AnnotationTarget {
  const source = canonicalUrl(report.url) === report.id ? report.url : report.id;
  return describe(text.text, text.textHash, place, source);
}

async function save(
  { call, changes }: TakingWorld,
  edits: readonly AnnotationEdit[],
  skipped: number,
): Promise<Result<Taken>> {
  const steps: UndoStep[] = [];
  let error: Result<never> | undefined;
  for (let at = 0; at < edits.length && error === undefined; at += MAX_BULK) {
    const answer = await call('annotation.save-all', { edits: edits.slice(at, at + MAX_BULK) });
    if (answer.ok) steps.push(...answer.value.undo);
    else error = answer;
  }
  const [only, second] = steps;
  if (only !== undefined && second === undefined && only.begun === undefined) changes.add(only);
  else changes.addGroup(steps);
  return error ?? ok({ count: steps.length, skipped });
}

/** Two rows may be judged at one place: the first is. */
const byPlace = (wanted: readonly Wanted[]): readonly Wanted[] =>
  [
    ...new Map(
      wanted
        .toReversed()
        .map((one) => [one.row.annotation?.id ?? JSON.stringify(one.row.place), one]),
    ).values(),
  ].reverse();

/** What is there already, and behind it each quote that is not; `undefined` for no change. */
function evidenceOf(
  { annotation, evidence }: FollowRow,
  { to, newId }: Pick<TakingWorld, 'to' | 'newId'>,
): readonly Evidence[] | undefined {
  const known = annotation?.evidence ?? [];
  const fresh = evidence
    .filter(isQuotable)
    .map((quote) => quotedEvidence(newId(), to, quote))
    .filter((piece) => !known.some((one) => isSameQuote(one, piece)));
  if (fresh.length === 0) return undefined;
  return [...known, ...fresh].slice(0, MAX_EVIDENCE);
}
