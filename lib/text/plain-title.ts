/*
 * Marks, embeddings, overrides and isolates of Unicode's bidirectional algorithm (UAX 9): nothing
 * in Chinese needs them.
 */
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * One line without the characters that turn the direction of writing: they would reorder what
 * stands beside it.
 */
export const withoutTurns = (line: string): string => line.replace(TURNS, '');

/**
 * A title as lists show it: no white space around it, and nothing that turns the direction of
 * writing; `''` for none.
 */
export const plainTitle = (title: string): string => withoutTurns(title).trim();
