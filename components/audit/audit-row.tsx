import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { Status } from '../../lib/model/annotation';
import type { AuditedReport } from '../../lib/model/audited';
import { AGREED, dismissals } from '../../lib/view/audit';
import type { AuditEntry } from '../../lib/view/audit';
import { saySum } from '../../lib/wording/sum-words';
import { failureOf } from '../../lib/writing/note-draft';
import { SaveFailure } from '../report/save-failure';
import { useReportTools } from '../report/report-tools';
import { STATUS_SIGNS } from '../report/status-select';
import { ROW_MAIN } from '../virtual-list';
import type { RowFocus } from '../virtual-list';
import { NoteMarkdown } from '../note-markdown';
import { useWords } from '../words';
import { DismissForm } from './dismiss-form';
import { Figures } from './figures';
import { Sum, SumHead } from './sum';
import { useAuditWords } from './use-audit-words';
import { useDecide } from './use-decide';
import type { Deciding } from './use-decide';
import '../report/row.css';
import './audit-row.css';

interface AuditRowProps {
  readonly entry: AuditEntry;
  readonly audited: AuditedReport;
  readonly focus: RowFocus;
  /** The reader is asked why it is dismissed. */
  readonly isDismissing: boolean;
  readonly onDismissing: (isDismissing: boolean) => void;
}

/** One finding: its sum, its figures with the way to each, and what the reader makes of it. */
export function AuditRow({ entry, audited, focus, isDismissing, onDismissing }: AuditRowProps) {
  const { language } = useWords();
  const { jump } = useReportTools();
  const { finding, judged } = entry;
  const { quote } = judged;
  const { kind, verdict } = saySum(finding, language);
  const deciding = useDecide(entry, audited);
  const main = useRef<HTMLButtonElement>(null);
  const isOpen = deciding.decision === 'open';
  const dismiss = (next: boolean): void => {
    onDismissing(next);
    if (!next) main.current?.focus();
  };
  const press = (event: KeyboardEvent): void => {
    const { ctrlKey, altKey, metaKey } = event;
    if (!isOpen || ctrlKey || altKey || metaKey) return;
    const key = event.key.toLowerCase();
    if (key !== 'a' && key !== 'd') return;
    event.preventDefault();
    if (key === 'a') deciding.accept();
    else dismiss(true);
  };
  return (
    <article className={`row audit-row audit-row--${finding.verdict}`}>
      <button
        type="button"
        ref={main}
        className="row__main audit-row__main"
        aria-label={`${verdict} ${kind}: ${quote.text}`}
        aria-keyshortcuts={isOpen ? 'A D' : undefined}
        {...ROW_MAIN}
        tabIndex={focus.tabIndex}
        onClick={() => jump({ start: quote.start, end: quote.end })}
        onKeyDown={press}
      >
        <SumHead finding={finding} />
        <span className="audit-row__stated">{quote.text}</span>
      </button>
      <Sum finding={finding} />
      <Figures finding={finding} earlier={audited.earlier} tabIndex={focus.tabIndex} />
      {isDismissing && isOpen ? (
        <DismissForm
          about={quote.text}
          ways={dismissals(finding.verdict)}
          onDismiss={(judgement, reason) => {
            deciding.dismiss(judgement, reason);
            dismiss(false);
          }}
          onCancel={() => dismiss(false)}
        />
      ) : (
        <Decided
          deciding={deciding}
          agreed={AGREED[finding.verdict]}
          about={quote.text}
          tabIndex={focus.tabIndex}
          onDismiss={() => dismiss(true)}
        />
      )}
      <Failure deciding={deciding} />
    </article>
  );
}

interface DecidedProps {
  readonly deciding: Deciding;
  /** What accepting it says of the figure. */
  readonly agreed: Status;
  readonly about: string;
  readonly tabIndex: 0 | -1;
  readonly onDismiss: () => void;
}

/** What was decided, or what can be. */
function Decided({ deciding, agreed, about, tabIndex, onDismiss }: DecidedProps) {
  const { term } = useWords();
  const word = useAuditWords();
  const { decision, accept, reopen, writing } = deciding;
  const { status, statusOn } = writing.edits;
  if (decision === 'open') {
    return (
      <div className="row__actions">
        <button
          type="button"
          className="row__toggle"
          title={word('accept_hint', { status: term(`status_${agreed}`) })}
          aria-label={`${word('accept')}: ${about}`}
          tabIndex={tabIndex}
          onClick={accept}
        >
          {word('accept')}
        </button>
        <button
          type="button"
          className="row__toggle"
          aria-label={word('dismiss_of', { text: about })}
          tabIndex={tabIndex}
          onClick={onDismiss}
        >
          {word('dismiss')}
        </button>
      </div>
    );
  }
  return (
    <div className="audit-row__decided">
      <p>
        <b>{word(`decided_${decision}`)}</b>
        {decision !== 'misread' && status !== undefined && (
          <span>{`${STATUS_SIGNS[status]} ${term(`status_${status}`)}`}</span>
        )}
        {statusOn !== undefined && <span>{statusOn}</span>}
        <button
          type="button"
          className="row__toggle"
          aria-label={word('reopen_of', { text: about })}
          tabIndex={tabIndex}
          onClick={reopen}
        >
          {word('reopen')}
        </button>
      </p>
      {writing.note.text !== '' && (
        <NoteMarkdown note={writing.note.text} className="audit-row__note" />
      )}
    </div>
  );
}

/** What could not be saved, and the way to try again. */
function Failure({ deciding: { writing } }: { readonly deciding: Deciding }) {
  const { paper, note, edits } = writing;
  const failure = edits.error ?? failureOf(note.save);
  if (failure === undefined) return undefined;
  const retry = (): void => {
    void paper.edits.flush();
    void paper.draft.flush();
  };
  return <SaveFailure error={failure} retry={retry} text={note.text} />;
}
