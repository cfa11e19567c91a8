import { useMemo } from 'react';
import { translator } from '../../lib/i18n/catalog';
import type { Translate } from '../../lib/i18n/catalog';
import { NOTES } from '../../lib/i18n/notes';
import type { NotesKey } from '../../lib/i18n/notes';
import { useWords } from '../words';

/** The words of the desk's notes and pledges in the reader's language. */
export function useNotesWords(): Translate<NotesKey> {
  const { language } = useWords();
  return useMemo(() => translator(NOTES, language), [language]);
}
