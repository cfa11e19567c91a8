import { useMemo } from 'react';
import { translator } from '../../lib/i18n/catalog';
import type { Translate } from '../../lib/i18n/catalog';
import { COMMANDS } from '../../lib/i18n/commands';
import type { CommandsKey } from '../../lib/i18n/commands';
import { useWords } from '../words';

/** The command palette's words in the reader's language. */
export function useCommandsWords(): Translate<CommandsKey> {
  const { language } = useWords();
  return useMemo(() => translator(COMMANDS, language), [language]);
}
