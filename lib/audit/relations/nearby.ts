/** Under one key no more than so many are held against what comes behind them. */
const MOST = 12;

/** Finds what came before under one of several keys, the nearest first. */
export class Nearby<T> {
  readonly #byKey = new Map<string, T[]>();

  add(keys: readonly string[], value: T): void {
    for (const key of keys) {
      const values = this.#byKey.get(key) ?? [];
      values.push(value);
      if (values.length > MOST) values.shift();
      this.#byKey.set(key, values);
    }
  }

  of(keys: readonly string[]): readonly T[] {
    return [...new Set(keys.flatMap((key) => this.#byKey.get(key)?.toReversed() ?? []))];
  }
}
