import { createContext, useContext, useEffect, useMemo } from 'react';
import type { ReactNode } from 'react';
import { translator } from '../lib/i18n/catalog';
import type { Translate } from '../lib/i18n/catalog';
import { PAGES } from '../lib/i18n/pages';
import type { PageKey } from '../lib/i18n/pages';
import { VOCABULARY } from '../lib/i18n/vocabulary';
import type { Language } from '../lib/model/settings';

type TermKey = keyof (typeof VOCABULARY)['zh_CN'];

/** What a component says, in the reader's language. */
export interface Words {
  readonly language: Language;
  /** Words of the pages. */
  readonly say: Translate<PageKey>;
  /** Words of the domain and of errors. */
  readonly term: Translate<TermKey>;
}

const wordsOf = (language: Language): Words => ({
  language,
  say: translator(PAGES, language),
  term: translator(VOCABULARY, language),
});

const WordsContext = createContext(wordsOf('zh_CN'));

/** The words in the language of the nearest provider. */
export const useWords = (): Words => useContext(WordsContext);

const HTML_LANGUAGE: Readonly<Record<Language, string>> = {
  zh_CN: 'zh-Hans',
  zh_TW: 'zh-Hant',
  en: 'en',
};

/** Gives everything inside it words in one language, and tells the document which one that is. */
export function WordsProvider({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: ReactNode;
}) {
  const words = useMemo(() => wordsOf(language), [language]);
  useEffect(() => {
    document.documentElement.lang = HTML_LANGUAGE[language];
  }, [language]);
  return <WordsContext value={words}>{children}</WordsContext>;
}
