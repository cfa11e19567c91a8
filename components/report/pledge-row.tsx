import type { Status } from '../../lib/model/annotation';
import { dueDayOf } from '../../lib/model/due';
import type { Pledge } from '../../lib/model/extraction';
import { isOverdue } from '../../lib/view/dates';
import type { PledgeEntry } from '../../lib/view/entries';
import { sentenceParts } from '../../lib/view/sentence';
import { Badge } from '../badge';
import { ROW_MAIN } from '../virtual-list';
import { useWords } from '../words';
import { useReportTools } from './report-tools';
import { RowEditor } from './row-editor';
import { RowFrame } from './row-frame';
import type { RowProps } from './row-editor';
import { useWriting } from './use-writing';
import './pledge-row.css';

/** One pledge: the sentence, how checkable and how firm it is, by when, and what became of it. */
export function PledgeRow({ entry, ...row }: RowProps<PledgeEntry>) {
  const { say } = useWords();
  const { jump } = useReportTools();
  const { item, annotation } = entry;
  const writing = useWriting({ key: entry.key, subject: 'pledge', quote: item, annotation });
  return (
    <RowFrame
      {...row}
      className={`pledge-row pledge-row--${item.specificity}`}
      writing={writing}
      about={shortened(item.text)}
      isAnnotated={annotation !== undefined}
    >
      <button
        type="button"
        className="row__main"
        aria-label={say('jump', { text: item.text })}
        {...ROW_MAIN}
        tabIndex={row.focus.tabIndex}
        onClick={() => jump(item)}
      >
        <PledgeText entry={entry} />
      </button>
      <RowEditor
        {...row}
        writing={writing}
        about={shortened(item.text)}
        place={{ subject: 'pledge', quote: item.text, span: item }}
        annotation={annotation}
        details={<PledgeDetails entry={entry} status={writing.edits.status} />}
        found={item}
      />
    </RowFrame>
  );
}

const NAME_LENGTH = 40;

/** Long sentences are named by their beginning; cut between characters, not inside one. */
export const shortened = (text: string): string => {
  const characters = [...text];
  return characters.length <= NAME_LENGTH ? text : `${characters.slice(0, NAME_LENGTH).join('')}…`;
};

/** The sentence with its target quantities set apart. */
function PledgeText({ entry: { item, targets } }: { readonly entry: PledgeEntry }) {
  return (
    <span className="pledge-row__text">
      {sentenceParts(item, targets).map(({ text, isTarget }, index) =>
        isTarget ? (
          <span key={index} className="pledge-row__target">
            {text}
          </span>
        ) : (
          text
        ),
      )}
    </span>
  );
}

interface PledgeDetailsProps {
  readonly entry: PledgeEntry;
  readonly status?: Status;
}

function PledgeDetails({ entry: { item }, status }: PledgeDetailsProps) {
  const { term } = useWords();
  return (
    <span className="row__details">
      <Badge tone={item.specificity}>{term(`specificity_${item.specificity}`)}</Badge>
      <span className="row__detail">{term(`strength_${item.strength}`)}</span>
      {item.topic !== undefined && (
        <span className="row__detail">{term(`topic_${item.topic}`)}</span>
      )}
      <PledgeDeadline pledge={item} status={status} />
    </span>
  );
}

/**
 * By when it is to be kept as worded, with its last day; where only the plan as a whole says one,
 * that day once it is past.
 */
function PledgeDeadline({ pledge, status }: { readonly pledge: Pledge; readonly status?: Status }) {
  const { say } = useWords();
  const { today } = useReportTools();
  const due = dueDayOf(pledge);
  const isLate = isOverdue(due, status, today);
  const { text, resolution } = pledge.deadline ?? {};
  if (text === undefined && !isLate) return undefined;
  return (
    <span
      className="row__detail pledge-row__deadline"
      title={resolution === 'explicit' ? undefined : say('implied')}
    >
      {text ?? `${say('due_on', { date: due ?? '' })}（${say('implied')}）`}
      {text !== undefined && due !== undefined && ` (${say('due_on', { date: due })})`}
      {isLate && <Badge tone="warning">{say('overdue')}</Badge>}
    </span>
  );
}
