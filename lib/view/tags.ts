import { MAX_TAG } from '../model/limits';

/**
 * A tag as it is kept: no white space around it or its levels, no level that is empty (`//教育/` is
 * 教育), no lone surrogates; `undefined` for nothing.
 */
const cleanTag = (typed: string): string | undefined =>
  typed
    .toWellFormed()
    .normalize('NFC')
    .split('/')
    .map((level) => level.trim().replace(/\s+/g, ' '))
    .filter((level) => level !== '')
    .join('/') || undefined;

/** Tags typed at once, and what is too long to be one. */
interface SplitTags {
  readonly tags: readonly string[];
  readonly tooLong: readonly string[];
}

/** Several tags typed at once: `教育、医疗，养老` are three. A tag has at most 100 units. */
export function splitTags(typed: string): SplitTags {
  const { tags = [], tooLong = [] } = Object.groupBy(
    typed.split(/[,，、;；\n]/).flatMap((part) => cleanTag(part) ?? []),
    ({ length }) => (length > MAX_TAG ? 'tooLong' : 'tags'),
  );
  return { tags, tooLong };
}

/** Sorted as the store sorts, without repeats. */
export const withTags = (tags: readonly string[], added: readonly string[]): readonly string[] =>
  [...new Set([...tags, ...added])].sort();

/** At most so many are offered at once. */
const OFFERED = 5;

/**
 * Tags that are offered for a place before anything is typed: the word for its topic, then what the
 * reader uses most (`known`, most used first), without those that it has.
 */
export function suggestedTags(
  known: readonly string[],
  tags: readonly string[],
  topic: string | undefined,
): readonly string[] {
  const offered = new Set([...(topic === undefined ? [] : [topic]), ...known]);
  return [...offered].filter((tag) => !tags.includes(tag)).slice(0, OFFERED);
}
