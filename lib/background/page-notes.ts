import type { PageAnnotations } from '../store/annotations';
import { annotationsOf } from '../store/annotations';
import { attemptStore } from '../store/attempt';
import type { WaitingEdit } from '../messages/map';
import { withWaiting } from '../messages/outbox';
import { ok } from '../model/result';
import type { Result } from '../model/result';
import type { Desk } from './call';
import type { OpenDocument } from './open-documents';
import { sourceOf } from './source';
import { isSecure } from './trust';

const SHARED = 'shared ';

/**
 * The annotations that a page may show, with what waits to be saved; not what waits at `deskId`. A
 * plain http page can be written by anybody on the way: what was added on its https form is shown
 * there only when the reader asked for it.
 */
export async function notesFor(
  { world, waiting }: Desk,
  { source, url }: Pick<OpenDocument, 'source' | 'url'>,
  deskId?: string,
): Promise<Result<PageAnnotations>> {
  const isShared = isSecure(url) || (await world.memory.get(SHARED + source)) === true;
  const notes = await attemptStore(() =>
    annotationsOf(world.database, source, { scheme: isShared ? 'https' : 'http' }),
  );
  if (!notes.ok) return notes;
  const shown: WaitingEdit[] = [];
  for (const one of await waiting.list()) {
    const { target } = one.edit;
    const isGiven = one.deskId !== deskId && (isShared || target.source.startsWith('http:'));
    if (isGiven && (await sourceOf({ world }, target.source)) === source) shown.push(one);
  }
  return ok({ ...notes.value, annotations: withWaiting(notes.value.annotations, shown, source) });
}

/** From now on a page's plain http form shows what was added on its https form. */
export const shareNotes = ({ world }: Desk, source: string): Promise<void> =>
  world.memory.set(SHARED + source, true);
