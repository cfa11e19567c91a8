import { describe } from '../anchor/describe';
import { readPledgeKey } from '../desk/item';
import type { AnnotationEdit } from '../messages/map';
import type { callBackground } from '../messages/send';
import type { BulkChange } from '../model/bulk';
import { MAX_BULK } from '../model/limits';
import type { ErrorCode } from '../model/result';
import type { UndoStep } from '../model/undo';
import { attemptStore } from '../store/attempt';
import type { NuoshuDatabase } from '../store/database';
import { keptReading } from '../store/kept-texts';
import { canonicalUrl } from '../text/canonical-url';
import type { UndoStack } from '../writing/undo-stack';
import type { WritingDesk } from '../writing/writing-desk';

/** What a change of many needs of the world. */
export interface BulkWorld {
  readonly database: NuoshuDatabase;
  readonly call: typeof callBackground;
  readonly newId: () => string;
  readonly writing: WritingDesk;
  readonly changes: UndoStack;
}

/** One change for many items of the desk, by their keys. */
export interface BulkTask {
  readonly keys: readonly string[];
  readonly change: BulkChange;
  /** Hears how many are through. */
  readonly onProgress?: (done: number) => void;
}

/** What became of it. */
export interface BulkOutcome {
  /** The annotations that changed, those that were begun last. */
  readonly ids: readonly string[];
  /**
   * Nothing could be done for these: a pledge that bears nothing to delete, or whose text is not
   * kept.
   */
  readonly skipped: number;
  /**
   * The status says nothing of these: 已兑现 of a figure that is stated as reached, 属实 of a
   * promise.
   */
  readonly unfit: number;
  /** Why it stopped before the end. */
  readonly error?: ErrorCode;
}

type Begun = Omit<AnnotationEdit, 'fields'>;

/**
 * Makes one change to many items: annotations by their ids; pledges that bear none get one,
 * described in the kept text. It goes call by call, so that other writes get their turn, and is one
 * step for undo, also where it stopped half-way.
 */
export async function changeMany(
  world: BulkWorld,
  { keys, change, onProgress }: BulkTask,
): Promise<BulkOutcome> {
  await world.writing.flush();
  const steps: UndoStep[] = [];
  const pledges = Map.groupBy(
    keys.flatMap((key) => readPledgeKey(key) ?? []),
    ({ reportId }) => reportId,
  );
  let done = 0;
  let skipped = 0;
  let unfit = 0;
  const send = async (
    ids: readonly string[],
    begun: readonly Begun[],
  ): Promise<ErrorCode | undefined> => {
    const answer = await world.call('annotation.bulk', { ids, begun, change });
    if (!answer.ok) return answer.error;
    steps.push(...answer.value.undo);
    unfit += answer.value.unfit;
    for (const { id, fields } of answer.value.undo)
      if (fields.deleted?.is === true) world.writing.forget(id);
    done += ids.length + begun.length;
    onProgress?.(done + skipped);
    return undefined;
  };
  const error = await inSlices(
    keys.filter((key) => readPledgeKey(key) === undefined),
    (ids) => send(ids, []),
  );
  let pledgeError = error;
  for (const [reportId, places] of pledges) {
    if (pledgeError !== undefined) break;
    const begun =
      change.isDeleted === true
        ? []
        : await beginAt(
            world,
            reportId,
            places.map(({ index }) => index),
          );
    skipped += places.length - begun.length;
    pledgeError = await inSlices(begun, (slice) => send([], slice));
  }
  world.changes.addGroup(steps);
  return { ids: steps.map(({ id }) => id), skipped, unfit, error: pledgeError };
}

async function inSlices<T>(
  all: readonly T[],
  send: (slice: readonly T[]) => Promise<ErrorCode | undefined>,
): Promise<ErrorCode | undefined> {
  for (let from = 0; from < all.length; from += MAX_BULK) {
    const error = await send(all.slice(from, from + MAX_BULK));
    if (error !== undefined) return error;
  }
  return undefined;
}

/**
 * Begins annotations of some of a report's pledges, by their numbers. None where its text is not
 * kept.
 */
async function beginAt(
  world: BulkWorld,
  reportId: string,
  indexes: readonly number[],
): Promise<readonly Begun[]> {
  const read = await attemptStore(() => keptReading(world.database, reportId));
  if (!read.ok || read.value === undefined) return [];
  const { report, text, pledges } = read.value;
  const source = canonicalUrl(report.url) === report.id ? report.url : report.id;
  return indexes.flatMap((index): readonly Begun[] => {
    const pledge = pledges[index];
    if (pledge === undefined) return [];
    return [
      {
        id: world.newId(),
        subject: 'pledge',
        target: describe(text.text, text.textHash, pledge, source),
      },
    ];
  });
}
