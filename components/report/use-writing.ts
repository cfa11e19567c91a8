import { useLayoutEffect, useSyncExternalStore } from 'react';
import type { OtherVersion } from '../../lib/model/store';
import type { Annotation, Subject } from '../../lib/model/annotation';
import { fail } from '../../lib/model/result';
import type { Quote } from '../../lib/model/span';
import { othersOf } from '../../lib/view/others';
import type { EditsView } from '../../lib/writing/field-edits';
import type { DraftView } from '../../lib/writing/note-draft';
import type { Paper } from '../../lib/writing/writing-desk';
import { useReportTools } from './report-tools';

/** A place that can be written about. */
export interface WritablePlace {
  readonly key: string;
  readonly subject: Subject;
  readonly quote?: Quote;
  readonly annotation?: Annotation;
}

/** What is written at a place, as the row shows it, and the paper it is written on. */
export interface Writing {
  readonly paper: Paper;
  readonly note: DraftView;
  readonly edits: EditsView;
  /** The id of what is stored here; `undefined` where nothing is. */
  readonly storedId: string | undefined;
  /** What other devices wrote at the same place, and the reader has not looked at yet. */
  readonly others: readonly OtherVersion[];
}

/** What is being written at a place, kept in step with what the store has there. */
export function useWriting({ key, subject, quote, annotation }: WritablePlace): Writing {
  const { desk, reportId, describe } = useReportTools();
  const { writing } = desk;
  const describePlace = async () => {
    if (quote === undefined) return fail('not-found');
    const { start, end } = quote;
    const target = await describe({ start, end });
    /* The page may have changed since: never annotate what stands there instead. */
    return target.ok && target.value.quote.exact !== quote.text ? fail('not-found') : target;
  };
  /* A paper that was put away is none any more. */
  useSyncExternalStore(writing.subscribe, writing.forgotten);
  const paper = writing.paper({
    key: `${reportId} ${key}`,
    subject,
    annotation,
    describe: describePlace,
  });
  /* Before the browser draws, so that a row that comes back never shows what it showed last. */
  useLayoutEffect(() => {
    paper.annotator.locate(describePlace);
  });
  useLayoutEffect(() => {
    paper.annotator.adopt(annotation);
    paper.edits.adopt(annotation);
    if (annotation !== undefined) paper.draft.adopt(annotation.note);
  }, [paper, annotation]);
  return {
    paper,
    note: useSyncExternalStore(paper.draft.subscribe, paper.draft.view),
    edits: useSyncExternalStore(paper.edits.subscribe, paper.edits.view),
    storedId: annotation?.id,
    others: othersOf(annotation),
  };
}
