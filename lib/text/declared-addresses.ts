import { bareHost, canonicalUrl } from './canonical-url';
import { fragmentRoute } from './fragment-route';

/** `tjj.qingyuan.gov.cn` is of the family `qingyuan.gov.cn`. */
const FAMILY = /(?:^|\.)([^.]+\.gov\.cn)$/;

/**
 * The keys of other addresses that a page declares as its own, its own key left out. What a page
 * declares is hostile: kept are web addresses on hosts of its own family only (one name under
 * gov.cn; elsewhere the same host), and none that leads to a site's front page, which careless
 * sites declare on all their pages. `declared` is as the page writes it, perhaps relative
 * (lib/dom/declared.ts). Example: on `http://m.linxi.gov.cn/art?id=3`,
 * `//www.linxi.gov.cn/art/3.html` → `https://linxi.gov.cn/art/3.html`.
 */
export function declaredAddresses(url: string, declared: readonly string[]): readonly string[] {
  if (!URL.canParse(url)) return [];
  const own = new URL(url);
  const keys = declared.flatMap((address) => {
    if (!URL.canParse(address, own)) return [];
    const { protocol, hostname, pathname, search, href } = new URL(address, own);
    const isWeb = protocol === 'http:' || protocol === 'https:';
    const isFront = pathname === '/' && search === '' && fragmentRoute(href) === '';
    return isWeb && !isFront && familyOf(hostname) === familyOf(own.hostname)
      ? [canonicalUrl(href)]
      : [];
  });
  return [...new Set(keys)].filter((key) => key !== canonicalUrl(url));
}

const familyOf = (host: string): string => FAMILY.exec(host)?.[1] ?? bareHost(host);
