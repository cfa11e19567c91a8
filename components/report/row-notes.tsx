import type { Annotation } from '../../lib/model/annotation';
import type { EditsView } from '../../lib/writing/field-edits';
import { failureOf } from '../../lib/writing/note-draft';
import type { DraftView } from '../../lib/writing/note-draft';
import { Badge } from '../badge';
import { useWords } from '../words';
import { SaveFailure } from './save-failure';
import './row-notes.css';

interface RowNotesProps {
  readonly note: DraftView;
  readonly edits: EditsView;
  readonly annotation?: Annotation;
  readonly retry: () => void;
}

/** What the reader added, read only, below a row; nothing where there is nothing. */
export function RowNotes({
  note: { text, save },
  edits: { tags, disputed: isDisputed, error },
  annotation,
  retry,
}: RowNotesProps) {
  const { say } = useWords();
  const failure = error ?? failureOf(save);
  if (text === '' && tags.length === 0 && !isDisputed && failure === undefined) return undefined;
  return (
    <div className="row-notes">
      {text !== '' && <p className="row-notes__note">{text}</p>}
      <p className="row-notes__tags">
        {isDisputed && (
          <Badge tone="warning">{say(annotation?.subject === 'passage' ? 'disputed_missed' : 'disputed')}</Badge>
        )}
        {tags.map((tag) => (
          <Badge key={tag} tone="tag">
            {tag}
          </Badge>
        ))}
      </p>
      {failure !== undefined && <SaveFailure error={failure} retry={retry} text={text} />}
    </div>
  );
}
