import { useMemo, useSyncExternalStore } from 'react';
import { parseRoute } from '../route';
import type { Route } from '../route';

const subscribe = (hear: () => void): (() => void) => {
  window.addEventListener('hashchange', hear);
  return () => window.removeEventListener('hashchange', hear);
};

/** The route that the page's address names, followed as it changes. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return useMemo(() => parseRoute(hash), [hash]);
}
