/** Patterns behind a cheap look, which spares most words the patterns. */
export interface Gate {
  readonly patterns: readonly RegExp[];
  /** Whether one of the patterns may match: false only where none does. */
  readonly mayMatch: (words: string) => boolean;
}
