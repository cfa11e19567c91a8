import type { Outcome } from '../../lib/model/follow-up';

/** A sign for each outcome that needs no colour. */
export const OUTCOME_SIGNS: Readonly<Record<Outcome, string>> = {
  met: '✓',
  exceeded: '↑',
  missed: '✕',
  partly: '◐',
  'reported-without-figure': '…',
  'not-mentioned': '∅',
};
