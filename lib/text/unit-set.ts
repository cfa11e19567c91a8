/** A set of code units, asked by the place where one stands. */
export interface UnitSet {
  /** Whether the unit of `text` at `at` is one of the set; false before and behind the text. */
  readonly has: (text: string, at: number) => boolean;
  /** Whether one of them stands anywhere in `text.slice(start, end)`. */
  readonly standsIn: (text: string, start: number, end: number) => boolean;
}

/**
 * Units by pages of 256: only the pages that hold one of the set are kept, so that many small sets
 * take little memory.
 */
const PAGE_UNITS = 0x100;

/**
 * The characters of a list, each of one code unit, as a set: `unitSet('、,').has('甲、乙', 1)` is
 * true. At most places of a text the answer is no, and it takes neither a copy of the character nor
 * a search through the list.
 */
export function unitSet(characters: string): UnitSet {
  const pageOf = new Uint8Array(PAGE_UNITS);
  let pages = 1;
  for (let at = 0; at < characters.length; at += 1) {
    const page = characters.charCodeAt(at) >> 8;
    if (pageOf[page] === 0) pageOf[page] = pages++;
  }
  /* Page 0 stays empty: it stands for all pages without a unit of the set. */
  const held = new Uint8Array(pages * PAGE_UNITS);
  const placeOf = (unit: number): number => ((pageOf[unit >> 8] ?? 0) << 8) | (unit & 0xff);
  for (let at = 0; at < characters.length; at += 1) held[placeOf(characters.charCodeAt(at))] = 1;
  /* A unit read from outside the text would be no number, and the arithmetic slow for good. */
  const has = (text: string, at: number): boolean =>
    at >= 0 && at < text.length && held[placeOf(text.charCodeAt(at))] === 1;
  const standsIn = (text: string, start: number, end: number): boolean => {
    const last = Math.min(end, text.length);
    for (let at = Math.max(start, 0); at < last; at += 1) {
      if (held[placeOf(text.charCodeAt(at))] === 1) return true;
    }
    return false;
  };
  return { has, standsIn };
}

/** The look of a pattern that needs one of these characters somewhere: `holding('少低')`. */
export function holding(characters: string): (text: string, start: number, end: number) => boolean {
  const set = unitSet(characters);
  return (text, start, end) => set.standsIn(text, start, end);
}

/** The look of a pattern that begins with one of these characters. */
export function beginningWith(
  characters: string,
): (text: string, start: number, end: number) => boolean {
  const set = unitSet(characters);
  return (text, start, end) => end > start && set.has(text, start);
}

/** The look of a pattern that ends with one of these characters at the end of its words. */
export function endingWith(
  characters: string,
): (text: string, start: number, end: number) => boolean {
  const set = unitSet(characters);
  return (text, start, end) => end > start && set.has(text, end - 1);
}
