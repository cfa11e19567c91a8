import { storage } from 'wxt/utils/storage';
import type { Sites } from '../model/site';

/**
 * What is stored of the reader's choices for sites: `always` holds government sites alone, as what may be read elsewhere is
 * the browser's to know (its permissions).
 */
export type StoredSites = Pick<Sites, 'always' | 'never'>;

const NONE: StoredSites = { always: [], never: [] };

/* Apart from the settings, which content scripts are told: which sites the reader chose is not for pages. */
const item = storage.defineItem<Partial<StoredSites>>('local:sites', { fallback: NONE, version: 1 });

/** The stored choices; whatever is damaged counts as none. */
export async function readSites(): Promise<StoredSites> {
  const { always, never } = await item.getValue();
  return { always: hosts(always), never: hosts(never) };
}

/** Stores the choices. */
export const writeSites = (sites: StoredSites): Promise<void> => item.setValue(sites);

/**
 * Takes over choices that were stored elsewhere, in whatever shape, beside those made here; where both chose for a site, what
 * was chosen here stays.
 */
export async function restoreSites(stored: unknown): Promise<void> {
  if (typeof stored !== 'object' || stored === null) return;
  const here = await readSites();
  const isNew = (host: string): boolean => !here.always.includes(host) && !here.never.includes(host);
  const [always, never] = ['always', 'never'].map((name) => hosts(Reflect.get(stored, name)).filter(isNew));
  await writeSites({ always: [...here.always, ...(always ?? [])], never: [...here.never, ...(never ?? [])] });
}

/** What a host looks like, as the calls about sites take it. */
const HOST = /^[\w.-]{1,253}$/;

const hosts = (stored: unknown): readonly string[] =>
  Array.isArray(stored) ? stored.filter((host) => typeof host === 'string' && HOST.test(host)) : [];
