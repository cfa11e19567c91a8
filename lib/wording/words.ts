import { translator } from '../i18n/catalog';
import type { Translate } from '../i18n/catalog';
import { WORDING } from '../i18n/wording';
import { VOCABULARY } from '../i18n/vocabulary';
import type { Language } from '../model/settings';

type KeyOf<C> =
  C extends Readonly<Record<Language, Readonly<Record<infer Key extends string, string>>>>
    ? Key
    : never;

/** The two translators that figures, facts and citations are put into words by. */
export interface Words {
  readonly language: Language;
  readonly say: Translate<KeyOf<typeof WORDING>>;
  readonly term: Translate<KeyOf<typeof VOCABULARY>>;
}

/** The words of one language. */
export const wordsOf = (language: Language): Words => ({
  language,
  say: translator(WORDING, language),
  term: translator(VOCABULARY, language),
});
