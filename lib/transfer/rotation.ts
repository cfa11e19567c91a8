/** Of how many days, weeks and months the newest backup stays. */
const KEPT = { days: 7, weeks: 4, months: 12 };

const DAY_MS = 86_400_000;

/**
 * The days (ISO 8601) of the backups that are to go: those that are the newest of none of the last
 * days, weeks and months.
 */
export function daysToDrop(days: readonly string[]): readonly string[] {
  const newestFirst = [...new Set(days)].sort().reverse();
  const kept = new Set([
    ...newestOf(newestFirst, (day) => day, KEPT.days),
    ...newestOf(newestFirst, weekOf, KEPT.weeks),
    ...newestOf(newestFirst, (day) => day.slice(0, 7), KEPT.months),
  ]);
  return newestFirst.filter((day) => !kept.has(day));
}

function newestOf(
  newestFirst: readonly string[],
  periodOf: (day: string) => string,
  count: number,
): string[] {
  const periods = new Map<string, string>();
  for (const day of newestFirst) if (!periods.has(periodOf(day))) periods.set(periodOf(day), day);
  return [...periods.values()].slice(0, count);
}

/** Weeks begin on Monday; 1970-01-01 was a Thursday. */
const weekOf = (day: string): string =>
  String(Math.floor((Date.parse(`${day}T00:00:00Z`) / DAY_MS + 3) / 7));
