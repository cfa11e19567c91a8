import { ok } from '../model/result';
import { forPages } from './call';
import type { CallHandlers, Desk } from './call';

/** Where the reader is wanted: told and chosen by the extension's own pages alone. */
export function siteCalls({
  sites,
}: Desk): CallHandlers<'site.list' | 'site.set' | 'site.restore'> {
  return {
    'site.list': forPages('site.list', async () => ok(await sites.all())),
    'site.set': forPages('site.set', ({ host, act }) => sites.set(host, act)),
    'site.restore': forPages('site.restore', (chosen) => sites.restore(chosen)),
  };
}
