/** A tag as it is kept: no white space around it, at most 100 units, no lone surrogates; `undefined` for nothing. */
export function cleanTag(typed: string): string | undefined {
  const whole = typed.toWellFormed().normalize('NFC').trim().replace(/\s+/g, ' ');
  /* A cut inside a character leaves its first half, a cut behind a space the space. */
  const name = whole
    .slice(0, MAX_TAG)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();
  return name === '' ? undefined : name;
}
const MAX_TAG = 100;

/** Several tags typed at once: `教育、医疗，养老` are three. */
export const splitTags = (typed: string): readonly string[] =>
  typed.split(/[,，、;；\n]/).flatMap((part) => cleanTag(part) ?? []);

/** Sorted as the store sorts, without repeats. */
export const withTags = (tags: readonly string[], added: readonly string[]): readonly string[] =>
  [...new Set([...tags, ...added])].sort();
