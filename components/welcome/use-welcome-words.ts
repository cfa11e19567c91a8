import { useMemo } from 'react';
import { translator } from '../../lib/i18n/catalog';
import type { Translate } from '../../lib/i18n/catalog';
import { WELCOME } from '../../lib/i18n/welcome';
import type { WelcomeKey } from '../../lib/i18n/welcome';
import { useWords } from '../words';

/** The welcome page's words in the reader's language. */
export function useWelcomeWords(): Translate<WelcomeKey> {
  const { language } = useWords();
  return useMemo(() => translator(WELCOME, language), [language]);
}
