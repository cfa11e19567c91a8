/**
 * One indicator over the kept reports of issuers: whose, by the ids of `issuersOf`, and which, by
 * its key. Nothing is shown of what is not chosen yet.
 */
export interface IndicatorRoute {
  readonly view: 'indicators';
  readonly issuers?: readonly string[];
  readonly indicator?: string;
}

const PATH = /^indicators(?:\?(.*))?$/;

/** The fragment of the route; `readIndicatorRoute` reads it back. */
export function indicatorHash({ issuers = [], indicator }: IndicatorRoute): string {
  const words = new URLSearchParams(issuers.map((id) => ['of', id.toWellFormed()]));
  if (indicator !== undefined) words.set('key', indicator.toWellFormed());
  const query = words.toString();
  return query === '' ? '#/indicators' : `#/indicators?${query}`;
}

/** The route that a path names; `undefined` for the path of another view. */
export function readIndicatorRoute(path: string): IndicatorRoute | undefined {
  const found = PATH.exec(path);
  if (found === null) return undefined;
  const words = new URLSearchParams(found[1]);
  const issuers = [...new Set(words.getAll('of'))].filter((id) => id !== '');
  const indicator = words.get('key') ?? '';
  return {
    view: 'indicators',
    ...(issuers.length > 0 && { issuers }),
    ...(indicator !== '' && { indicator }),
  };
}
