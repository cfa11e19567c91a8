/** What keeps the reader's notes from being cleared away when the disk fills up. */
export type Protection = 'persisted' | 'exempt' | 'unprotected';

/**
 * `persisted`: the browser promised it. `exempt`: the permission takes the extension out of the
 * clearing, as in Chrome, which then still says that nothing is persisted. The reader is warned
 * only where neither holds.
 */
export function protectionOf(facts: {
  readonly isPersisted: boolean;
  readonly isUnlimited: boolean;
}): Protection {
  if (facts.isPersisted) return 'persisted';
  return facts.isUnlimited ? 'exempt' : 'unprotected';
}
