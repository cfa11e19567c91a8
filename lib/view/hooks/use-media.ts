import { useMemo, useSyncExternalStore } from 'react';

/** Whether a media query holds, followed as the window changes. */
export function useMedia(query: string): boolean {
  const list = useMemo(() => matchMedia(query), [query]);
  return useSyncExternalStore(
    (hear) => {
      list.addEventListener('change', hear);
      return () => list.removeEventListener('change', hear);
    },
    () => list.matches,
  );
}
