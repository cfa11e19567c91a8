/** HTML's own white space and every other blank: NBSP, en and em spaces, U+3000. */
export const isBlank = (unit: number): boolean =>
  unit === 0x20 ||
  (unit >= 0x09 && unit <= 0x0d) ||
  unit === 0xa0 ||
  unit === 0x3000 ||
  (unit >= 0x2000 && unit <= 0x200a) ||
  unit === 0x2028 ||
  unit === 0x2029 ||
  unit === 0x202f ||
  unit === 0x205f ||
  unit === 0x1680 ||
  unit === 0x85;

/** White space that only lays out the source: space, tab, line feed, form feed, carriage return. */
export const isSourceBlank = (unit: number): boolean =>
  unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);

/**
 * Characters that take no room: zero-width spaces and joiners, direction marks, soft hyphen, BOM.
 */
export const isZeroWidth = (unit: number): boolean =>
  (unit >= 0x200b && unit <= 0x200f) ||
  (unit >= 0x202a && unit <= 0x202e) ||
  (unit >= 0x2060 && unit <= 0x2064) ||
  unit === 0xfeff ||
  unit === 0xad ||
  unit === 0x180e;

/**
 * East Asian wide: a source line that breaks between two of these breaks no word (`财政\n收入`).
 */
export const isWide = (unit: number): boolean =>
  (unit >= 0x2e80 && unit <= 0x9fff) ||
  (unit >= 0xf900 && unit <= 0xfaff) ||
  (unit >= 0xff00 && unit <= 0xffef);
