/**
 * What the reader wants on a site for good. `auto`: on government sites what looks like a report is
 * read, elsewhere nothing is; `always`: every page is; `never`: none.
 */
export const SITE_CHOICES = ['auto', 'always', 'never'] as const;
export type SiteChoice = (typeof SITE_CHOICES)[number];

/**
 * What a host may look like that is chosen for: names and IPv4. Match patterns of both browsers
 * take these.
 */
export const isHost = (host: string): boolean => /^[\w.-]{1,253}$/.test(host);

/** What can be asked for on a site; a pause lasts until it is resumed or the browser is closed. */
export const SITE_ACTS = [...SITE_CHOICES, 'pause', 'resume'] as const;
export type SiteAct = (typeof SITE_ACTS)[number];

/** The sites on which the reader chose something, as host names. */
export interface Sites {
  readonly always: readonly string[];
  readonly never: readonly string[];
  readonly paused: readonly string[];
}
