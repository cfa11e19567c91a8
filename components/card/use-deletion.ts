import { useState } from 'react';
import { callBackground } from '../../lib/messages/send';
import type { Annotation } from '../../lib/model/annotation';
import type { ErrorCode } from '../../lib/model/result';
import { useReportTools } from '../report/report-tools';
import { useWords } from '../words';

/** Putting an annotation into the bin, and taking it out again. */
export interface Deletion {
  readonly deleted?: Annotation;
  /** Why the last step failed, in words. */
  readonly error?: string;
  readonly remove: () => void;
  readonly undo: () => void;
}

/** The deletion of the annotation that the card shows. */
export function useDeletion(annotation: Annotation | undefined): Deletion {
  const { term } = useWords();
  const { desk } = useReportTools();
  const [deleted, setDeleted] = useState<Annotation>();
  const [error, setError] = useState<ErrorCode>();
  const remove = async (): Promise<void> => {
    if (annotation === undefined) return;
    const answer = await callBackground('annotation.delete', { id: annotation.id, source: annotation.target.source });
    setError(answer.ok ? undefined : answer.error);
    if (!answer.ok) return;
    desk.forget(annotation.id);
    setDeleted(annotation);
  };
  const undo = async (): Promise<void> => {
    if (deleted === undefined) return;
    const { id, subject, target } = deleted;
    const answer = await callBackground('annotation.save', { id, subject, target, fields: {} });
    setError(answer.ok ? undefined : answer.error);
    if (answer.ok) setDeleted(undefined);
  };
  return {
    deleted,
    error: error && term(`error_${error}`),
    remove: () => void remove(),
    undo: () => void undo(),
  };
}
