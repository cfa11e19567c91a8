/**
 * Stands for what is there only while the tests run, so that a file may name it at its top. Each
 * field is read at the moment; throws where there is nothing yet.
 */
export function standIn<Thing extends object>(
  what: string,
  current: () => Thing | undefined,
): Thing {
  const nothing: Thing = Object.create(null);
  return new Proxy(nothing, {
    get: (_target, key) => {
      const thing = current();
      if (thing === undefined) throw new Error(`no ${what} yet: it is there in hooks and tests`);
      return Reflect.get(thing, key);
    },
  });
}
