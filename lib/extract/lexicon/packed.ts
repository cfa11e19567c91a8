import { packWords } from '../../text/packed-words';
import { readRows } from './rows/read-rows';
import { HEADINGS } from './rows/headings';
import { NOUNS } from './rows/nouns';
import { PARTICLES } from './rows/particles';
import { PREDICATES } from './rows/predicates';
import { TIMES } from './rows/times';
import { UNITS } from './rows/units';
import { VERBS } from './rows/verbs';

/**
 * All words of the extractor with their traits. The build puts in place of this module what it
 * answers.
 */
export const PACKED = packWords(
  readRows([VERBS, NOUNS, PARTICLES, PREDICATES, TIMES, HEADINGS, UNITS]),
);
