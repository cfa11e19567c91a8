import { storage } from 'wxt/utils/storage';
import { isHost } from '../model/site';
import type { Sites } from '../model/site';

/**
 * What is stored of the reader's choices for sites: `always` holds government sites alone, as what
 * may be read elsewhere is the browser's to know (its permissions).
 */
export type StoredSites = Pick<Sites, 'always' | 'never'>;

const NONE: StoredSites = { always: [], never: [] };

/*
 * Apart from the settings, which content scripts are told: which sites the reader chose is not for
 * pages.
 */
const item = storage.defineItem<Partial<StoredSites>>('local:sites', {
  fallback: NONE,
  version: 1,
});

/** The stored choices; whatever is damaged counts as none. */
export async function readSites(): Promise<StoredSites> {
  return sitesIn(await item.getValue());
}

/** Stores the choices. */
export const writeSites = (sites: StoredSites): Promise<void> => item.setValue(sites);

/**
 * The sites that stored choices hold, in whatever shape they came; whatever is damaged in them is
 * left out.
 */
export function sitesIn(stored: unknown): StoredSites {
  if (typeof stored !== 'object' || stored === null) return NONE;
  const [always = [], never = []] = ['always', 'never'].map((name) =>
    hosts(Reflect.get(stored, name)),
  );
  return { always, never };
}

const hosts = (stored: unknown): readonly string[] =>
  Array.isArray(stored) ? stored.filter((host) => typeof host === 'string' && isHost(host)) : [];
