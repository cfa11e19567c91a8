import { browser } from 'wxt/browser';

/** The one script that finds pages on the sites that the reader allowed beyond those of the manifest. */
const DETECTOR = 'detector-on-chosen-sites';

/* Nothing but a whole site, by its name: patterns with `*.` in front are the manifest's. */
const SITE = /^(?:\*|https?):\/\/([^/*]+)\/\*$/;

const patternOf = (host: string): string => `*://${host}/*`;

/**
 * Asks the reader, by the browser's own question, to allow a site. To be the first call of a click's handler. Answers
 * whether it is allowed; rejects where the browser does not ask.
 */
export const askForHost = (host: string): Promise<boolean> =>
  browser.permissions.request({ origins: [patternOf(host)] });

/** The patterns that are granted for single sites, with the site each is for. */
async function grants(): Promise<readonly { readonly host: string; readonly pattern: string }[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.flatMap((pattern) => {
    const [, host] = SITE.exec(pattern) ?? [];
    return host === undefined ? [] : [{ host, pattern }];
  });
}

/** The sites that the reader allowed, by host. */
export async function allowedHosts(): Promise<readonly string[]> {
  return [...new Set((await grants()).map(({ host }) => host))];
}

/** Gives the permission for a site back; nothing happens where there is none. */
export async function giveBackHost(host: string): Promise<void> {
  const origins = (await grants()).filter((grant) => grant.host === host).map(({ pattern }) => pattern);
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/** Hears that permissions were given or taken, here or in the browser's own settings. Wakes a background. */
export function onAllowedChanged(hear: () => void): void {
  browser.permissions.onAdded.addListener(hear);
  browser.permissions.onRemoved.addListener(hear);
}

/** Has the detector run on exactly these sites from now on, also after a restart. Answers those it ran on before. */
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
    id !== undefined && url !== undefined && URL.canParse(url) && new URL(url).hostname === host ? [id] : [],
  );
}
