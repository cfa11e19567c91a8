import { fail, ok } from '../model/result';
import { attemptStore } from '../store/attempt';
import { listTags } from '../store/tags';
import { anchorsIn, marksOf } from './anchoring';
import { guarded } from './call';
import type { CallHandlers, Desk } from './call';
import { notesFor } from './page-notes';
import { sourceOf } from './source';
import { takeCardStep } from './step-command';
import { speaksOf } from './trust';

type CardCalls =
  'marks.list' | 'card.offer' | 'card.claim' | 'card.notes' | 'card.step' | 'library.open';

/**
 * The card and its page. A page offers a token, the card that shows it is paired with that page,
 * once; from then on the card, not the page, reads and writes what the reader adds. The page learns
 * only where something was added.
 */
export function cardCalls(desk: Desk): CallHandlers<CardCalls> {
  const { world, documents } = desk;
  return {
    'marks.list': guarded('marks.list', async ({ url, textHash }, sender) => {
      if (!(await speaksOf(sender, url, world.tabAddress))) return fail('not-allowed');
      const { tabId, frameId } = sender;
      if (tabId === undefined) return fail('not-allowed');
      const source = await sourceOf(desk, url);
      /*
       * A page that comes back from the back/forward cache was forgotten when another took its
       * place.
       */
      await documents.note(sender, { url, source, textHash });
      const notes = await notesFor(desk, { source, url });
      if (!notes.ok) return notes;
      const { annotations } = notes.value;
      const anchors = await anchorsIn(desk, { textHash, tabId, frameId }, annotations);
      return anchors.ok ? ok(marksOf(annotations, anchors.value)) : anchors;
    }),
    'card.offer': guarded('card.offer', async ({ url, token }, sender) => {
      if (!(await speaksOf(sender, url, world.tabAddress))) return fail('not-allowed');
      return (await documents.offer(sender, token))
        ? ok({ offered: true as const })
        : fail('not-found');
    }),
    'card.claim': guarded('card.claim', async ({ token }, sender) => {
      const pair = sender.kind === 'card' ? await documents.claim(sender, token) : undefined;
      return pair === undefined ? fail('not-allowed') : ok(await world.readSettings());
    }),
    'card.notes': guarded('card.notes', async ({ deskId }, sender) => {
      const pair = sender.kind === 'card' ? await documents.pairedWith(sender) : undefined;
      if (pair === undefined) return fail('not-allowed');
      const { source, url, textHash = '', tabId, frameId } = pair.document;
      const notes = await notesFor(desk, { source, url }, deskId);
      if (!notes.ok) return notes;
      const tags = await attemptStore(() => listTags(world.database));
      if (!tags.ok) return tags;
      const { annotations, withheld } = notes.value;
      const anchors = await anchorsIn(desk, { textHash, tabId, frameId }, annotations);
      return anchors.ok
        ? ok({
            source,
            url,
            origin: new URL(url).origin,
            textHash,
            annotations,
            anchors: anchors.value,
            withheld,
            tags: tags.value,
          })
        : anchors;
    }),
    'card.step': guarded('card.step', async ({ direction }, sender) => {
      const pair = sender.kind === 'card' ? await documents.pairedWith(sender) : undefined;
      if (pair === undefined) return fail('not-allowed');
      return ok({ isTaken: await takeCardStep(desk, pair.document, direction) });
    }),
    'library.open': guarded('library.open', async ({ hash }, sender) => {
      const pair = sender.kind === 'card' ? await documents.pairedWith(sender) : undefined;
      if (pair === undefined) return fail('not-allowed');
      await world.openLibrary(hash);
      return ok({ opened: true as const });
    }),
  };
}
