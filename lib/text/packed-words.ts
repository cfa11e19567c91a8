import { storeWords } from './numbered-words';
import type { StoredWords } from './numbered-words';

/** Words with their traits, as they are stored: text that costs nothing to load. */
export interface PackedWords extends StoredWords {
  /** For each trait the numbers of its words, as steps from one to the next. */
  readonly steps: Readonly<Record<string, string>>;
}

/*
 * A step is written in digits of five bits, the last of them from another alphabet; neither has a
 * quote or a backslash.
 */
const DIGITS = 32;
const LAST_DIGITS = '('.charCodeAt(0);
const OTHER_DIGITS = ']'.charCodeAt(0);

/** Packs different words, each with its traits. */
export function packWords(traitsOf: ReadonlyMap<string, readonly string[]>): PackedWords {
  const { units, counts, words } = storeWords(traitsOf.keys());
  const numbers = new Map<string, number[]>();
  for (const [index, word] of words.entries()) {
    for (const trait of traitsOf.get(word) ?? []) {
      const list = numbers.get(trait) ?? [];
      numbers.set(trait, list);
      list.push(index + 1);
    }
  }
  return {
    units,
    counts,
    steps: Object.fromEntries(Array.from(numbers, ([trait, list]) => [trait, stepsBetween(list)])),
  };
}

/** The words of a trait by number, in order: `'))'` holds 1 and 2. */
export function numbersOf(steps: string): Uint16Array {
  const numbers = new Uint16Array(steps.length);
  let found = 0;
  let number = 0;
  let step = 0;
  for (let at = 0; at < steps.length; at += 1) {
    const unit = steps.charCodeAt(at);
    if (unit >= OTHER_DIGITS) step = (step + unit - OTHER_DIGITS) * DIGITS;
    else {
      number += step + unit - LAST_DIGITS;
      numbers[found] = number;
      found += 1;
      step = 0;
    }
  }
  return numbers.subarray(0, found);
}

function stepsBetween(numbers: readonly number[]): string {
  let steps = '';
  let before = 0;
  for (const number of numbers) {
    let digits = String.fromCharCode(LAST_DIGITS + ((number - before) % DIGITS));
    for (
      let rest = Math.floor((number - before) / DIGITS);
      rest > 0;
      rest = Math.floor(rest / DIGITS)
    ) {
      digits = String.fromCharCode(OTHER_DIGITS + (rest % DIGITS)) + digits;
    }
    steps += digits;
    before = number;
  }
  return steps;
}
