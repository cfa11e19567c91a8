import { isStatedFigure } from '../../lib/model/annotation';
import { plainTitle } from '../../lib/text/plain-title';
import { isOverdue, rangeWords } from '../../lib/view/dates';
import { lacksEvidence } from '../../lib/view/judgement';
import type { NoteColumn } from '../../lib/view/note-columns';
import type { NoteRow } from '../../lib/view/note-rows';
import { noteHash } from '../../lib/view/note-hash';
import { gist } from '../../lib/wording/facts';
import { plainNote } from '../../lib/wording/note-plain';
import { sayCorrection } from '../../lib/wording/correction';
import { wordsOf } from '../../lib/wording/words';
import { Badge } from '../badge';
import { useCorrectingWords } from '../correct/use-correcting-words';
import { StatusSelect } from '../report/status-select';
import { useJudgementWords } from '../report/use-judgement-words';
import { TagChip } from '../tag-chip';
import { useWords } from '../words';
import { useNoteTools } from './note-tools';
import { useNotesWords } from './use-notes-words';

interface NoteCellProps {
  readonly column: NoteColumn;
  readonly row: NoteRow;
  readonly tabIndex: 0 | -1;
}

/** Longer ones are cut by the window, too; this keeps a page of text out of the table. */
const SHOWN_UNITS = 200;
const SHOWN_TAGS = 2;

/** What stands in one cell of the table. */
export function NoteCell({ column, row, tabIndex }: NoteCellProps) {
  const { term } = useWords();
  const { annotation, report } = row;
  switch (column) {
    case 'text':
      return <TextCell row={row} tabIndex={tabIndex} />;
    case 'note':
      return (
        <span className="note-cell__lines">
          {gist(plainNote(annotation?.note ?? ''), SHOWN_UNITS)}
        </span>
      );
    case 'status':
      return <StatusCell row={row} tabIndex={tabIndex} />;
    case 'evidence':
      return <EvidenceCell row={row} />;
    case 'due':
      return <DueCell row={row} />;
    case 'strength':
      return row.strength && term(`strength_${row.strength}`);
    case 'specificity':
      return row.specificity && term(`specificity_${row.specificity}`);
    case 'topic':
      return row.topic && term(`topic_${row.topic}`);
    case 'indicator':
      return annotation?.finding?.indicatorKey ?? annotation?.finding?.indicator;
    case 'period':
      return annotation?.finding?.when && rangeWords(annotation.finding.when);
    case 'tags':
      return <TagsCell tags={annotation?.tags ?? []} />;
    case 'issuer':
      return report?.issuer;
    case 'region':
      return report?.region?.join(' ');
    case 'report':
      return (
        <span className="note-cell__lines">
          {report === undefined ? row.reportId : plainTitle(report.title)}
        </span>
      );
    case 'published':
      return report?.publishedOn;
    case 'statusOn':
      return annotation?.statusOn;
    case 'statusBy':
      return annotation?.statusBy;
    case 'weight':
      return <WeightCell row={row} />;
    case 'owner':
      return annotation?.owner;
    case 'updated':
      return annotation?.updatedAt.slice(0, 10);
  }
}

function TextCell({ row, tabIndex }: Omit<NoteCellProps, 'column'>) {
  const { term } = useWords();
  const word = useNotesWords();
  const text = gist(row.text, SHOWN_UNITS);
  return (
    <span className="note-cell__lines">
      {row.annotation?.pinned === true && (
        <span className="note-cell__pin">{`📌 ${word('pinned')} `}</span>
      )}
      <span className={`note-cell__subject note-cell__subject--${row.subject}`}>
        {term(`subject_${row.subject}`)}
      </span>{' '}
      <a
        className="note-cell__open"
        href={noteHash(row)}
        aria-label={word('open_row', { text })}
        tabIndex={tabIndex}
      >
        {text}
      </a>
      <CorrectedWords row={row} />
    </span>
  );
}

/** What the reader says against what was read, and whether that counts. */
export function CorrectedWords({ row }: { readonly row: NoteRow }) {
  const { language } = useWords();
  const word = useCorrectingWords();
  const { annotation, corrected } = row;
  if (annotation?.correction === undefined || corrected === undefined) return undefined;
  const said = sayCorrection(annotation.correction, wordsOf(language));
  return (
    <span className="note-cell__corrected">
      {' '}
      <Badge tone={corrected === 'doubtful' ? 'warning' : 'plain'}>
        {word(corrected === 'applied' ? 'corrected' : corrected)}
      </Badge>{' '}
      {corrected === 'doubtful' ? word('doubtful_hint', { what: said }) : said}
    </span>
  );
}

/** Tags that fit into two short lines; of the others, how many, and which for who asks. */
function TagsCell({ tags }: { readonly tags: readonly string[] }) {
  const [shown, others] = [tags.slice(0, SHOWN_TAGS), tags.slice(SHOWN_TAGS)];
  return (
    <>
      {shown.map((tag) => (
        <TagChip key={tag} tag={tag} />
      ))}
      {others.length > 0 && (
        <span
          className="note-cell__more"
          role="img"
          aria-label={others.join('、')}
          title={others.join('、')}
        >
          {`+${others.length}`}
        </span>
      )}
    </>
  );
}

/** The status, changed in place. */
export function StatusCell({ row, tabIndex }: Omit<NoteCellProps, 'column'>) {
  const { change } = useNoteTools();
  return (
    <StatusSelect
      status={row.annotation?.status}
      isFigure={isStatedFigure(row.subject, row.annotation?.finding?.metricStatus)}
      about={gist(row.text, 40)}
      tabIndex={tabIndex}
      onChange={(status) => void change([row.key], { status: status ?? null })}
    />
  );
}

/**
 * How much a judgement stands on; a verdict that stands on nothing looks unfinished, and says so.
 */
export function EvidenceCell({ row: { annotation } }: { readonly row: NoteRow }) {
  const word = useJudgementWords();
  const evidence = annotation?.evidence ?? [];
  if (lacksEvidence(annotation?.status, evidence)) {
    return (
      <span className="note-cell__lacking" title={word('lacks_evidence_hint')}>
        {word('lacks_evidence')}
      </span>
    );
  }
  return evidence.length === 0 ? undefined : (
    <span>{word('evidence_count', { count: evidence.length })}</span>
  );
}

/** The last day, and in words that it is past. */
export function DueCell({ row: { due, annotation } }: { readonly row: NoteRow }) {
  const word = useNotesWords();
  const { today } = useNoteTools();
  if (due === undefined) return undefined;
  const isLate = isOverdue(due, annotation?.status, today);
  return (
    <span className="note-cell__due">
      {due} {isLate && <span className="note-cell__overdue">{word('overdue')}</span>}
    </span>
  );
}

function WeightCell({ row: { annotation } }: { readonly row: NoteRow }) {
  const word = useJudgementWords();
  const weight = annotation?.weight;
  return weight === undefined || weight === 1 ? undefined : <span>{word(`weight_${weight}`)}</span>;
}
