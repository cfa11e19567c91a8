import { useEffect, useSyncExternalStore } from 'react';
import type { Annotation, Subject } from '../../lib/model/annotation';
import type { Span } from '../../lib/model/span';
import type { DraftView } from '../../lib/view/note-draft';
import type { Paper } from '../../lib/view/writing-desk';
import { usePanelTools } from './panel-tools';

/** A place that can be written about. */
export interface WritablePlace {
  readonly key: string;
  readonly subject: Subject;
  readonly span?: Span;
  readonly annotation?: Annotation;
}

/** What is being written at a place, kept in step with what the store has there. */
export function usePaper({ key, subject, span, annotation }: WritablePlace): Paper & { readonly view: DraftView } {
  const { desk, reportId, describe } = usePanelTools();
  const paper = desk.paper({
    key: `${reportId} ${key}`,
    subject,
    annotation,
    describe: () => (span === undefined ? Promise.resolve({ ok: false, error: 'not-found' }) : describe(span)),
  });
  useEffect(() => {
    paper.annotator.adopt(annotation);
    if (annotation !== undefined) paper.draft.adopt(annotation.note);
  }, [paper, annotation]);
  return { ...paper, view: useSyncExternalStore(paper.draft.subscribe, paper.draft.view) };
}
