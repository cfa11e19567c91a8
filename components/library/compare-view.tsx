import type { KeptVersion } from '../../lib/store/versions';
import { plainTitle } from '../../lib/text/plain-title';
import { useKeptVersions } from '../../lib/view/hooks/use-kept-versions';
import { useLoadedPair } from '../../lib/view/hooks/use-loaded-pair';
import { readInSlices } from '../../lib/view/read-text';
import { routeHash } from '../../lib/view/route';
import { newestPair } from '../../lib/view/versions';
import type { VersionPair } from '../../lib/view/versions';
import { Notice } from '../notice';
import { Comparison } from '../report/comparison';
import { useComparisonWords } from '../report/use-comparison-words';
import { useDesk } from './desk-context';
import { useLibraryWords } from './use-library-words';
import { ViewFrame } from './view-frame';

interface CompareViewProps {
  /** The report. */
  readonly id: string;
  /** What is compared; the newest two versions where nothing is chosen. */
  readonly pair?: VersionPair;
}

/**
 * Two kept versions of a report, compared. The address names them, so that it can be kept and
 * opened again.
 */
export function CompareView({ id, pair }: CompareViewProps) {
  const say = useComparisonWords();
  const word = useLibraryWords();
  const { database } = useDesk();
  const versions = useKeptVersions(database, id);
  const kept = versions?.ok === true ? versions.value : [];
  const title = plainTitle((kept.find(({ reportId }) => reportId === id) ?? kept[0])?.title ?? '');
  const chosen = pair ?? newestPair(kept);
  return (
    <ViewFrame
      title={say('title')}
      before={
        <a className="report-desk__back" href={routeHash({ view: 'report', id })}>
          ← {title === '' ? word('untitled') : title}
        </a>
      }
    >
      <div className="view__scroll">
        {versions === undefined && <Notice tone="busy" title={word('loading')} />}
        {versions?.ok === false && (
          <Notice tone="alert" title={say('list_failed')} hint={say('list_failed_hint')} />
        )}
        {versions?.ok === true &&
          (chosen === undefined || newestPair(kept) === undefined ? (
            <Notice title={say('one_version')} hint={say('one_version_hint')} />
          ) : (
            <Compared id={id} versions={kept} chosen={chosen} />
          ))}
      </div>
    </ViewFrame>
  );
}

interface ComparedProps {
  readonly id: string;
  readonly versions: readonly KeptVersion[];
  readonly chosen: VersionPair;
}

function Compared({ id, versions, chosen }: ComparedProps) {
  const { database } = useDesk();
  const loaded = useLoadedPair(database, chosen, readInSlices);
  return (
    <Comparison
      versions={versions}
      chosen={chosen}
      loaded={loaded}
      /* The way back leads out of the comparison, not through all that was compared. */
      onChoose={(pair) => location.replace(routeHash({ view: 'compare', id, pair }))}
    />
  );
}
