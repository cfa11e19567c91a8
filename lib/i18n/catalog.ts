import type { Language } from '../model/settings';

/**
 * The same words in every language: a catalog is written once in Simplified Chinese, and the
 * compiler demands each of its keys in the others. `{name}` stands for what `translate` fills in.
 * `browser.i18n` is not enough: its language cannot be switched inside the extension.
 */
export type Catalog<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

/** English counts: `{count} {count:note|notes}` says `1 note` and `2 notes`. */
const FILL = /\{(\w+)(?::([^|{}]*)\|([^|{}]*))?\}/g;

/** Declares a catalog. */
export const defineCatalog = <Key extends string>(
  catalog: Readonly<Record<Language, Readonly<Record<Key, string>>>>,
): Catalog<Key> => catalog;

/** What a `{name}` is filled with. */
export type Fills = Readonly<Record<string, string | number>>;

/** Says one key in one language. */
export type Translate<Key extends string> = (key: Key, fills?: Fills) => string;

/**
 * A translator for one language. A `{name}` without a fill stays as it is, so that a gap is seen;
 * `{name:one|more}` is the first where 1 is filled in, else the second.
 */
export function translator<Key extends string>(
  catalog: Catalog<Key>,
  language: Language,
): Translate<Key> {
  const words = catalog[language];
  return (key, fills = {}) =>
    words[key].replace(FILL, (whole, name: string, one?: string, more?: string) => {
      const fill = fills[name];
      if (fill === undefined) return whole;
      return String(one === undefined ? fill : String(fill) === '1' ? one : more);
    });
}
