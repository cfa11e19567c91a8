import { withoutAnchor } from '../text/fragment-route';

/**
 * How long after a click a script may take to move the address, where the browser does not tell of
 * moves.
 */
const AFTER_CLICK_MS = [0, 400];

/**
 * Hears when the page's address becomes another without a new document (`history.pushState`,
 * `replaceState`, back and forward, another route in its fragment: `#/2`); a fragment that names a
 * place on the page is no move. Browsers without the Navigation API are asked after what may have
 * moved it.
 */
export function watchMoves(view: Window, hear: () => void, signal?: AbortSignal): void {
  const address = (): string => withoutAnchor(view.location.href);
  let before = address();
  const look = (): void => {
    const now = address();
    if (now === before) return;
    before = now;
    hear();
  };
  const { navigation }: { readonly navigation?: Navigation } = view;
  if (navigation !== undefined)
    return navigation.addEventListener('currententrychange', look, { signal });
  view.addEventListener('popstate', look, { signal });
  view.addEventListener(
    'click',
    () => AFTER_CLICK_MS.forEach((delayMs) => view.setTimeout(look, delayMs)),
    {
      capture: true,
      passive: true,
      signal,
    },
  );
}
