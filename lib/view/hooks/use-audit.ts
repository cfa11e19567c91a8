import { useEffect, useState } from 'react';
import { callBackground } from '../../messages/send';
import type { Annotation } from '../../model/annotation';
import type { AuditedReport } from '../../model/audited';
import type { Result } from '../../model/result';
import { correctionsKey } from '../corrections-key';

/** What came of working out the figures of a text; `undefined` while that is asked. */
export type AuditAnswer = Result<AuditedReport> | undefined;

/**
 * Has the background work out the figures of the text with that SHA-256, anew for each text and
 * each correction of the report's; nothing is asked where there is no text.
 */
export function useAudit(
  textHash: string | undefined,
  annotations: Result<readonly Annotation[]> | undefined,
): AuditAnswer {
  const key = annotations?.ok === true ? correctionsKey(annotations.value) : '';
  const [answered, setAnswered] = useState<{
    readonly textHash: string;
    readonly answer: Result<AuditedReport>;
  }>();
  useEffect(() => {
    if (textHash === undefined) return undefined;
    let isStale = false;
    void callBackground('report.audit', { textHash }).then((answer) => {
      if (!isStale) setAnswered({ textHash, answer });
    });
    return () => {
      isStale = true;
    };
  }, [textHash, key]);
  return answered?.textHash === textHash ? answered?.answer : undefined;
}
