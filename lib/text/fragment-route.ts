/**
 * An address with its route, without what scrolls within either (`#top`): `#/d/1`, `#!/d/1` and
 * `#!d` are routes.
 */
const SHOWN = /^[^#]*(#[!/]+[^#!/:][^#]*)?/;
/** What a browser is to look for on the page; pages themselves never see it. */
const DIRECTIVE = /:~:.*/s;

/**
 * The fragment by which a single-page site says what it shows, with its `#`; empty where the
 * fragment is missing, names a place on the page, or is the route of the site's front (`#/`).
 * Example: `https://linxi.gov.cn/#/report/1#top` → `#/report/1`.
 */
export const fragmentRoute = (address: string): string =>
  SHOWN.exec(address)?.[1]?.replace(DIRECTIVE, '') ?? '';

/** The address of what is shown, wherever on it: without its fragment, unless that is a route. */
export const withoutAnchor = (address: string): string => SHOWN.exec(address)?.[0] ?? address;
