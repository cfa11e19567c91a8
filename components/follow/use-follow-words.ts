import { useMemo } from 'react';
import { translator } from '../../lib/i18n/catalog';
import type { Translate } from '../../lib/i18n/catalog';
import { FOLLOW_DESK } from '../../lib/i18n/follow-desk';
import type { FollowDeskKey } from '../../lib/i18n/follow-desk';
import { FOLLOW_UP_WORDS } from '../../lib/i18n/follow-up';
import type { Outcome } from '../../lib/model/follow-up';
import { useWords } from '../words';

/** The words of the follow-up in the reader's language. */
export function useFollowWords(): Translate<FollowDeskKey> {
  const { language } = useWords();
  return useMemo(() => translator(FOLLOW_DESK, language), [language]);
}

/** What an outcome is called in the reader's language. */
export function useOutcomeWords(): (outcome: Outcome) => string {
  const { language } = useWords();
  return useMemo(() => {
    const say = translator(FOLLOW_UP_WORDS, language);
    return (outcome) => say(`outcome_${outcome}`);
  }, [language]);
}
