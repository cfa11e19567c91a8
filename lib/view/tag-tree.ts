import { MAX_TAG } from '../model/limits';

/** A tag in the order in which a tree of them is shown. */
export interface TagNode {
  readonly name: string;
  /** How many annotations bear the tag itself. */
  readonly count: number;
  /** 0 for one that stands in no other. */
  readonly depth: number;
}

const SLASH = '/';

/** The tag that a tag stands in: `教育` for `教育/学前`; `undefined` for one that stands alone. */
export function parentOf(name: string): string | undefined {
  const at = name.lastIndexOf(SLASH);
  return at <= 0 ? undefined : name.slice(0, at);
}

/** Whether a tag is the other or stands in it. */
export const isWithin = (name: string, parent: string): boolean =>
  name === parent || name.startsWith(parent + SLASH);

/**
 * Tags as a tree, each below what it stands in; also tags that no annotation bears, where others
 * stand in them (`count` 0).
 */
export function tagTree(counts: ReadonlyMap<string, number>): readonly TagNode[] {
  const names = new Set<string>();
  for (const name of counts.keys())
    for (let one: string | undefined = name; one !== undefined; one = parentOf(one)) names.add(one);
  const byName = (a: string, b: string): number => {
    const [first, second] = [a.split(SLASH), b.split(SLASH)];
    const at = first.findIndex((part, index) => part !== second[index]);
    if (at < 0) return first.length - second.length;
    return (first[at] ?? '').localeCompare(second[at] ?? '', 'zh');
  };
  return [...names].sort(byName).map((name) => ({
    name,
    count: counts.get(name) ?? 0,
    depth: name.split(SLASH).length - 1,
  }));
}

/**
 * What each tag is called once one of them, and with it all that stand in it, is called otherwise:
 * `教育` → `民生/教育` takes `教育/学前` to `民生/教育/学前`. `undefined` for `to` takes them away.
 */
export const renamed =
  (from: string, to: string | undefined) =>
  (name: string): string | undefined => {
    if (!isWithin(name, from)) return name;
    return to === undefined ? undefined : to + name.slice(from.length);
  };

/** The first of some tags whose new name would be longer than a tag can be. */
export const tooLongOf = (
  names: Iterable<string>,
  nameOf: (name: string) => string | undefined,
): string | undefined => [...names].find((name) => (nameOf(name)?.length ?? 0) > MAX_TAG);
