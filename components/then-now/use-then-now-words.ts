import { useMemo } from 'react';
import { translator } from '../../lib/i18n/catalog';
import type { Translate } from '../../lib/i18n/catalog';
import { THEN_NOW } from '../../lib/i18n/then-now';
import type { ThenNowKey } from '../../lib/i18n/then-now';
import { useWords } from '../words';

/** The words of the main indicators in the reader's language. */
export function useThenNowWords(): Translate<ThenNowKey> {
  const { language } = useWords();
  return useMemo(() => translator(THEN_NOW, language), [language]);
}
