import { useMemo } from 'react';
import { translator } from '../../lib/i18n/catalog';
import type { Translate } from '../../lib/i18n/catalog';
import { PANEL } from '../../lib/i18n/panel';
import type { PanelKey } from '../../lib/i18n/panel';
import { useWords } from '../words';

/** The words of order, steps and keys in the reader's language. */
export function usePanelWords(): Translate<PanelKey> {
  const { language } = useWords();
  return useMemo(() => translator(PANEL, language), [language]);
}
