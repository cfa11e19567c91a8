import { useState } from 'react';
import type { AnchorOutcome } from '../../lib/model/annotation';
import type { NoteEntry } from '../../lib/view/entries';
import { ChangedPassage, OutcomeWord, PossiblePlaces } from './outcome';
import { ROW_MAIN } from '../virtual-list';
import { useWords } from '../words';
import { useReportTools } from './report-tools';
import { shortened } from './pledge-row';
import { RowEditor } from './row-editor';
import { RowFrame } from './row-frame';
import type { RowProps } from './row-editor';
import { useWriting } from './use-writing';
import './note-row.css';

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
    match?.start !== undefined && match.end !== undefined
      ? { start: match.start, end: match.end }
      : undefined;
  return (
    <RowFrame
      {...row}
      className={`note-row note-row--${match?.outcome ?? 'looking'}`}
      writing={writing}
      about={name}
      isAnnotated={false}
      isFigure={entry.isFigure}
    >
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
          <OutcomeWord match={match} />
        </span>
        <NoteQuote entry={entry} />
      </button>
      {match?.alternatives && (
        <PossiblePlaces places={match.alternatives} onJump={jump} tabIndex={row.focus.tabIndex} />
      )}
      <RowEditor
        {...row}
        writing={writing}
        about={name}
        place={{ subject: annotation.subject, quote: annotation.target.quote.exact, span: place }}
        annotation={annotation}
        match={match}
        isFigure={entry.isFigure}
        opens="edit"
      >
        <DeleteButton name={name} tabIndex={row.focus.tabIndex} onDelete={() => onDelete(entry)} />
      </RowEditor>
    </RowFrame>
  );
}

/** A bare quantity says little: the rest of its clause before it helps. */
const clauseBefore = (prefix: string): string => prefix.split(/[\n。;；!！?？]/).at(-1) ?? '';

/** The passage; where its wording changed, as it was and as it is now. */
function NoteQuote({ entry: { annotation, match } }: { readonly entry: NoteEntry }) {
  const { exact, prefix } = annotation.target.quote;
  const isChanged = match !== undefined && CHANGED.includes(match.outcome);
  if (isChanged) return <ChangedPassage exact={exact} match={match} />;
  return (
    <q className="note-row__quote">
      {annotation.subject === 'metric' && (
        <span className="note-row__before">{clauseBefore(prefix)}</span>
      )}
      {exact}
    </q>
  );
}

/** What is shown as it was and as it is; script and width alone are no change. */
const CHANGED: readonly AnchorOutcome[] = ['reworded', 'restated', 'number-changed'];

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
      <button
        type="button"
        className="row__toggle row__toggle--danger"
        autoFocus
        onClick={onDelete}
      >
        {say('delete_confirm')}
      </button>
      <button type="button" className="row__toggle" onClick={() => setIsAsking(false)}>
        {say('cancel')}
      </button>
    </span>
  );
}
