import { useState } from 'react';
import type { NoteEntry } from '../../lib/view/entries';
import { changedNumbers } from '../../lib/view/wording';
import type { WordingPart } from '../../lib/view/wording';
import { ROW_MAIN } from '../virtual-list';
import { useWords } from '../words';
import { useReportTools } from '../report/report-tools';
import { shortened } from './pledge-row';
import { RowEditor } from './row-editor';
import type { RowProps } from './row-editor';
import { useWriting } from '../report/use-writing';
import './note-row.css';
import './row.css';

interface NoteRowProps extends RowProps<NoteEntry> {
  readonly onDelete: (entry: NoteEntry) => void;
}

/** One annotation of the reader's: the passage, what became of it, and the note. */
export function NoteRow({ entry, onDelete, ...row }: NoteRowProps) {
  const { say, term } = useWords();
  const { jump } = useReportTools();
  const { annotation, match } = entry;
  const writing = useWriting({ key: entry.key, subject: annotation.subject, annotation });
  const name = shortened(annotation.target.quote.exact);
  const place =
    match?.start !== undefined && match.end !== undefined ? { start: match.start, end: match.end } : undefined;
  return (
    <article className={`row note-row note-row--${match?.outcome ?? 'looking'}`}>
      <button
        type="button"
        className="row__main"
        aria-label={say('jump', { text: name })}
        aria-disabled={place === undefined}
        {...ROW_MAIN}
        tabIndex={row.focus.tabIndex}
        onClick={() => place && jump(place)}
      >
        <span className="note-row__head">
          <span className="row__detail">{term(`subject_${annotation.subject}`)}</span>
          <span className={`note-row__outcome note-row__outcome--${match?.outcome ?? 'looking'}`}>
            {match === undefined ? say('note_looking') : term(`outcome_${match.outcome}`)}
          </span>
        </span>
        <NoteQuote entry={entry} />
      </button>
      <RowEditor
        {...row}
        writing={writing}
        about={name}
        annotation={annotation}
        hasStatus={annotation.subject !== 'metric' || writing.edits.status !== undefined}
        opens="edit"
      >
        <DeleteButton name={name} tabIndex={row.focus.tabIndex} onDelete={() => onDelete(entry)} />
      </RowEditor>
    </article>
  );
}

/** A bare quantity says little: the rest of its clause before it helps. */
const clauseBefore = (prefix: string): string => prefix.split(/[\n。;；!！?？]/).at(-1) ?? '';

/** The passage; where its wording changed, as it was and as it is now. */
function NoteQuote({ entry: { annotation, match } }: { readonly entry: NoteEntry }) {
  const { say } = useWords();
  const { exact, prefix } = annotation.target.quote;
  if (match?.found === undefined || match.found === exact) {
    return (
      <q className="note-row__quote">
        {annotation.subject === 'metric' && <span className="note-row__before">{clauseBefore(prefix)}</span>}
        {exact}
      </q>
    );
  }
  const { before, after } = changedNumbers(exact, match.found);
  return (
    <span className="note-row__versions">
      <span className="note-row__version">{say('note_was')}</span>
      <del className="note-row__quote">{parts(before)}</del>
      <span className="note-row__version">{say('note_now')}</span>
      <ins className="note-row__quote">{parts(after)}</ins>
    </span>
  );
}

const parts = (wording: readonly WordingPart[]) =>
  wording.map(({ text, changed }, index) =>
    changed ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  );

/** Deleting asks once, in place. */
function DeleteButton({
  name,
  tabIndex,
  onDelete,
}: {
  readonly name: string;
  readonly tabIndex: number;
  readonly onDelete: () => void;
}) {
  const { say } = useWords();
  const [isAsking, setIsAsking] = useState(false);
  if (!isAsking) {
    return (
      <button
        type="button"
        className="row__toggle"
        aria-label={`${say('delete')}: ${name}`}
        tabIndex={tabIndex}
        onClick={() => setIsAsking(true)}
      >
        {say('delete')}
      </button>
    );
  }
  return (
    <span className="note-row__ask" role="group" aria-label={say('delete_ask')}>
      <button type="button" className="row__toggle row__toggle--danger" autoFocus onClick={onDelete}>
        {say('delete_confirm')}
      </button>
      <button type="button" className="row__toggle" onClick={() => setIsAsking(false)}>
        {say('cancel')}
      </button>
    </span>
  );
}
