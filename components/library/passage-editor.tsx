import { lazy, Suspense, useState } from 'react';
import type { Evidence } from '../../lib/model/annotation';
import { MAX_QUOTE } from '../../lib/model/limits';
import type { Quote } from '../../lib/model/span';
import { newUuid } from '../../lib/platform/uuid';
import type { KeptReading } from '../../lib/store/kept-texts';
import type { NoteEntry } from '../../lib/view/entries';
import { quotedEvidence } from '../../lib/view/quotable';
import { gist } from '../../lib/wording/facts';
import { AnnotationEditor } from '../report/annotation-editor';
import { JudgementEditor } from '../report/judgement-editor';
import { useQuotingWords } from '../report/use-quoting-words';
import { useWriting } from '../report/use-writing';
import { useLibraryWords } from './use-library-words';

/* Most visits make no evidence of what they select. */
const EvidenceForDialog = lazy(async () => ({
  default: (await import('./evidence-for-dialog')).EvidenceForDialog,
}));

interface SelectionLineProps {
  readonly reading: KeptReading;
  readonly chosen: Quote | undefined;
  readonly onAnnotate: (quote: Quote) => void;
}

/**
 * What is selected in the text, and what can be done with it; what can be done with the text where
 * nothing is.
 */
export function SelectionLine({ reading, chosen, onAnnotate }: SelectionLineProps) {
  const word = useLibraryWords();
  const quoting = useQuotingWords();
  const [piece, setPiece] = useState<Evidence>();
  const line =
    chosen === undefined || chosen.text.length > MAX_QUOTE ? (
      <p className="selection-line selection-line--hint">{word('text_hint')}</p>
    ) : (
      <div className="selection-line">
        <q className="selection-line__quote">{gist(chosen.text, 40)}</q>
        <button
          type="button"
          className="button button--small button--primary"
          onClick={() => onAnnotate(chosen)}
        >
          {word('annotate_chosen')}
        </button>
        <button
          type="button"
          className="button button--small"
          onClick={() => setPiece(quotedEvidence(newUuid(), reading, chosen))}
        >
          {quoting('for_open')}
        </button>
      </div>
    );
  return (
    <>
      {line}
      {piece !== undefined && (
        <Suspense>
          <EvidenceForDialog
            piece={piece}
            from={reading.report.id}
            onClose={() => setPiece(undefined)}
          />
        </Suspense>
      )}
    </>
  );
}

interface PassageEditorProps {
  readonly passage: Quote;
  readonly notes: readonly NoteEntry[];
  readonly onClose: () => void;
}

/**
 * What the reader writes about a passage that was selected; it is an annotation as soon as
 * something is written.
 */
export function PassageEditor({ passage, notes, onClose }: PassageEditorProps) {
  const word = useLibraryWords();
  const { start, end, text } = passage;
  const known = notes.find(
    ({ annotation: { subject }, match }) =>
      subject === 'passage' && match?.start === start && match.end === end,
  );
  const writing = useWriting({
    key: `passage|${start}|${end}`,
    subject: 'passage',
    quote: passage,
    annotation: known?.annotation,
  });
  const about = gist(text);
  return (
    <section className="passage" aria-label={word('chosen')}>
      <div className="passage__head">
        <q className="passage__quote">{gist(text, 120)}</q>
        <button type="button" className="button button--small" onClick={onClose}>
          {word('close')}
        </button>
      </div>
      <AnnotationEditor writing={writing} about={about} />
      <JudgementEditor writing={writing} about={about} />
    </section>
  );
}
