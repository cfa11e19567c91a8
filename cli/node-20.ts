/** Node 20 has no `Map.groupBy`, which the browsers have. */
function groupBy<Key, Value>(
  items: Iterable<Value>,
  keyOf: (item: Value, index: number) => Key,
): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
    index += 1;
  }
  return groups;
}

if (!Reflect.has(Map, 'groupBy')) Reflect.set(Map, 'groupBy', groupBy);
