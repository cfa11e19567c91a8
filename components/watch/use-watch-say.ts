import { translator } from '../../lib/i18n/catalog';
import type { Translate } from '../../lib/i18n/catalog';
import { WATCH } from '../../lib/i18n/watch';
import type { WatchKey } from '../../lib/i18n/watch';
import { useWords } from '../words';

/** The words of watch words in the reader's language. */
export const useWatchSay = (): Translate<WatchKey> => translator(WATCH, useWords().language);
