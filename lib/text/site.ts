import { isHost } from '../model/site';

/**
 * The host of a web page's address, as choices for sites name it: without port. `undefined` for
 * what is no web page. Example: `http://www.linxi.gov.cn:8080/a.html` → `www.linxi.gov.cn`.
 */
export function hostOf(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return (protocol === 'http:' || protocol === 'https:') && isHost(hostname) ? hostname : undefined;
}

/**
 * Whether a host is one of those that the extension may always look at (the manifest's
 * `*://*.gov.cn/*`).
 */
export const isGovernmentHost = (host: string): boolean => /(?:^|\.)gov\.cn$/.test(host);
