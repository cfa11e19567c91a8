import type { Quote } from '../../lib/model/span';
import { MAX_QUOTE } from '../../lib/model/limits';
import type { NoteEntry } from '../../lib/view/entries';
import { gist } from '../../lib/wording/facts';
import { AnnotationEditor } from '../report/annotation-editor';
import { JudgementEditor } from '../report/judgement-editor';
import { useWriting } from '../report/use-writing';
import { useLibraryWords } from './use-library-words';

interface SelectionLineProps {
  readonly chosen: Quote | undefined;
  readonly onAnnotate: (quote: Quote) => void;
}

/** What is selected in the text, and the way to annotate it; what can be done with the text where nothing is. */
export function SelectionLine({ chosen, onAnnotate }: SelectionLineProps) {
  const word = useLibraryWords();
  if (chosen === undefined || chosen.text.length > MAX_QUOTE) {
    return <p className="selection-line selection-line--hint">{word('text_hint')}</p>;
  }
  return (
    <div className="selection-line">
      <q className="selection-line__quote">{gist(chosen.text, 40)}</q>
      <button type="button" className="button button--small button--primary" onClick={() => onAnnotate(chosen)}>
        {word('annotate_chosen')}
      </button>
    </div>
  );
}

interface PassageEditorProps {
  readonly passage: Quote;
  readonly notes: readonly NoteEntry[];
  readonly onClose: () => void;
}

/** What the reader writes about a passage that was selected; it is an annotation as soon as something is written. */
export function PassageEditor({ passage, notes, onClose }: PassageEditorProps) {
  const word = useLibraryWords();
  const { start, end, text } = passage;
  const known = notes.find(
    ({ annotation: { subject }, match }) => subject === 'passage' && match?.start === start && match.end === end,
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
