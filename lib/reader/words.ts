import { translator } from '../i18n/catalog';
import type { Translate } from '../i18n/catalog';
import { READER_WORDS } from '../i18n/reader';
import type { ReaderKey } from '../i18n/reader';
import type { Language } from '../model/settings';

/** What is said inside a page by the content script. */
export interface Words {
  readonly say: Translate<ReaderKey>;
}

/** The words of one language. */
export const wordsOf = (language: Language): Words => ({ say: translator(READER_WORDS, language) });
