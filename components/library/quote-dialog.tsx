import { Dialog } from '@base-ui/react/dialog';
import { useDeferredValue, useMemo, useState } from 'react';
import { MAX_QUOTE } from '../../lib/model/limits';
import type { Result } from '../../lib/model/result';
import type { Quote, Span } from '../../lib/model/span';
import type { ReportRow } from '../../lib/model/store';
import { newUuid } from '../../lib/platform/uuid';
import { parseQuery } from '../../lib/search/index';
import type { NuoshuDatabase } from '../../lib/store/database';
import type { KeptReading } from '../../lib/store/kept-texts';
import { useKeptReading } from '../../lib/view/hooks/use-kept-reading';
import { useReports } from '../../lib/view/hooks/use-reports';
import { isQuotable, quotableSentences, quotedEvidence } from '../../lib/view/quotable';
import { likeliestChoice, reportChoices } from '../../lib/view/report-choices';
import { gist } from '../../lib/wording/facts';
import { KeptText } from '../report/kept-text';
import type { QuoteRequest } from '../report/quoting';
import { useQuotingWords } from '../report/use-quoting-words';
import { ReportCombobox } from './report-combobox';
import { SentenceHits } from './sentence-hits';
import './erase-dialog.css';
import './quote-dialog.css';

interface QuoteDialogProps {
  readonly database: NuoshuDatabase;
  readonly request: QuoteRequest;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/**
 * Chooses words of a kept report as evidence: a sentence that has what is looked for, or what is
 * selected in the text.
 */
export function QuoteDialog({ database, request, isOpen, onClose }: QuoteDialogProps) {
  const word = useQuotingWords();
  const reports = useReports(database);
  return (
    <Dialog.Root
      open={isOpen}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog__backdrop" />
        <Dialog.Popup className="dialog quote-dialog">
          <Dialog.Title className="dialog__title">{word('title')}</Dialog.Title>
          <Dialog.Description className="dialog__words">
            {word('about', { text: gist(request.about, 60) })}
          </Dialog.Description>
          <Chooser database={database} request={request} reports={reports} onClose={onClose} />
          <div className="quote-dialog__foot">
            <Dialog.Close className="button">{word('cancel')}</Dialog.Close>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

interface ChooserProps extends Pick<QuoteDialogProps, 'database' | 'request' | 'onClose'> {
  readonly reports: Result<readonly ReportRow[]> | undefined;
}

function Chooser({ database, request: { reportId, take }, reports, onClose }: ChooserProps) {
  const word = useQuotingWords();
  const [chosen, setChosen] = useState<ReportRow>();
  const rows = useMemo(
    () => reportChoices(reports?.ok === true ? reports.value : [], reportId),
    [reports, reportId],
  );
  if (reports === undefined) return <p role="status">{word('loading')}</p>;
  if (!reports.ok) return <p role="alert">{word('reports_failed')}</p>;
  if (rows.length === 0) return <p role="status">{word('reports_none')}</p>;
  const row = chosen ?? likeliestChoice(rows, reportId);
  return (
    <>
      <ReportCombobox rows={rows} own={reportId} chosen={row} onChoose={setChosen} />
      {row === undefined ? (
        <p className="quote-dialog__hint">{word('find_first')}</p>
      ) : (
        <Finder
          key={row.id}
          database={database}
          id={row.id}
          onTake={(reading, span) => {
            take(quotedEvidence(newUuid(), reading, span));
            onClose();
          }}
        />
      )}
    </>
  );
}

interface FinderProps {
  readonly database: NuoshuDatabase;
  readonly id: string;
  readonly onTake: (reading: KeptReading, span: Span) => void;
}

function Finder({ database, id, onTake }: FinderProps) {
  const word = useQuotingWords();
  const reading = useKeptReading(database, id);
  if (reading === undefined) return <p role="status">{word('loading')}</p>;
  if (reading === 'none') return <p role="status">{word('text_none')}</p>;
  return <Found reading={reading} onTake={(span) => onTake(reading, span)} />;
}

const MOST_SENTENCES = 50;

interface FoundProps {
  readonly reading: KeptReading;
  readonly onTake: (span: Span) => void;
}

function Found({ reading, onTake }: FoundProps) {
  const word = useQuotingWords();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const [selected, setSelected] = useState<Quote>();
  const [target, setTarget] = useState<Span>();
  /* Typing stays quick: the sentences follow as soon as the browser has time. */
  const query = useDeferredValue(asked);
  const { text } = reading.text;
  const sentences = useMemo(
    () => quotableSentences(text, parseQuery(query), MOST_SENTENCES),
    [text, query],
  );
  const plain = useMemo(() => ({ ...reading, metrics: [], pledges: [] }), [reading]);
  return (
    <>
      <label className="quote-dialog__field">
        {word('find')}
        <input
          type="search"
          autoComplete="off"
          spellCheck={false}
          placeholder={word('find_hint')}
          value={typed}
          onChange={({ target: { value }, nativeEvent }) => {
            setTyped(value);
            if (!('isComposing' in nativeEvent && nativeEvent.isComposing === true))
              setAsked(value);
          }}
          onCompositionEnd={({ currentTarget }) => setAsked(currentTarget.value)}
        />
      </label>
      <div className="quote-dialog__panes">
        <section className="quote-dialog__pane" aria-label={word('sentences')}>
          <p role="status" className="quote-dialog__hint">
            {foundWords(word, query, sentences.length)}
          </p>
          <SentenceHits
            sentences={sentences}
            onTake={onTake}
            onSee={({ start, end }) => setTarget({ start, end })}
          />
        </section>
        <section className="quote-dialog__pane quote-dialog__text" aria-label={word('text')}>
          <KeptText reading={plain} marks={NO_MARKS} target={target} onSelect={setSelected} />
        </section>
      </div>
      <div className="quote-dialog__selection">
        <Selected quote={selected} />
        <button
          type="button"
          className="button button--primary"
          disabled={!isQuotable(selected)}
          onClick={() => selected !== undefined && onTake(selected)}
        >
          {word('take_chosen')}
        </button>
      </div>
    </>
  );
}

const NO_MARKS: readonly never[] = [];

function foundWords(
  word: ReturnType<typeof useQuotingWords>,
  query: string,
  count: number,
): string {
  if (parseQuery(query).length === 0) return word('find_how');
  if (count === 0) return word('found_none', { query });
  return word(count === MOST_SENTENCES ? 'found_most' : 'found', { count });
}

function Selected({ quote }: { readonly quote: Quote | undefined }) {
  const word = useQuotingWords();
  if (quote === undefined) return <span className="quote-dialog__hint">{word('chosen_none')}</span>;
  if (!isQuotable(quote))
    return <span className="error-text">{word('too_long', { count: MAX_QUOTE })}</span>;
  return (
    <span className="quote-dialog__chosen">
      {word('chosen')} <q>{gist(quote.text, 60)}</q>
    </span>
  );
}
