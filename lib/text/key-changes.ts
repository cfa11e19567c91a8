import { canonicalUrl } from './canonical-url';

/**
 * Which keys of an older version become which key of this one, for a database that is brought up to
 * date: new key → old keys, in the order given. Holds only what changes; where several old keys
 * become one, or one becomes a key that is kept already, their rows belong together. Example:
 * `https://www.linxi.gov.cn/a.html` and `https://m.linxi.gov.cn/a.html` →
 * `https://linxi.gov.cn/a.html`.
 */
export function keyChanges(oldKeys: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const key of new Set(oldKeys)) {
    const now = canonicalUrl(key);
    const group = groups.get(now);
    if (group === undefined) groups.set(now, [key]);
    else group.push(key);
  }
  return new Map([...groups].filter(([now, before]) => before.some((key) => key !== now)));
}
