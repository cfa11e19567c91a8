/** How long a page may take to fill itself, and how long it must be quiet before it is looked at. */
const MAX_WAIT_MS = 10_000;
const QUIET_MS = 250;

/**
 * Watches a page whose body is still empty and calls `look` after each burst of changes, until it answers true (there
 * is text) or ten seconds have passed; then nothing is left behind. A page that never rests is looked at when time is up.
 */
export function watchFilling(page: Document, look: () => boolean): void {
  let quiet: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(quiet);
    clearTimeout(end);
  };
  const observer = new MutationObserver(() => {
    clearTimeout(quiet);
    quiet = setTimeout(() => {
      if (look()) stop();
    }, QUIET_MS);
  });
  const end = setTimeout(() => {
    stop();
    look();
  }, MAX_WAIT_MS);
  observer.observe(page, { childList: true, subtree: true, characterData: true });
}
