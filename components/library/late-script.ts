/** Something whose script is loaded when it is first wanted. */
export interface LateScript<T> {
  /** Loads it, once; a load that failed is tried again at the next call. */
  readonly load: () => Promise<T>;
  /** What was loaded; `undefined` before. */
  readonly loaded: () => T | undefined;
}

/** Loads a script late. */
export function lateScript<T>(bring: () => Promise<T>): LateScript<T> {
  let coming: Promise<T> | undefined;
  let here: T | undefined;
  return {
    load: () => {
      coming ??= bring().then(
        (brought) => (here = brought),
        (error: unknown) => {
          coming = undefined;
          throw error;
        },
      );
      return coming;
    },
    loaded: () => here,
  };
}
