import type { Annotation } from '../model/annotation';
import type { AnnotationRow } from '../model/store';
import type { NuoshuDatabase } from './database';
import { isReadableAnnotation } from './readable';

/** An annotation on a pledge whose last day is past, whatever became of it. */
export interface PastDue extends Pick<Annotation, 'id' | 'reportId' | 'status'> {
  /** ISO 8601 day. */
  readonly due: string;
}

/** Annotations read at a time: some twenty milliseconds. */
const SLICE_ROWS = 2_000;

/**
 * The living annotations on pledges whose last day lies before `today`. No index knows them, so all
 * are read, in slices.
 */
export async function pastDue(
  { annotations }: NuoshuDatabase,
  today: string,
): Promise<readonly PastDue[]> {
  const found: PastDue[] = [];
  for (let from = ''; ;) {
    const rows = await annotations.where('id').above(from).limit(SLICE_ROWS).toArray();
    found.push(...duesOf(rows, today));
    const last = rows.at(-1);
    if (last === undefined || rows.length < SLICE_ROWS) return found;
    from = last.id;
  }
}

/** The same of one report. */
export const pastDueOf = async (
  { annotations }: NuoshuDatabase,
  reportId: string,
  today: string,
): Promise<readonly PastDue[]> =>
  duesOf(await annotations.where('reportId').equals(reportId).toArray(), today);

const duesOf = (rows: readonly AnnotationRow[], today: string): readonly PastDue[] =>
  rows.filter(isReadableAnnotation).flatMap(({ id, reportId, status, finding, deletedAt }) => {
    const due = finding?.due;
    return due === undefined || due >= today || deletedAt !== undefined
      ? []
      : [{ id, reportId, status, due }];
  });
