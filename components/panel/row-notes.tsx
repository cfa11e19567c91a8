import type { ErrorCode } from '../../lib/model/result';
import type { SaveState } from '../../lib/view/note-draft';
import { Badge } from '../badge';
import { useWords } from '../words';
import './row-notes.css';

interface RowNotesProps {
  readonly note: string;
  readonly tags: readonly string[];
  readonly isDisputed: boolean;
  readonly save?: SaveState;
  /** Why the last tag or status was not saved. */
  readonly error?: ErrorCode;
}

/** What the reader added, read only, below a row; nothing where there is nothing. */
export function RowNotes({ note, tags, isDisputed, save, error }: RowNotesProps) {
  const { say, term } = useWords();
  const failure = error ?? (save?.kind === 'failed' ? save.error : undefined);
  if (note === '' && tags.length === 0 && !isDisputed && failure === undefined) return undefined;
  return (
    <div className="row-notes">
      {note !== '' && <p className="row-notes__note">{note}</p>}
      <p className="row-notes__tags">
        {isDisputed && <Badge tone="warning">{say('disputed')}</Badge>}
        {tags.map((tag) => (
          <Badge key={tag} tone="tag">
            {tag}
          </Badge>
        ))}
      </p>
      {failure !== undefined && (
        <p className="row-notes__error" role="alert">
          {term(`error_${failure}`)}
        </p>
      )}
    </div>
  );
}
