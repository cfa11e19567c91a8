const PAGE_UNITS = 0x100;

/**
 * Tells whether a code unit is one of `characters`: `characterSet('年月日')` answers true for 年, false for a place beyond
 * the text (NaN). An order of magnitude faster than `includes`; only the pages of 256 units that hold a character are
 * kept, so that many small sets take little memory.
 */
export function characterSet(characters: string): (unit: number) => boolean {
  const pageOf = new Uint8Array(PAGE_UNITS);
  let pages = 1;
  for (let at = 0; at < characters.length; at += 1) {
    const page = characters.charCodeAt(at) >> 8;
    if (pageOf[page] === 0) pageOf[page] = pages++;
  }
  // Page 0 stays empty: it stands for all pages without a character.
  const held = new Uint8Array(pages * PAGE_UNITS);
  const placeOf = (unit: number): number => ((pageOf[unit >> 8] ?? 0) << 8) | (unit & 0xff);
  for (let at = 0; at < characters.length; at += 1) held[placeOf(characters.charCodeAt(at))] = 1;
  return (unit) => held[placeOf(unit)] === 1;
}
