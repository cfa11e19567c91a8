import type { PageAnnotations } from '../store/annotations';
import { annotationsOf } from '../store/annotations';
import { attemptStore } from '../store/attempt';
import type { Result } from '../model/result';
import type { Desk } from './call';
import type { OpenDocument } from './open-documents';
import { isSecure } from './trust';

const SHARED = 'shared ';

/**
 * The annotations that a page may show. A plain http page can be written by anybody on the way: what was added on its
 * https form is shown there only when the reader asked for it.
 */
export async function notesFor(
  { world }: Desk,
  { source, url }: Pick<OpenDocument, 'source' | 'url'>,
): Promise<Result<PageAnnotations>> {
  const isShared = isSecure(url) || (await world.memory.get(SHARED + source)) === true;
  return attemptStore(() => annotationsOf(world.database, source, { scheme: isShared ? 'https' : 'http' }));
}

/** From now on a page's plain http form shows what was added on its https form. */
export const shareNotes = ({ world }: Desk, source: string): Promise<void> => world.memory.set(SHARED + source, true);
