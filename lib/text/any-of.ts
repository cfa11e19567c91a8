/**
 * Words as one alternative of a pattern, the first listed tried first: `anyOf(['甲', '乙'])` is
 * `(?:甲|乙)`.
 */
export const anyOf = (words: readonly string[]): string => `(?:${words.join('|')})`;
