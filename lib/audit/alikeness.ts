/** How much of the shorter wording's pairs of characters stand in the other: 0 to 1. */
export function alikeness(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2) return short !== '' && long.includes(short) ? 1 : 0;
  const pairs = new Set<string>();
  for (let at = 0; at + 2 <= long.length; at += 1) pairs.add(long.slice(at, at + 2));
  let shared = 0;
  for (let at = 0; at + 2 <= short.length; at += 1)
    if (pairs.has(short.slice(at, at + 2))) shared += 1;
  return shared / (short.length - 1);
}
