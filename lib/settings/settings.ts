import { storage } from 'wxt/utils/storage';
import { CARD_MODES, GBT_EDITIONS, LANGUAGES, DEFAULT_SETTINGS } from '../model/settings';
import type { Settings } from '../model/settings';
import { LAYERS } from '../model/page';
import type { LayerSwitches } from '../model/page';
import { languageOf } from './language';

/** The key in `storage.local`. */
export const SETTINGS_KEY = 'settings';

/* Only what the reader chose is stored, so that the rest follows the browser. */
const item = storage.defineItem<Partial<Settings>>(`local:${SETTINGS_KEY}`, {
  fallback: {},
  version: 1,
});

/**
 * The settings as chosen; whatever is missing or unknown in storage (an older version wrote it) is
 * the default, the language that of the browser.
 */
export async function readSettings(): Promise<Settings> {
  return completed(await item.getValue());
}

/** Changes some settings; the others stay, and those never chosen stay open. */
export async function writeSettings(change: Partial<Settings>): Promise<void> {
  await item.setValue({ ...(await item.getValue()), ...change });
}

/** The settings as they are stored: what the reader chose, and nothing else. */
export const storedSettings = (): Promise<Partial<Settings>> => item.getValue();

/**
 * Takes over settings that were stored elsewhere; what is unknown or damaged in them is left out.
 */
export async function restoreSettings(stored: Readonly<Record<string, unknown>>): Promise<void> {
  const known = completed(stored);
  await writeSettings(
    Object.fromEntries(Object.entries(known).filter(([name]) => Object.hasOwn(stored, name))),
  );
}

/** Hears each change, wherever it was made. Answers a function that stops it. */
export function watchSettings(hear: (settings: Settings) => void): () => void {
  return item.watch((settings) => hear(completed(settings)));
}

function completed(stored: Partial<Settings>): Settings {
  const given = { ...DEFAULT_SETTINGS, language: undefined, ...stored };
  const { language, painter, layers, cardMode, gbtEdition } = given;
  const chosen = (
    name: 'selectionToolbar' | 'strip' | 'watchInPage' | 'keepUnannotated',
  ): boolean => (typeof given[name] === 'boolean' ? given[name] : DEFAULT_SETTINGS[name]);
  return {
    language: LANGUAGES.find((known) => known === language) ?? languageOf(navigator.language),
    painter: painter === 'mark' || painter === 'highlight' ? painter : 'auto',
    layers: switches(layers),
    cardMode: CARD_MODES.find((known) => known === cardMode) ?? DEFAULT_SETTINGS.cardMode,
    selectionToolbar: chosen('selectionToolbar'),
    strip: chosen('strip'),
    watchInPage: chosen('watchInPage'),
    keepUnannotated: chosen('keepUnannotated'),
    gbtEdition: GBT_EDITIONS.find((known) => known === gbtEdition) ?? DEFAULT_SETTINGS.gbtEdition,
  };
}

/**
 * Exactly the layers there are, each on or off. What an older version wrote knows fewer: the others
 * are as they come.
 */
function switches(stored: Partial<LayerSwitches>): LayerSwitches {
  const {
    metric,
    target,
    verifiable,
    directional,
    consistent,
    'needs-scope': needsScope,
    inconsistent,
    annotation,
  } = { ...DEFAULT_SETTINGS.layers, ...stored };
  const known: LayerSwitches = {
    metric,
    target,
    verifiable,
    directional,
    consistent,
    'needs-scope': needsScope,
    inconsistent,
    annotation,
  };
  return LAYERS.every((layer) => typeof known[layer] === 'boolean')
    ? known
    : DEFAULT_SETTINGS.layers;
}
