import type { AnnotationEdit } from '../messages/map';
import { fail, ok } from '../model/result';
import type { Result } from '../model/result';
import type { Edit } from '../store/annotations';
import { attemptStore } from '../store/attempt';
import { applyUndos, changeAnnotations, saveAnnotations } from '../store/bulk';
import type { BulkSaved } from '../store/bulk';
import { canonicalUrl } from '../text/canonical-url';
import { forPages, manyAnnouncer } from './call';
import type { CallHandlers, Desk } from './call';
import { findingsIn, keepAnnotated } from './read-report';

type Begun = Omit<AnnotationEdit, 'fields'>;
type BulkCalls = 'annotation.bulk' | 'annotation.save-all' | 'annotation.undo-all';

/** Many annotations changed at once. Only the extension's own pages may, no card. */
export function bulkCalls(desk: Desk): CallHandlers<BulkCalls> {
  const { world } = desk;
  const { database } = world;
  const announce = manyAnnouncer(desk);
  const told = async (saved: Result<BulkSaved>): Promise<Result<Omit<BulkSaved, 'reportIds'>>> => {
    if (!saved.ok) return saved;
    if (saved.value.reportIds.length > 0) await announce(saved.value.reportIds);
    return ok({ undo: saved.value.undo, unfit: saved.value.unfit });
  };
  const understood = async <One extends Begun>(
    begun: readonly One[],
  ): Promise<readonly (One & Omit<Edit, 'fields'>)[]> => {
    const texts = Map.groupBy(begun, ({ target: { source, textHash } }) =>
      JSON.stringify([source, textHash]),
    );
    const groups = [...texts.values()].map(async (group) => {
      const { source = '', textHash = '' } = group[0]?.target ?? {};
      const reportId = canonicalUrl(source);
      const finding = await findingsIn(desk, reportId, textHash);
      return group.map((one) => ({ ...one, reportId, finding: finding(one) }));
    });
    return (await Promise.all(groups)).flat();
  };
  return {
    'annotation.bulk': forPages('annotation.bulk', async ({ ids, begun, change }) => {
      const placed = await understood(begun);
      const saved = await told(
        await attemptStore(() =>
          changeAnnotations(database, world, { ids, begun: placed, change }),
        ),
      );
      if (saved.ok)
        for (const id of new Set(placed.map(({ reportId }) => reportId)))
          void keepAnnotated(desk, id);
      return saved;
    }),
    'annotation.save-all': forPages('annotation.save-all', async ({ edits }) => {
      const placed = await understood(edits);
      const saved = await told(await attemptStore(() => saveAnnotations(database, world, placed)));
      if (saved.ok)
        for (const id of new Set(placed.map(({ reportId }) => reportId)))
          void keepAnnotated(desk, id);
      return saved;
    }),
    'annotation.undo-all': forPages('annotation.undo-all', async ({ steps }) => {
      const begun = steps.flatMap(({ id, begun: place, fields }) =>
        place !== undefined && fields.deleted?.was === false ? [{ id, ...place }] : [],
      );
      const begins = new Map((await understood(begun)).map((one) => [one.id, one]));
      const placed = steps.map((step) => ({ step, begin: begins.get(step.id) }));
      const undone = await told(await attemptStore(() => applyUndos(database, world, placed)));
      /* Nothing of them is left to be taken back: they were erased. */
      return undone.ok && undone.value.undo.length === 0 && steps.length > 0
        ? fail('not-found')
        : undone;
    }),
  };
}
