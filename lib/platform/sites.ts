import { browser } from 'wxt/browser';
import { PAINT } from './paint-file';

/**
 * The one script that finds pages on the sites that the reader allowed beyond those of the
 * manifest.
 */
const DETECTOR = 'detector-on-chosen-sites';

/* Nothing but a whole site, by its name: patterns with `*.` in front are the manifest's. */
const SITE = /^(?:\*|https?):\/\/([^/*]+)\/\*$/;

const patternOf = (host: string): string => `*://${host}/*`;

/**
 * Asks the reader, by the browser's own question, to allow a site. To be the first call of a
 * click's handler. Answers whether it is allowed; rejects where the browser does not ask.
 */
export const askForHost = (host: string): Promise<boolean> =>
  browser.permissions.request({ origins: [patternOf(host)] });

/**
 * Asks for one host alone, for sync: `https://dav.example.cn/*`. Like `askForHost` to be the first
 * call of a click's handler.
 */
export const askForOrigin = (url: URL): Promise<boolean> =>
  browser.permissions.request({ origins: [originOf(url)] });

/** Whether that host may be reached now. */
export const mayReach = (url: URL): Promise<boolean> =>
  browser.permissions.contains({ origins: [originOf(url)] });

/** Gives the permission for that host back. */
export const giveBackOrigin = async (url: URL): Promise<void> =>
  void (await browser.permissions.remove({ origins: [originOf(url)] }));

/** Without the port, which patterns of Firefox cannot name. */
const originOf = ({ protocol, hostname }: URL): string => `${protocol}//${hostname}/*`;

/** The patterns that are granted for single sites, with the site each is for. */
async function grants(): Promise<readonly { readonly host: string; readonly pattern: string }[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.flatMap((pattern) => {
    const [, host] = SITE.exec(pattern) ?? [];
    return host === undefined ? [] : [{ host, pattern }];
  });
}

/** The sites that the reader allowed to be read, by host. */
export async function allowedHosts(): Promise<readonly string[]> {
  const patterns = Map.groupBy(await grants(), ({ host }) => host);
  return [...patterns].flatMap(([host, granted]) => (isForReading(granted) ? [host] : []));
}

/**
 * A site is allowed by both schemes; a host of sync, which is not a site to be read, by the one
 * that is used.
 */
function isForReading(granted: readonly { readonly pattern: string }[]): boolean {
  const has = (scheme: string): boolean =>
    granted.some(({ pattern }) => pattern.startsWith(`${scheme}://`));
  return has('*') || (has('http') && has('https'));
}

/** Gives the permission for a site back; nothing happens where there is none. */
export async function giveBackHost(host: string): Promise<void> {
  const origins = (await grants())
    .filter((grant) => grant.host === host)
    .map(({ pattern }) => pattern);
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/**
 * Hears that permissions were given or taken, here or in the browser's own settings. Wakes a
 * background. Answers a function that stops it.
 */
export function onAllowedChanged(hear: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  for (const event of [onAdded, onRemoved]) event.addListener(hear);
  return () => {
    for (const event of [onAdded, onRemoved]) event.removeListener(hear);
  };
}

/**
 * Has the detector run on exactly these sites from now on, also after a restart. Answers those it
 * ran on before.
 */
export async function detectOn(hosts: readonly string[]): Promise<readonly string[]> {
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [DETECTOR] });
  const before = (known?.matches ?? []).flatMap((pattern) => SITE.exec(pattern)?.[1] ?? []);
  if (hosts.length === before.length && hosts.every((host) => before.includes(host))) return before;
  if (hosts.length === 0) {
    await browser.scripting.unregisterContentScripts({ ids: [DETECTOR] });
    return before;
  }
  const script = {
    id: DETECTOR,
    js: ['/content-scripts/detector.js'],
    css: [PAINT],
    matches: hosts.map(patternOf),
    allFrames: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  await (known === undefined
    ? browser.scripting.registerContentScripts([script])
    : browser.scripting.updateContentScripts([script]));
  return before;
}

/** Ids of the tabs that show a site, as far as the extension may know what tabs show. */
export async function tabIdsOn(host: string): Promise<readonly number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url }) =>
    id !== undefined && url !== undefined && URL.canParse(url) && new URL(url).hostname === host
      ? [id]
      : [],
  );
}
