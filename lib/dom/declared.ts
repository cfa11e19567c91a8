/** Longer addresses are none. */
const MAX_UNITS = 2_000;

const DECLARING = 'link[rel],meta[name],meta[property]';
const NAMES = /^(?:canonical|url|og:url)$/;

/**
 * What a page declares as its own address, as written: `rel=canonical`, the `Url` of the government
 * meta set, `og:url`. Nothing of it is checked; lib/text/declared-addresses.ts says what may be
 * believed.
 */
export function readDeclared(page: Document): readonly string[] {
  return [...page.querySelectorAll(DECLARING)].flatMap((element) => {
    const named = (name: string): string => (element.getAttribute(name) ?? '').trim();
    const names = (named('rel') || named('name') || named('property')).toLowerCase().split(/\s+/);
    const address = named('href') || named('content');
    return names.some((name) => NAMES.test(name)) && address !== '' && address.length <= MAX_UNITS
      ? [address]
      : [];
  });
}
