import type { VerbClass } from '../../lexicon/pledge-verbs';
import type { Verb } from './verbs';

/** Whether a verb of a class is among these. */
export function has(verbs: readonly Verb[], kind: VerbClass): boolean {
  for (const verb of verbs) if (verb.kind === kind) return true;
  return false;
}
