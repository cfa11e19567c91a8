/** The last of a list; `undefined` for an empty one, whose place -1 would be slow to ask for. */
export const lastIn = <Item>(list: readonly Item[]): Item | undefined =>
  list.length === 0 ? undefined : list[list.length - 1];
