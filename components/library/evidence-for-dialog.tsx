import { Dialog } from '@base-ui/react/dialog';
import { Toast } from '@base-ui/react/toast';
import { useMemo, useState } from 'react';
import type { Evidence } from '../../lib/model/annotation';
import { MAX_EVIDENCE } from '../../lib/model/limits';
import type { ReportRow } from '../../lib/model/store';
import type { KeptReading } from '../../lib/store/kept-texts';
import type { PledgeEntry } from '../../lib/view/entries';
import { isSameQuote } from '../../lib/view/evidence';
import { useAnchors } from '../../lib/view/hooks/use-anchors';
import { useAnnotations } from '../../lib/view/hooks/use-annotations';
import { useKeptReading } from '../../lib/view/hooks/use-kept-reading';
import { useReports } from '../../lib/view/hooks/use-reports';
import { likeliestChoice, reportChoices } from '../../lib/view/report-choices';
import { withWaitingOf } from '../../lib/view/with-waiting';
import { gist } from '../../lib/wording/facts';
import { useEntryLists } from '../report/finding-lists';
import { ReportToolsProvider } from '../report/report-tools';
import { useJudgementWords } from '../report/use-judgement-words';
import { useQuotingWords } from '../report/use-quoting-words';
import { useWriting } from '../report/use-writing';
import { useDesk } from './desk-context';
import { PledgeCombobox } from './pledge-combobox';
import { ReportCombobox } from './report-combobox';
import { useKeptTools } from './use-kept-tools';
import './erase-dialog.css';
import './quote-dialog.css';

interface EvidenceForDialogProps {
  /** Words of a kept report, and that report's id. */
  readonly piece: Evidence;
  readonly from: string;
  readonly onClose: () => void;
}

/**
 * Chooses the pledge, of this report or another, that some words of a kept report are evidence for.
 */
export function EvidenceForDialog({ piece, from, onClose }: EvidenceForDialogProps) {
  const word = useQuotingWords();
  return (
    <Dialog.Root open onOpenChange={(isOpen) => isOpen || onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog__backdrop" />
        <Dialog.Popup className="dialog">
          <Dialog.Title className="dialog__title">{word('for_title')}</Dialog.Title>
          <Dialog.Description className="dialog__words">
            {word('chosen')} <q>{gist(piece.text, 80)}</q>
          </Dialog.Description>
          <Chooser piece={piece} from={from} onClose={onClose} />
          <div className="quote-dialog__foot">
            <Dialog.Close className="button">{word('cancel')}</Dialog.Close>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Chooser({ piece, from, onClose }: EvidenceForDialogProps) {
  const word = useQuotingWords();
  const { database } = useDesk();
  const reports = useReports(database);
  const [chosen, setChosen] = useState<ReportRow>();
  const rows = useMemo(
    () => reportChoices(reports?.ok === true ? reports.value : [], from),
    [reports, from],
  );
  if (reports === undefined) return <p role="status">{word('loading')}</p>;
  if (!reports.ok) return <p role="alert">{word('reports_failed')}</p>;
  const row = chosen ?? likeliestChoice(rows, from) ?? rows.at(-1);
  return (
    <>
      <ReportCombobox rows={rows} own={from} chosen={row} onChoose={setChosen} />
      {row !== undefined && <Reading key={row.id} id={row.id} piece={piece} onClose={onClose} />}
    </>
  );
}

interface ReadingProps extends Pick<EvidenceForDialogProps, 'piece' | 'onClose'> {
  readonly id: string;
}

function Reading({ id, ...props }: ReadingProps) {
  const word = useQuotingWords();
  const { database } = useDesk();
  const reading = useKeptReading(database, id);
  if (reading === undefined) return <p role="status">{word('loading')}</p>;
  if (reading === 'none') return <p role="status">{word('text_none')}</p>;
  return <Pledges reading={reading} {...props} />;
}

interface PledgesProps extends Pick<EvidenceForDialogProps, 'piece' | 'onClose'> {
  readonly reading: KeptReading;
}

function Pledges({ reading, piece, onClose }: PledgesProps) {
  const word = useQuotingWords();
  const { database, desk, waiting } = useDesk();
  const { id } = reading.report;
  const { textHash } = reading.text;
  const { annotations: stored } = useAnnotations(database, id);
  const annotations = useMemo(
    () => withWaitingOf(stored, { reportId: id, waiting, deskId: desk.id }),
    [stored, id, waiting, desk],
  );
  const anchors = useAnchors({ source: id, textHash, needsTab: false }, annotations);
  const findings = useMemo(
    () => ({ metrics: reading.metrics, pledges: reading.pledges, sections: [] }),
    [reading],
  );
  const { pledges } = useEntryLists({ anchors, textHash }, findings, annotations);
  const [key, setKey] = useState<string>();
  const tools = useKeptTools(reading, NOWHERE);
  if (annotations?.ok === false) return <p role="alert">{word('reports_failed')}</p>;
  /* Before it is known where the notes stand, a pledge that bears one would get a second. */
  if (
    annotations === undefined ||
    annotations.value.some(({ id: note }) => anchors[note] === undefined)
  ) {
    return <p role="status">{word('loading')}</p>;
  }
  if (pledges.length === 0) return <p role="status">{word('pledges_none')}</p>;
  const chosen = pledges.find((pledge) => pledge.key === key);
  return (
    <ReportToolsProvider value={tools}>
      <PledgeCombobox pledges={pledges} chosen={chosen} onChoose={(pledge) => setKey(pledge.key)} />
      {chosen !== undefined && (
        <Take key={chosen.key} pledge={chosen} piece={piece} onTaken={onClose} />
      )}
    </ReportToolsProvider>
  );
}

const NOWHERE = (): void => undefined;

interface TakeProps {
  readonly pledge: PledgeEntry;
  readonly piece: Evidence;
  readonly onTaken: () => void;
}

function Take({ pledge: { key, item, annotation }, piece, onTaken }: TakeProps) {
  const word = useQuotingWords();
  const judgement = useJudgementWords();
  const { add } = Toast.useToastManager();
  const { paper, edits } = useWriting({ key, subject: 'pledge', quote: item, annotation });
  const { evidence } = edits;
  const isThere = evidence.some((one) => isSameQuote(one, piece));
  const isFull = evidence.length >= MAX_EVIDENCE;
  const take = (): void => {
    void paper.edits.edit({ evidence: [...evidence, piece] });
    add({ title: word('for_done', { text: gist(item.text, 40) }) });
    onTaken();
  };
  return (
    <>
      <blockquote className="quote-dialog__chosen">{item.text}</blockquote>
      <p role="status" className="quote-dialog__hint">
        {isThere
          ? word('for_there')
          : isFull && judgement('evidence_full', { count: MAX_EVIDENCE })}
      </p>
      <button
        type="button"
        className="button button--primary"
        disabled={isThere || isFull}
        onClick={take}
      >
        {word('for_take')}
      </button>
    </>
  );
}
