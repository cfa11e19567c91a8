import { fail, ok } from '../model/result';
import { bringBackOwnTab, openOwnTab, showThisTab } from '../platform/own-tabs';
import { createRouter } from './router';
import { callLibrary } from './send';

/** The desk's page. */
const LIBRARY = '/library.html';

/**
 * Shows the desk at a route (`#/reports`): the tab that is there comes to the front, also one that
 * the browser has discarded; else a new one is opened.
 */
export async function openLibrary(hash: string): Promise<void> {
  const shown = await callLibrary('library.show', { hash });
  if (shown.ok || (await bringBackOwnTab(LIBRARY, hash).catch(() => false))) return;
  await openOwnTab(`${LIBRARY}${hash}`);
}

/**
 * Answers, in the desk's page, whoever wants to open another: it comes to the front and goes where
 * it is asked to.
 */
export function answerAsLibrary(go: (hash: string) => void): () => void {
  return createRouter({
    'library.show': async (request, sender) => {
      if (sender.kind !== 'page' || !isShow(request)) return fail('not-allowed');
      go(request.hash);
      await showThisTab();
      return ok({ shown: true as const });
    },
  });
}

const isShow = (request: unknown): request is { readonly hash: string } =>
  typeof request === 'object' &&
  request !== null &&
  'hash' in request &&
  typeof request.hash === 'string';
