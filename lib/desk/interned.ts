/** Numbers for strings that repeat, from 1; 0 stands for no string. */
export class Interned {
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [''];

  /** The number of a string, a new one where it is not known yet. */
  add(word: string | undefined): number {
    if (word === undefined || word === '') return 0;
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.#words.length);
    return this.#words.push(word) - 1;
  }

  /** The number of a string; `undefined` where nothing has it. */
  find(word: string): number | undefined {
    return word === '' ? 0 : this.#numbers.get(word);
  }

  word(number: number): string {
    return this.#words[number] ?? '';
  }

  get size(): number {
    return this.#words.length;
  }

  /**
   * For each number the place of its string among all of them in order, so that numbers can be
   * sorted by their strings.
   */
  ranks(): readonly number[] {
    const ranks: number[] = [];
    const order = this.#words
      .map((word, number) => ({ word, number }))
      .sort((a, b) => (a.word < b.word ? -1 : 1));
    for (const [rank, { number }] of order.entries()) ranks[number] = rank;
    return ranks;
  }
}
