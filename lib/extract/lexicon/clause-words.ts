import { unionOf } from '../../text/word-list';
import type { WordList } from '../../text/word-list';
import { wordsWith } from './words';

/**
 * Words by which a clause falls into its parts: who, verb, what. Only these are known; what lies
 * between them is taken for a name. Folded, simplified.
 */

/**
 * - `light`: a verb whose object says it all (`完成`, `开展`)
 * - `act`: a verb that belongs to what is counted (`拆除`违法建筑, `受理`工单)
 * - `stage`: a step that something reaches by itself (`竣工`, `投用`); may stand for what is
 *   counted
 * - `manner`: an adverb or auxiliary that ends a name (`全部`, `已`)
 * - `preposition`: opens another part (`为`, `在`)
 * - `noun`: holds characters that would read as one of the others (`从业`, `对象`)
 */
export type ClauseClass = 'light' | 'act' | 'stage' | 'manner' | 'preposition' | 'noun';

/** Every clause word, by its class. */
export const CLAUSE_WORDS: Readonly<Record<ClauseClass, WordList>> = {
  light: wordsWith('clause.light'),
  act: wordsWith('clause.act'),
  stage: wordsWith('clause.stage'),
  manner: wordsWith('clause.manner'),
  preposition: wordsWith('clause.preposition'),
  noun: wordsWith('clause.noun'),
};

/** Every clause word. */
export const IN_CLAUSES = unionOf(Object.values(CLAUSE_WORDS));
