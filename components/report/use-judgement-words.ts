import { useMemo } from 'react';
import { translator } from '../../lib/i18n/catalog';
import type { Translate } from '../../lib/i18n/catalog';
import { JUDGEMENT } from '../../lib/i18n/judgement';
import type { JudgementKey } from '../../lib/i18n/judgement';
import { useWords } from '../words';

/** The judgement editor's words in the reader's language. */
export function useJudgementWords(): Translate<JudgementKey> {
  const { language } = useWords();
  return useMemo(() => translator(JUDGEMENT, language), [language]);
}
