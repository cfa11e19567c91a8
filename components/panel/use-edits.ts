import { startTransition, useOptimistic, useState } from 'react';
import type { AnnotationEdit } from '../../lib/messages/map';
import type { Annotation, PledgeStatus } from '../../lib/model/annotation';
import type { ErrorCode } from '../../lib/model/result';
import type { Annotator } from '../../lib/view/annotator';

/** The fields of an annotation that are set at once, as they will be, and the way to set them. */
export interface Edits {
  readonly tags: readonly string[];
  readonly status?: PledgeStatus;
  /** Why the last edit was not saved. */
  readonly error?: ErrorCode;
  readonly setTags: (tags: readonly string[]) => void;
  readonly setStatus: (status: PledgeStatus | undefined) => void;
}

const NO_TAGS: readonly string[] = [];

/** Shows an edit before the store has answered, and what the store has when it refused. */
export function useEdits(annotator: Annotator, annotation: Annotation | undefined): Edits {
  const [tags, showTags] = useOptimistic(annotation?.tags ?? NO_TAGS);
  const [status, showStatus] = useOptimistic(annotation?.status);
  const [error, setError] = useState<ErrorCode>();
  const send = async (fields: AnnotationEdit['fields']): Promise<void> => {
    const saved = await annotator.edit(fields);
    setError(saved.ok ? undefined : saved.error);
  };
  return {
    tags,
    status,
    error,
    setTags: (next) =>
      startTransition(async () => {
        showTags(next);
        await send({ tags: next });
      }),
    setStatus: (next) =>
      startTransition(async () => {
        showStatus(next);
        /* JSON has no `undefined`: null takes the status back. */
        await send({ status: next ?? null });
      }),
  };
}
