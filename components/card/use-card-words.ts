import { CARD_WORDS } from '../../lib/i18n/card';
import type { CardKey } from '../../lib/i18n/card';
import { translator } from '../../lib/i18n/catalog';
import type { Translate } from '../../lib/i18n/catalog';
import { useWords } from '../words';

/** The words of the card alone, in the language of the page. */
export const useCardWords = (): Translate<CardKey> => translator(CARD_WORDS, useWords().language);
