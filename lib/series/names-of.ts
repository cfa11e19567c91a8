import { readName } from './read-name';

/**
 * Every name of the indicator that a wording names, folded as `plainName` does, the key's first:
 * `固投` answers 固定资产投资, 固投, 固定资产投资额 and more. None for a wording that is no known
 * name.
 */
export function namesOf(text: string): readonly string[] {
  const { known, growth } = readName(text);
  return growth === undefined ? (known?.names ?? []) : [];
}
