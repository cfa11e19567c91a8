import type { PageAnnotations } from '../store/annotations';
import { annotationsOf } from '../store/annotations';
import { attemptStore } from '../store/attempt';
import { withWaiting } from '../messages/outbox';
import { ok } from '../model/result';
import type { Result } from '../model/result';
import { canonicalUrl } from '../text/canonical-url';
import type { Desk } from './call';
import type { OpenDocument } from './open-documents';
import { isSecure } from './trust';

const SHARED = 'shared ';

/**
 * The annotations that a page may show, with what waits to be saved; not what waits at `deskId`. A plain http page can be written by anybody on the way: what was added on its
 * https form is shown there only when the reader asked for it.
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
  const shown = (await waiting.list()).filter(
    ({ edit: { target }, deskId: madeBy }) =>
      canonicalUrl(target.source) === source && madeBy !== deskId && (isShared || target.source.startsWith('http:')),
  );
  return ok({ ...notes.value, annotations: withWaiting(notes.value.annotations, shown, source) });
}

/** From now on a page's plain http form shows what was added on its https form. */
export const shareNotes = ({ world }: Desk, source: string): Promise<void> => world.memory.set(SHARED + source, true);
