import { WEIGHTS } from '../../lib/model/annotation';
import type { EditedFields } from '../../lib/model/fields';
import { lacksEvidence } from '../../lib/view/judgement';
import { Badge } from '../badge';
import { useWords } from '../words';
import { DayField } from './day-field';
import { EvidenceList } from './evidence-list';
import { LineField } from './line-field';
import { StatusSelect } from './status-select';
import { useJudgementWords } from './use-judgement-words';
import type { Writing } from './use-writing';
import './judgement-editor.css';

interface JudgementEditorProps {
  readonly writing: Writing;
  /** What is judged, for screen readers. */
  readonly about: string;
  /** It is a figure stated as reached: true or not, not kept or not. */
  readonly isFigure?: boolean;
  /** Only what the status stands on: the status itself, weight and owner are set elsewhere. */
  readonly isShort?: boolean;
}

/**
 * What became of a place: status, day, who says so and what it stands on; how much it matters, and
 * who is to do it.
 */
export function JudgementEditor({
  writing: { paper, edits },
  about,
  isFigure = false,
  isShort = false,
}: JudgementEditorProps) {
  const { say } = useWords();
  const word = useJudgementWords();
  const { status, statusOn, statusBy = '', evidence } = edits;
  const isUnfinished = lacksEvidence(status, evidence);
  const edit = (fields: EditedFields): void => void paper.edits.edit(fields);
  return (
    <div
      className={`judgement${isUnfinished ? ' judgement--unfinished' : ''}`}
      role="group"
      aria-label={word('judgement_of', { text: about })}
    >
      <div className="judgement__fields">
        {!isShort && (
          <div className="form-field">
            <span aria-hidden="true">{say('status')}</span>
            <StatusSelect
              status={status}
              isFigure={isFigure}
              about={about}
              onChange={(next) => edit({ status: next ?? null })}
            />
          </div>
        )}
        {status !== undefined && (
          <>
            <DayField
              label={word('status_on')}
              value={statusOn ?? ''}
              onChange={(day) => edit({ statusOn: day === '' ? null : day })}
            />
            <LineField
              label={word('status_by')}
              hint={word('status_by_hint')}
              value={statusBy}
              onChange={(line) => edit({ statusBy: line === '' ? null : line })}
            />
          </>
        )}
      </div>
      {isUnfinished && (
        <p className="judgement__unfinished">
          <Badge tone="warning">{word('lacks_evidence')}</Badge> {word('lacks_evidence_hint')}
        </p>
      )}
      <EvidenceList
        about={about}
        noteId={paper.annotator.stored?.id}
        evidence={evidence}
        onChange={(next) => edit({ evidence: next.length === 0 ? null : [...next] })}
      />
      {!isShort && <Importance edits={edits} edit={edit} isFigure={isFigure} />}
    </div>
  );
}

interface ImportanceProps {
  readonly edits: Writing['edits'];
  readonly edit: (fields: EditedFields) => void;
  readonly isFigure: boolean;
}

/** Who is to do it, how much it matters, and whether it is kept in sight. */
function Importance({ edits: { isPinned, weight, owner }, edit, isFigure }: ImportanceProps) {
  const word = useJudgementWords();
  return (
    <div className="judgement__fields">
      {!isFigure && (
        <LineField
          label={word('owner')}
          hint={word('owner_hint')}
          value={owner}
          onChange={(line) => edit({ owner: line === '' ? null : line })}
        />
      )}
      <label className="form-field">
        {word('weight')}
        <select
          value={weight}
          onChange={({ target }) =>
            edit({ weight: WEIGHTS.find((one) => one === Number(target.value)) ?? null })
          }
        >
          {WEIGHTS.map((one) => (
            <option key={one} value={one}>
              {word(`weight_${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="judgement__check">
        <input
          type="checkbox"
          checked={isPinned}
          onChange={({ target }) => edit({ pinned: target.checked ? true : null })}
        />
        {word('pinned')}
      </label>
    </div>
  );
}
