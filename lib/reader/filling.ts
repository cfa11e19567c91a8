/**
 * How long a page may take to fill itself, and how long it must be quiet before it is looked at.
 */
const MAX_WAIT_MS = 10_000;
const QUIET_MS = 250;

/**
 * Watches a page whose body is still empty, or another's, and calls `look` after each burst of
 * changes, also without one after `sureMs`, until it answers true (there is what was waited for) or
 * ten seconds have passed; then nothing is left behind. A page that never rests is looked at when
 * time is up. Answers what ends it before.
 */
export function watchFilling(page: Document, look: () => boolean, sureMs?: number): () => void {
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let sure: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    observer.disconnect();
    for (const timer of [quiet, sure, end]) clearTimeout(timer);
  };
  const lookOnce = (): void => {
    if (look()) stop();
  };
  const observer = new MutationObserver(() => {
    clearTimeout(quiet);
    quiet = setTimeout(lookOnce, QUIET_MS);
  });
  const end = setTimeout(() => {
    stop();
    look();
  }, MAX_WAIT_MS);
  if (sureMs !== undefined) sure = setTimeout(lookOnce, sureMs);
  observer.observe(page, { childList: true, subtree: true, characterData: true });
  return stop;
}
