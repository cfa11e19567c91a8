import { PLEDGE_VERBS, type VerbClass } from '../lexicon/pledge-verbs';
import { createWordTable, type FoundWord } from './word-table';

const CLASSES: readonly VerbClass[] = ['sure', 'aim', 'explore', 'once', 'done', 'reach', 'make', 'host', 'care'];
const TABLE = createWordTable(CLASSES.flatMap((name) => PLEDGE_VERBS[name].map((word) => [word, name] as const)));

/** Adverbs stand in the table so that they end no search, but they commit to nothing. */
const ADVERB =
  /^(?:坚决|严格|切实|持续|深入|充分|积极|大力|着力|全力|全面|自觉|主动|依法|有效|扎实|稳步|稳妥|有序|不断|进一步|更好|更加|广泛|精准|精心|科学|合理|统筹|注重|突出|务求|创新)$/;

/** A committing verb in a clause. */
export type Verb = FoundWord<VerbClass>;

/** The committing verbs of a stretch of folded text in order, adverbs left out: `积极推进…开工` holds 推进 and 开工. */
export function findVerbs(text: string, start: number, end: number): Verb[] {
  return TABLE.scan(text, start, end).filter((verb) => !ADVERB.test(text.slice(verb.start, verb.end)));
}
