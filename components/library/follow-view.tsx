import { useMemo } from 'react';
import type { ReportRow } from '../../lib/model/store';
import { plainTitle } from '../../lib/text/plain-title';
import { followPairs, plannedYear } from '../../lib/view/follow-pairs';
import { useKeptReading } from '../../lib/view/hooks/use-kept-reading';
import { useReports } from '../../lib/view/hooks/use-reports';
import { isReportFound, reportChoices } from '../../lib/view/report-choices';
import { routeHash } from '../../lib/view/route';
import type { FollowRoute } from '../../lib/view/route';
import { useFollowWords } from '../follow/use-follow-words';
import { Notice } from '../notice';
import { useWords } from '../words';
import { ChoiceCombobox } from './choice-combobox';
import { useDesk } from './desk-context';
import { FollowDesk } from './follow-desk';
import { ViewFrame } from './view-frame';
import '../banner.css';
import './quote-dialog.css';
import './follow-view.css';

type FollowViewProps = Omit<FollowRoute, 'view'>;

/**
 * What became of one year's promises: two kept reports, chosen freely or from those that follow
 * each other, and the one held against the other.
 */
export function FollowView({ from, to }: FollowViewProps) {
  const word = useFollowWords();
  const { term } = useWords();
  const { database } = useDesk();
  const reports = useReports(database);
  return (
    <ViewFrame title={word('title')} shown={`${from} ${to}`}>
      {reports === undefined && <Notice tone="busy" title={word('loading')} />}
      {reports?.ok === false && (
        <Notice tone="alert" title={word('reports_failed')} hint={term(`error_${reports.error}`)} />
      )}
      {reports?.ok === true && <Chosen rows={reports.value} from={from} to={to} />}
    </ViewFrame>
  );
}

interface ChosenProps extends FollowViewProps {
  readonly rows: readonly ReportRow[];
}

function Chosen({ rows, from, to }: ChosenProps) {
  const word = useFollowWords();
  const isPair = from !== undefined && to !== undefined && from !== to;
  return (
    <>
      <Chooser rows={rows} from={from} to={to} />
      {from !== undefined && from === to && <p className="banner">{word('same_report')}</p>}
      {isPair ? <Pair key={`${from} ${to}`} from={from} to={to} /> : <Offered rows={rows} />}
    </>
  );
}

const go = (route: FollowViewProps): void =>
  location.replace(routeHash({ view: 'follow', ...route }));

function Chooser({ rows, from, to }: ChosenProps) {
  const word = useFollowWords();
  return (
    <div className="follow-chooser">
      <ReportChoice
        label={word('from')}
        rows={rows}
        beside={to}
        chosen={from}
        onChoose={(id) => go({ from: id, to })}
      />
      <ReportChoice
        label={word('to')}
        rows={rows}
        beside={from}
        chosen={to}
        onChoose={(id) => go({ from, to: id })}
      />
    </div>
  );
}

interface ReportChoiceProps {
  readonly label: string;
  readonly rows: readonly ReportRow[];
  /** The report on the other side: those of its issuer are offered first. */
  readonly beside: string | undefined;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

function ReportChoice({ label, rows, beside, chosen, onChoose }: ReportChoiceProps) {
  const word = useFollowWords();
  const choices = useMemo(() => reportChoices(rows, beside ?? ''), [rows, beside]);
  const byId = useMemo(() => new Map(choices.map((row) => [row.id, row])), [choices]);
  return (
    <ChoiceCombobox
      label={label}
      hint={word('report_hint')}
      none={word('report_none')}
      keys={choices.map(({ id }) => id)}
      chosen={chosen !== undefined && byId.has(chosen) ? chosen : undefined}
      nameOf={(id) => plainTitle(byId.get(id)?.title ?? '') || word('untitled')}
      isFound={(id, typed) => {
        const row = byId.get(id);
        return row !== undefined && isReportFound(row, typed);
      }}
      factsOf={(id) => (
        <small className="report-combobox__facts">
          {[byId.get(id)?.issuer, byId.get(id)?.publishedOn]
            .filter((fact) => fact !== undefined)
            .join(' · ')}
        </small>
      )}
      onChoose={onChoose}
    />
  );
}

/** The pairs that follow each other, the newest first. */
function Offered({ rows }: { readonly rows: readonly ReportRow[] }) {
  const word = useFollowWords();
  const pairs = useMemo(
    () =>
      [...followPairs(rows).values()].sort(
        (a, b) => b.year - a.year || (a.from.issuer ?? '').localeCompare(b.from.issuer ?? ''),
      ),
    [rows],
  );
  return (
    <div className="view__scroll follow-offered">
      <p>{word('intro')}</p>
      <h2 className="follow-offered__heading">{word('offered')}</h2>
      {pairs.length === 0 && <p className="follow-offered__none">{word('offered_none')}</p>}
      <ul className="follow-offered__pairs">
        {pairs.map(({ from, to, year }) => (
          <li key={to.id}>
            <a
              className="follow-offered__pair"
              href={routeHash({ view: 'follow', from: from.id, to: to.id })}
            >
              <strong>{word('offered_pair', { issuer: from.issuer ?? '', year })}</strong>
              <span>{plainTitle(from.title) || word('untitled')}</span>
              <span>→ {plainTitle(to.title) || word('untitled')}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface PairProps {
  readonly from: string;
  readonly to: string;
}

/** The two reports as they are kept. */
function Pair({ from, to }: PairProps) {
  const word = useFollowWords();
  const { database } = useDesk();
  const [older, newer] = [useKeptReading(database, from), useKeptReading(database, to)];
  if (older === undefined || newer === undefined)
    return <Notice tone="busy" title={word('loading')} />;
  if (older === 'none') return <Notice title={word('text_none', { title: from })} />;
  if (newer === 'none') return <Notice title={word('text_none', { title: to })} />;
  return (
    <>
      <PairNews from={older.report} to={newer.report} />
      <FollowDesk from={older} to={newer} />
    </>
  );
}

/** What speaks against holding one against the other. */
function PairNews({ from, to }: { readonly from: ReportRow; readonly to: ReportRow }) {
  const word = useFollowWords();
  const [first, second] = [plannedYear(from), plannedYear(to)];
  const years = first === undefined || second === undefined ? 1 : second - first;
  return (
    <>
      {years < 0 && (
        <p className="banner banner--calm" role="status">
          {word('turned')}
          <button
            type="button"
            className="button button--small"
            onClick={() => go({ from: to.id, to: from.id })}
          >
            {word('swap')}
          </button>
        </p>
      )}
      {years > 1 && (
        <p className="banner banner--calm" role="status">
          {word('apart', { count: years })}
        </p>
      )}
      {(from.series ?? to.series) !== undefined && (
        <p className="banner banner--calm" role="status">
          {word('paged')}
        </p>
      )}
    </>
  );
}
