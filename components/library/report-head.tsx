import { useRef } from 'react';
import { useKeptVersions } from '../../lib/view/hooks/use-kept-versions';
import { useProgress } from '../../lib/view/hooks/use-progress';
import { newestPair, versionId } from '../../lib/view/versions';
import { routeHash } from '../../lib/view/route';
import { grouped } from '../../lib/view/quantity';
import type { Annotation } from '../../lib/model/annotation';
import type { Result } from '../../lib/model/result';
import type { KeptReading } from '../../lib/store/kept-texts';
import type { KeptVersion } from '../../lib/store/versions';
import { SAMPLE_ID } from '../../lib/text/sample-address';
import { usePrintingWords } from '../print/use-printing-words';
import { ProfileTable } from '../report/profile-table';
import { useVersionWords } from '../report/use-version-words';
import { useWords } from '../words';
import { useWelcomeWords } from '../welcome/use-welcome-words';
import { useDesk } from './desk-context';
import { ExportMenu } from './export-menu';
import { FollowLinks } from './follow-links';
import { ProgressWords } from './progress-words';
import { useLibraryWords } from './use-library-words';
import { useViewCommands } from './view-commands';

interface ReportHeadProps {
  readonly reading: KeptReading;
  readonly annotations: Result<readonly Annotation[]>;
  /** The text that is shown is an older version. */
  readonly isOld: boolean;
}

/**
 * What a kept report is, where it stood, when it was kept, in which versions, and how far the
 * reader has come with it.
 */
export function ReportHead({ reading, annotations, isOld }: ReportHeadProps) {
  const { report, text } = reading;
  const { term } = useWords();
  const word = useLibraryWords();
  const welcome = useWelcomeWords();
  const printing = usePrintingWords();
  const { database, tallies, today } = useDesk();
  const read = useKeptVersions(database, report.id);
  const versions = read?.ok === true ? read.value : NONE;
  const canCompare = newestPair(versions) !== undefined;
  const actions = useRef<HTMLDivElement>(null);
  useViewCommands([
    ...(isOld
      ? [{ name: 'newest' as const, run: () => goTo(routeHash({ view: 'report', id: report.id })) }]
      : [{ name: 'export' as const, run: () => openMenu(actions.current) }]),
    ...(canCompare
      ? [
          {
            name: 'compare' as const,
            run: () => goTo(routeHash({ view: 'compare', id: report.id })),
          },
        ]
      : []),
    { name: 'page', run: () => void window.open(report.url, '_blank', 'noreferrer') },
    { name: 'reports', run: () => goTo(routeHash({ view: 'reports' })) },
  ]);
  const progress = useProgress({ database, tallies, row: report, today });
  const isSample = report.id === SAMPLE_ID;
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
        {!isSample && (
          <a href={report.url} target="_blank" rel="noreferrer">
            {word('open_page')}
          </a>
        )}
      </p>
      {isSample && <p className="report-head__sample">{welcome('sample_note')}</p>}
      <p className="report-head__facts">
        <ProgressWords progress={progress} />
      </p>
      <div className="report-head__actions" ref={actions}>
        {canCompare && (
          <a className="button button--small" href={routeHash({ view: 'compare', id: report.id })}>
            {word('compare')}
          </a>
        )}
        <FollowLinks id={report.id} />
        {!isOld && (
          <button
            type="button"
            className="button button--small"
            data-act="print"
            onClick={() => goTo(routeHash({ view: 'print', id: report.id }))}
          >
            {printing('open')}
          </button>
        )}
        {!isOld && <ExportMenu reading={reading} annotations={annotations} />}
      </div>
      <details className="report-head__more">
        <summary>{word('about')}</summary>
        <ProfileTable report={report} />
        <p className="report-head__label">{word('address')}</p>
        <p className="report-head__address">{report.url}</p>
        <Versions id={report.id} versions={versions} shown={text.textHash} />
      </details>
    </div>
  );
}

const NONE: readonly KeptVersion[] = [];

const goTo = (hash: string): void => {
  location.hash = hash;
};

/** Opens the menu of files, as a click does. */
function openMenu(actions: HTMLElement | null): void {
  const trigger = actions?.querySelector<HTMLElement>('button[aria-haspopup=menu]');
  trigger?.focus();
  trigger?.click();
}

interface VersionsProps {
  /** The report. */
  readonly id: string;
  readonly versions: readonly KeptVersion[];
  /** The hash of the text that is shown. */
  readonly shown: string;
}

function Versions({ id, versions, shown }: VersionsProps) {
  const word = useLibraryWords();
  return (
    <>
      <p className="report-head__label">{word('versions')}</p>
      <ul className="report-head__versions">
        {versions.map((version) => (
          <li key={versionId(version)}>
            {word('version', {
              date: version.capturedAt.slice(0, 10),
              count: grouped(version.units),
            })}{' '}
            {version.textHash === shown ? (
              <strong>{word('version_current')}</strong>
            ) : (
              <VersionLinks id={id} version={version} shown={shown} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

interface VersionLinksProps extends Pick<VersionsProps, 'id' | 'shown'> {
  readonly version: KeptVersion;
}

/** Shows a version on its own, or compared with the text that is shown. */
function VersionLinks({ id, version, shown }: VersionLinksProps) {
  const word = useLibraryWords();
  const say = useVersionWords();
  const { reportId, textHash, capturedAt, isLast } = version;
  const date = capturedAt.slice(0, 10);
  const pair = { before: { reportId, textHash }, after: { reportId: id, textHash: shown } };
  const alone = routeHash({ view: 'report', id: reportId, ...(!isLast && { version: textHash }) });
  return (
    <>
      <a href={alone} aria-label={say('open_about', { date })}>
        {say('open')}
      </a>{' '}
      <a
        href={routeHash({ view: 'compare', id, pair })}
        aria-label={word('compare_with_about', { date })}
      >
        {word('compare_with')}
      </a>
    </>
  );
}
