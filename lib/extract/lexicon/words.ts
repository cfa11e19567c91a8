import { openWords } from '../../text/word-list';
import { PACKED } from './packed';
import type { Trait } from './traits';

/** The words with one of these traits. */
export const wordsWith = openWords<Trait>(PACKED);
