/** How much of the shorter wording's pairs of characters stand in the other: 0 to 1. */
export function alikeness(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2) return short !== '' && long.includes(short) ? 1 : 0;
  if (a === b) return 1;
  let shared = 0;
  for (let at = 0; at + 2 <= short.length; at += 1)
    if (hasPair(long, short.charCodeAt(at), short.charCodeAt(at + 1))) shared += 1;
  return shared / (short.length - 1);
}

/* Names are short: looking through one is cheaper than a set of its pairs. */
function hasPair(text: string, first: number, second: number): boolean {
  for (let at = 0; at + 2 <= text.length; at += 1)
    if (text.charCodeAt(at) === first && text.charCodeAt(at + 1) === second) return true;
  return false;
}
