import type { Sender } from '../messages/router';
import { fail, ok } from '../model/result';
import { deleteAnnotation, findAnnotation, listAnnotations, saveAnnotation } from '../store/annotations';
import { attemptStore } from '../store/attempt';
import { listTags } from '../store/tags';
import { canonicalUrl } from '../text/canonical-url';
import { anchorsIn } from './anchoring';
import { forPages, guarded } from './call';
import type { CallHandlers, Desk } from './call';

type AnnotationCalls = 'annotation.save' | 'annotation.delete' | 'annotation.list' | 'annotation.anchors' | 'tag.list';

/**
 * What the reader writes. Only the extension's own pages may read and write it: the panel any of it, a card what belongs
 * to the page that it was paired with, a content script nothing.
 */
export function annotationCalls(desk: Desk): CallHandlers<AnnotationCalls> {
  const { world, documents } = desk;
  const { database } = world;
  const mayWrite = async (sender: Sender, source: string): Promise<boolean> => {
    if (sender.kind !== 'card') return sender.kind === 'page';
    return (await documents.pairedWith(sender))?.document.source === source;
  };
  const announce = async (source: string): Promise<void> => world.announce(source, await documents.showing(source));
  return {
    'annotation.save': guarded('annotation.save', async (edit, sender) => {
      const source = canonicalUrl(edit.target.source);
      if (!(await mayWrite(sender, source))) return fail('not-allowed');
      const existing = await attemptStore(() => findAnnotation(database, edit.id));
      if (!existing.ok) return existing;
      if (existing.value !== undefined && existing.value.reportId !== source) return fail('not-allowed');
      const saved = await attemptStore(() => saveAnnotation(database, world, { ...edit, reportId: source }));
      if (saved.ok) await announce(source);
      return saved;
    }),
    'annotation.delete': guarded('annotation.delete', async ({ id, source }, sender) => {
      const reportId = canonicalUrl(source);
      if (!(await mayWrite(sender, reportId))) return fail('not-allowed');
      const deleted = await attemptStore(async () => {
        const row = await findAnnotation(database, id);
        if (row?.reportId !== reportId) return undefined;
        await deleteAnnotation(database, world, id);
        return { id };
      });
      if (!deleted.ok) return deleted;
      if (deleted.value === undefined) return fail('not-found');
      await announce(reportId);
      return ok(deleted.value);
    }),
    'annotation.list': forPages('annotation.list', ({ source }) =>
      attemptStore(() => listAnnotations(database, canonicalUrl(source))),
    ),
    'annotation.anchors': forPages('annotation.anchors', async ({ source, textHash, tabId }) => {
      const reportId = canonicalUrl(source);
      const annotations = await attemptStore(() => listAnnotations(database, reportId));
      return annotations.ok ? anchorsIn(desk, { source: reportId, textHash, tabId }, annotations.value) : annotations;
    }),
    'tag.list': forPages('tag.list', () => attemptStore(() => listTags(database))),
  };
}
