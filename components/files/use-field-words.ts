import { useCallback } from 'react';
import { STATUSES } from '../../lib/model/annotation';
import type { FieldName, FieldValues } from '../../lib/model/fields';
import { useJudgementWords } from '../report/use-judgement-words';
import { sayCorrection } from '../../lib/wording/correction';
import { wordsOf } from '../../lib/wording/words';
import { useWords } from '../words';
import { useFilesWords } from './use-files-words';

/** Says the value of an annotation's field in words. */
export function useFieldWords(): (name: FieldName, value: FieldValues[FieldName]) => string {
  const word = useFilesWords();
  const judge = useJudgementWords();
  const { language, term } = useWords();
  return useCallback(
    (name, value) => {
      if (value === null || value === '' || (Array.isArray(value) && value.length === 0))
        return word('empty');
      if (typeof value === 'boolean') return word(value ? 'yes' : 'no');
      if (typeof value === 'number') return judge(`weight_${value}`);
      if (typeof value === 'object' && 'is' in value)
        return sayCorrection(value, wordsOf(language));
      if (typeof value !== 'string') {
        const tags = value.filter((one) => typeof one === 'string');
        return name === 'tags' ? tags.join('；') : word('evidence', { count: value.length });
      }
      const status = name === 'status' ? STATUSES.find((known) => known === value) : undefined;
      return status === undefined ? value : term(`status_${status}`);
    },
    [word, judge, term, language],
  );
}
