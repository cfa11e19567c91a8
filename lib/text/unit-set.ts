/** A set of code units, asked by the place where one stands. */
export interface UnitSet {
  /** Whether the unit of `text` at `at` is one of the set; false before and behind the text. */
  readonly has: (text: string, at: number) => boolean;
  /** Whether one of them stands anywhere in `text.slice(start, end)`. */
  readonly standsIn: (text: string, start: number, end: number) => boolean;
}

/** One bit for each unit: 8 kB, of which a text touches little. */
const WORDS = 0x10000 / 32;

/**
 * The characters of a list, each of one code unit, as a set: `unitSet('、,').has('甲、乙', 1)` is true. At most places of a
 * text the answer is no, and it takes neither a copy of the character nor a search through the list.
 */
export function unitSet(characters: string): UnitSet {
  const bits = new Uint32Array(WORDS);
  for (let at = 0; at < characters.length; at += 1) {
    const unit = characters.charCodeAt(at);
    bits[unit >>> 5] = (bits[unit >>> 5] ?? 0) | (1 << (unit & 31));
  }
  const has = (text: string, at: number): boolean => {
    // A unit read from outside the text would be no number, and the arithmetic slow for good.
    if (at < 0 || at >= text.length) return false;
    const unit = text.charCodeAt(at);
    return (((bits[unit >>> 5] ?? 0) >>> (unit & 31)) & 1) !== 0;
  };
  const standsIn = (text: string, start: number, end: number): boolean => {
    for (let at = start; at < end; at += 1) if (has(text, at)) return true;
    return false;
  };
  return { has, standsIn };
}
