/** Finds what was put in under one of several keys, the latest first. */
export class Nearby<T> {
  readonly #byKey = new Map<string, T[]>();
  readonly #most: number;

  /** Under one key only the latest `most` are kept. */
  constructor(most: number) {
    this.#most = most;
  }

  add(keys: readonly string[], value: T): void {
    for (const key of keys) {
      const values = this.#byKey.get(key) ?? [];
      values.push(value);
      if (values.length > this.#most) values.shift();
      this.#byKey.set(key, values);
    }
  }

  of(keys: readonly string[]): readonly T[] {
    return [...new Set(keys.flatMap((key) => this.#byKey.get(key)?.toReversed() ?? []))];
  }
}
