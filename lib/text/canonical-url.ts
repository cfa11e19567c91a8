/** Parameters that say where a reader came from, not what is read. */
const TRACKING = /^(?:utm_|from$|source$|spm$|share|isappinstalled$|timestamp$)/i;

/**
 * The address that a page is kept under: without fragment and tracking parameters. `https` and `http` of one
 * page are the same page. Answers the input where it is no web address.
 * Example: `http://www.linxi.gov.cn/art/1.html?from=timeline#top` → `https://www.linxi.gov.cn/art/1.html`.
 */
export function canonicalUrl(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return address;
  /* Firefox gives content scripts no iterator over the names. */
  const names: string[] = [];
  url.searchParams.forEach((_value, name) => names.push(name));
  for (const name of names) if (TRACKING.test(name)) url.searchParams.delete(name);
  const query = url.searchParams.toString();
  return `https://${url.host}${url.pathname}${query ? `?${query}` : ''}`;
}
