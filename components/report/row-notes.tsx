import type { Annotation } from '../../lib/model/annotation';
import { lacksEvidence } from '../../lib/view/judgement';
import type { EditsView } from '../../lib/writing/field-edits';
import { failureOf } from '../../lib/writing/note-draft';
import type { DraftView } from '../../lib/writing/note-draft';
import { Badge } from '../badge';
import { NoteMarkdown } from '../note-markdown';
import { TagChip } from '../tag-chip';
import { useWords } from '../words';
import { othersOf } from '../../lib/view/others';
import { useSyncSigns } from '../sync/use-sync-signs';
import { SaveFailure } from './save-failure';
import { useJudgementWords } from './use-judgement-words';
import './row-notes.css';

interface RowNotesProps {
  readonly note: DraftView;
  readonly edits: EditsView;
  readonly annotation?: Annotation;
  readonly retry: () => void;
}

/** More than this no closed row has room for. */
const SHOWN_UNITS = 1_000;
const beginningOf = (text: string): string =>
  text.length > SHOWN_UNITS ? `${text.slice(0, SHOWN_UNITS)}…` : text;

/**
 * What the reader added, read only, below a row; nothing where there is nothing. Of a long note the
 * beginning.
 */
export function RowNotes({ note: { text, save }, edits, annotation, retry }: RowNotesProps) {
  const { say } = useWords();
  const word = useJudgementWords();
  const sign = useSyncSigns();
  const isContested = othersOf(annotation).length > 0;
  const {
    tags,
    disputed: isDisputed,
    error,
    status,
    statusBy,
    evidence,
    isPinned,
    weight,
    owner,
  } = edits;
  const failure = error ?? failureOf(save);
  const signs = [
    isPinned && word('pinned'),
    weight > 1 && word(`weight_${weight}`),
    owner !== '' && `${word('owner')} ${owner}`,
    statusBy !== undefined && `${word('status_by')} ${statusBy}`,
    evidence.length > 0 && word('evidence_count', { count: evidence.length }),
  ].filter((sign) => sign !== false);
  const isUnfinished = lacksEvidence(status, evidence);
  const isBare =
    text === '' && tags.length + signs.length === 0 && !isDisputed && !isUnfinished && !isContested;
  if (isBare && failure === undefined) return undefined;
  return (
    <div className="row-notes">
      {text !== '' && <NoteMarkdown className="row-notes__note" note={beginningOf(text)} />}
      <p className="row-notes__tags">
        {isDisputed && (
          <Badge tone="warning">
            {say(annotation?.subject === 'passage' ? 'disputed_missed' : 'disputed')}
          </Badge>
        )}
        {isContested && <Badge tone="warning">{sign('other_badge')}</Badge>}
        {isUnfinished && <Badge tone="warning">{word('lacks_evidence')}</Badge>}
        {signs.map((sign) => (
          <Badge key={sign}>{sign}</Badge>
        ))}
        {tags.map((tag) => (
          <TagChip key={tag} tag={tag} />
        ))}
      </p>
      {failure !== undefined && <SaveFailure error={failure} retry={retry} text={text} />}
    </div>
  );
}
