import type { SavedAnnotation } from '../messages/map';
import type { Sender } from '../messages/router';
import { fail, ok } from '../model/result';
import type { Result } from '../model/result';
import {
  deleteAnnotation,
  findAnnotation,
  listAnnotations,
  saveAnnotation,
} from '../store/annotations';
import { attemptStore } from '../store/attempt';
import { listTags } from '../store/tags';
import { applyUndo } from '../store/undo';
import { canonicalUrl } from '../text/canonical-url';
import { anchorsIn } from './anchoring';
import { announcer, forPages, guarded } from './call';
import type { CallHandlers, Desk } from './call';
import { sourceOf } from './source';
import { shareNotes } from './page-notes';
import { findingAt, keepAnnotated } from './read-report';
import { isSameOrigin } from './trust';

type AnnotationCalls =
  | 'annotation.save'
  | 'annotation.delete'
  | 'annotation.undo'
  | 'annotation.list'
  | 'annotation.anchors'
  | 'notes.share'
  | 'tag.list';

/**
 * What the reader writes. Only the extension's own pages may read and write it: the panel any of
 * it, a card what belongs to the page that it was paired with, a content script nothing.
 */
export function annotationCalls(desk: Desk): CallHandlers<AnnotationCalls> {
  const { world, documents } = desk;
  const { database } = world;
  const announce = announcer(desk);
  const mayWrite = async (sender: Sender, reportId: string): Promise<boolean> => {
    if (sender.kind !== 'card') return sender.kind === 'page';
    const document = (await documents.pairedWith(sender))?.document;
    if (document === undefined) return false;
    const source = await sourceOf(desk, reportId);
    if (document.source === source) return true;
    /* The page may have moved its own address and not been read there yet. */
    const address = document.frameId === 0 ? await world.tabAddress(document.tabId) : undefined;
    if (address === undefined || !isSameOrigin(address, document.url)) return false;
    return (await sourceOf(desk, address)) === source;
  };
  /** Changes an annotation that is there, if the sender may. */
  const change = async (
    id: string,
    sender: Sender,
    work: () => Promise<SavedAnnotation | undefined>,
  ): Promise<Result<SavedAnnotation>> => {
    const before = await attemptStore(() => findAnnotation(database, id));
    if (!before.ok) return before;
    if (before.value === undefined)
      return fail(sender.kind === 'content' ? 'not-allowed' : 'not-found');
    const { reportId } = before.value;
    if (!(await mayWrite(sender, reportId))) return fail('not-allowed');
    const changed = await attemptStore(work);
    if (!changed.ok) return changed;
    if (changed.value === undefined) return fail('not-found');
    await announce(reportId);
    return ok(changed.value);
  };
  return {
    'annotation.save': guarded('annotation.save', async (edit, sender) => {
      const reportId = canonicalUrl(edit.target.source);
      if (!(await mayWrite(sender, reportId))) return fail('not-allowed');
      const existing = await attemptStore(() => findAnnotation(database, edit.id));
      if (!existing.ok) return existing;
      if (existing.value !== undefined && existing.value.reportId !== reportId)
        return fail('not-allowed');
      const finding =
        existing.value === undefined ? await findingAt(desk, reportId, edit) : undefined;
      const saved = await attemptStore(() =>
        saveAnnotation(database, world, { ...edit, reportId, finding }),
      );
      if (!saved.ok) return saved;
      if (saved.value.hasNoRoom === true) return fail('note-too-long');
      await announce(reportId);
      if (existing.value === undefined) void keepAnnotated(desk, reportId);
      return saved;
    }),
    'annotation.delete': guarded('annotation.delete', ({ id }, sender) =>
      change(id, sender, () => deleteAnnotation(database, world, id)),
    ),
    'annotation.undo': guarded('annotation.undo', ({ step }, sender) =>
      change(step.id, sender, () => applyUndo(database, world, step)),
    ),
    'annotation.list': forPages('annotation.list', ({ source }) =>
      attemptStore(() => listAnnotations(database, canonicalUrl(source))),
    ),
    'annotation.anchors': forPages('annotation.anchors', async ({ source, textHash, tabId }) => {
      const reportId = canonicalUrl(source);
      const annotations = await attemptStore(() => listAnnotations(database, reportId));
      return annotations.ok ? anchorsIn(desk, { textHash, tabId }, annotations.value) : annotations;
    }),
    'notes.share': forPages('notes.share', async ({ source }) => {
      const reportId = await sourceOf(desk, source);
      await shareNotes(desk, reportId);
      await announce(reportId);
      return ok({ shared: true as const });
    }),
    'tag.list': forPages('tag.list', () => attemptStore(() => listTags(database))),
  };
}
