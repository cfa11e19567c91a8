import { translator } from '../i18n/catalog';
import type { Translate } from '../i18n/catalog';
import { READER_WORDS } from '../i18n/reader';
import { VOCABULARY } from '../i18n/vocabulary';
import type { Language } from '../model/settings';

type KeyOf<C> = C extends Readonly<Record<Language, Readonly<Record<infer Key extends string, string>>>> ? Key : never;

/** The two translators that everything drawn in the page speaks through. */
export interface Words {
  readonly language: Language;
  readonly say: Translate<KeyOf<typeof READER_WORDS>>;
  readonly term: Translate<KeyOf<typeof VOCABULARY>>;
}

/** The words of one language. */
export const wordsOf = (language: Language): Words => ({
  language,
  say: translator(READER_WORDS, language),
  term: translator(VOCABULARY, language),
});
