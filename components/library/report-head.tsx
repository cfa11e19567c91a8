import { useKeptVersions } from '../../lib/view/hooks/use-kept-versions';
import { useProgress } from '../../lib/view/hooks/use-progress';
import { grouped } from '../../lib/view/quantity';
import type { KeptReading } from '../../lib/store/kept-texts';
import { ProfileTable } from '../report/profile-table';
import { useWords } from '../words';
import { useDesk } from './desk-context';
import { ProgressWords } from './progress-words';
import { useLibraryWords } from './use-library-words';

/** What a kept report is, where it stood, when it was kept, in which versions, and how far the reader has come with it. */
export function ReportHead({ reading: { report, text } }: { readonly reading: KeptReading }) {
  const { term } = useWords();
  const word = useLibraryWords();
  const { database, tallies, today } = useDesk();
  const progress = useProgress({ database, tallies, row: report, today });
  const facts = [
    report.issuer,
    term(`documentType_${report.documentType}`),
    report.publishedOn && word('published_on', { date: report.publishedOn }),
    word('captured_on', { date: text.capturedAt.slice(0, 10) }),
  ].filter((fact) => fact !== undefined && fact !== '');
  return (
    <div className="report-head">
      <p className="report-head__facts">
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        <a href={report.url} target="_blank" rel="noreferrer">
          {word('open_page')}
        </a>
      </p>
      <p className="report-head__facts">
        <ProgressWords progress={progress} />
      </p>
      <details className="report-head__more">
        <summary>{word('about')}</summary>
        <ProfileTable report={report} />
        <p className="report-head__label">{word('address')}</p>
        <p className="report-head__address">{report.url}</p>
        <Versions reportId={report.id} shown={text.textHash} />
      </details>
    </div>
  );
}

function Versions({ reportId, shown }: { readonly reportId: string; readonly shown: string }) {
  const word = useLibraryWords();
  const { database } = useDesk();
  const versions = useKeptVersions(database, reportId);
  return (
    <>
      <p className="report-head__label">{word('versions')}</p>
      <ul className="report-head__versions">
        {versions.map(({ textHash, capturedAt, units }) => (
          <li key={textHash}>
            {word('version', { date: capturedAt.slice(0, 10), count: grouped(units) })}
            {textHash === shown && <strong> {word('version_current')}</strong>}
          </li>
        ))}
      </ul>
    </>
  );
}
