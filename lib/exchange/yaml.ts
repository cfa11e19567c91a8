/** What front matter holds; `undefined` and empty lists are left out. */
export type YamlValue = string | number | boolean | readonly string[] | undefined;

/** What YAML 1.2 does not take as it is even between double quotes. */
const UNPRINTABLE = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;

/**
 * A block of YAML 1.2 front matter between its lines of dashes, keys in the given order. Every text
 * is a double-quoted scalar, so that none is read as a number, a date, `no`, a comment or the end
 * of the block. Keys must be plain words.
 */
export function frontMatter(fields: Readonly<Record<string, YamlValue>>): string {
  const lines = Object.entries(fields).flatMap(([key, value]) => {
    if (value === undefined || (typeof value === 'object' && value.length === 0)) return [];
    if (typeof value === 'object')
      return [`${key}:`, ...value.map((item) => `  - ${scalar(item)}`)];
    return [`${key}: ${scalar(value)}`];
  });
  return ['---', ...lines, '---', ''].join('\n');
}

/** A JSON string is a double-quoted scalar of YAML once what cannot be printed is escaped. */
function scalar(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  return JSON.stringify(value.toWellFormed()).replace(
    UNPRINTABLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
