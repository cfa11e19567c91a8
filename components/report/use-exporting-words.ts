import { useMemo } from 'react';
import { translator } from '../../lib/i18n/catalog';
import type { Translate } from '../../lib/i18n/catalog';
import { EXPORTING } from '../../lib/i18n/exporting';
import type { ExportingKey } from '../../lib/i18n/exporting';
import { useWords } from '../words';

/** The words around exporting, in the reader's language. */
export function useExportingWords(): Translate<ExportingKey> {
  const { language } = useWords();
  return useMemo(() => translator(EXPORTING, language), [language]);
}
