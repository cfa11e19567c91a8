import { useMemo } from 'react';
import { translator } from '../../lib/i18n/catalog';
import type { Translate } from '../../lib/i18n/catalog';
import { FILES } from '../../lib/i18n/files';
import type { FilesKey } from '../../lib/i18n/files';
import { useWords } from '../words';

/** The words of backups and imports in the reader's language. */
export function useFilesWords(): Translate<FilesKey> {
  const { language } = useWords();
  return useMemo(() => translator(FILES, language), [language]);
}
