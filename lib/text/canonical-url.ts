import { fragmentRoute } from './fragment-route';
import { isTrifle } from './trifles';

/** `www.`, and what sites put before their name on phones. */
const HOST_TWIN = /^(?:www|m|wap|3g|mobile)\.(?=[^.]+\.)/;

/** The folder in which a site keeps its pages for phones. */
const PATH_TWIN = /^\/(?:m|wap|mobile)(?=\/)/i;

/**
 * The key that a page is kept under: the address in one form, whatever the reader came by. `https`
 * and `http`, `www.` or not, the site for phones (`m.`, `/m/`), the order of parameters, a fragment
 * that names a place, port 80 and 443, credentials, and parameters that say nothing of the page
 * (lib/text/trifles.ts) make no other report. What a parameter may say of the page stays, and so
 * does a fragment that is the route of a single-page site (lib/text/fragment-route.ts). Total and
 * idempotent: the key of a key is the key; what is no web address is its own. A key is a name, not
 * an address to open: use the address that the page was read at for that. Example:
 * `http://m.linxi.gov.cn/art/1.html?id=3&from=timeline#top` →
 * `https://linxi.gov.cn/art/1.html?id=3`.
 */
export function canonicalUrl(address: string): string {
  if (!URL.canParse(address)) return address;
  const { protocol, hostname, port, pathname, searchParams, hash } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return address;
  return `https://${bareHost(hostname)}${portOf(port)}${strip(pathname, PATH_TWIN)}${queryOf(searchParams)}${routeOf(hash)}`;
}

/** `https` at 80 and `http` at 443 are as good as no port: the key has neither. */
const portOf = (port: string): string =>
  port === '' || port === '80' || port === '443' ? '' : `:${port}`;

/** `www.x.gov.cn` → `x.gov.cn`. A name of two labels keeps what stands before it. */
export const bareHost = (host: string): string => strip(host, HOST_TWIN);

/** Takes twins off until none is left, so that the key of a key is the key: `www.m.x.gov.cn`. */
function strip(text: string, twin: RegExp): string {
  const left = text.replace(twin, '');
  return left === text ? text : strip(left, twin);
}

function queryOf(params: URLSearchParams): string {
  /* Firefox gives content scripts no iterator over the names. */
  const kept: [name: string, value: string][] = [];
  params.forEach((value, name) => {
    if (!isTrifle(name, value)) kept.push([name, value]);
  });
  kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = new URLSearchParams(kept).toString();
  return query === '' ? '' : `?${query}`;
}

/**
 * Parameters within a route are as good as those before it: `#/report?id=3&from=timeline` →
 * `#/report?id=3`.
 */
function routeOf(hash: string): string {
  const route = fragmentRoute(hash);
  const from = route.indexOf('?');
  return from < 0
    ? route
    : fragmentRoute(route.slice(0, from) + queryOf(new URLSearchParams(route.slice(from))));
}
