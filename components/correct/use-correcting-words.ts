import { useMemo } from 'react';
import { translator } from '../../lib/i18n/catalog';
import type { Translate } from '../../lib/i18n/catalog';
import { CORRECTING } from '../../lib/i18n/correcting';
import type { CorrectingKey } from '../../lib/i18n/correcting';
import { useWords } from '../words';

/** The words of corrections in the reader's language. */
export function useCorrectingWords(): Translate<CorrectingKey> {
  const { language } = useWords();
  return useMemo(() => translator(CORRECTING, language), [language]);
}
