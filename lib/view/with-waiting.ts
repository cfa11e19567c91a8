import { withWaiting } from '../messages/outbox';
import type { WaitingEdit } from '../messages/map';
import type { Annotation } from '../model/annotation';
import type { Result } from '../model/result';
import { canonicalUrl } from '../text/canonical-url';

/** A page of the extension that shows a report. */
interface Shown {
  readonly reportId: string | undefined;
  readonly waiting: readonly WaitingEdit[];
  /** The page's own desk: what waits there stands in its fields already. */
  readonly deskId: string;
}

/**
 * A report's annotations with what other pages could not save yet. Where nothing of them can be
 * read, that is the answer: what waits is listed apart then.
 */
export function withWaitingOf(
  stored: Result<readonly Annotation[]> | undefined,
  { reportId, waiting, deskId }: Shown,
): Result<readonly Annotation[]> | undefined {
  if (stored?.ok !== true || reportId === undefined) return stored;
  const others = waiting.filter(
    (one) => one.deskId !== deskId && canonicalUrl(one.edit.target.source) === reportId,
  );
  return others.length === 0
    ? stored
    : { ok: true, value: withWaiting(stored.value, others, reportId) };
}
