/** One case of a decider: an ordered list of them is asked from the first to the last. */
interface Asked<Site> {
  readonly when: (site: Site) => boolean;
}

/** The first case that holds; `undefined` for none. */
export function firstCase<Site, One extends Asked<Site>>(
  cases: readonly One[],
  site: Site,
): One | undefined {
  for (const one of cases) if (one.when(site)) return one;
  return undefined;
}
