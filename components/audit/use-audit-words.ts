import { useMemo } from 'react';
import { AUDITING } from '../../lib/i18n/auditing';
import type { AuditingKey } from '../../lib/i18n/auditing';
import { translator } from '../../lib/i18n/catalog';
import type { Translate } from '../../lib/i18n/catalog';
import { useWords } from '../words';

/** The words around the audit in the reader's language. */
export function useAuditWords(): Translate<AuditingKey> {
  const { language } = useWords();
  return useMemo(() => translator(AUDITING, language), [language]);
}
