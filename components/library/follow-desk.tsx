import { useMemo, useState, useSyncExternalStore } from 'react';
import { callBackground } from '../../lib/messages/send';
import type { Annotation } from '../../lib/model/annotation';
import { MAX_AUDITED } from '../../lib/model/limits';
import { newUuid } from '../../lib/platform/uuid';
import type { KeptReading } from '../../lib/store/kept-texts';
import { followRows } from '../../lib/view/follow-rows';
import type { Followed } from '../../lib/view/follow-rows';
import { judgeWholes, setStatus, takeOver } from '../../lib/view/follow-taking';
import { useAnchors } from '../../lib/view/hooks/use-anchors';
import { useAnnotations } from '../../lib/view/hooks/use-annotations';
import { useFollowed } from '../../lib/view/hooks/use-followed';
import { grouped } from '../../lib/view/quantity';
import { withWaitingOf } from '../../lib/view/with-waiting';
import { FollowTable } from '../follow/follow-table';
import { RepeatList } from '../follow/repeat-list';
import { useFollowWords } from '../follow/use-follow-words';
import { Notice } from '../notice';
import { panelId, tabId, TabList } from '../tab-list';
import { useDesk } from './desk-context';
import { FollowExportMenu } from './follow-export-menu';

interface FollowDeskProps {
  /** The report that promised. */
  readonly from: KeptReading;
  /** The one that tells of it. */
  readonly to: KeptReading;
}

/** Two reports held against each other: the promises, and what the new plan repeats. */
export function FollowDesk({ from, to }: FollowDeskProps) {
  const word = useFollowWords();
  const [followed, retry] = useFollowed(from, to);
  if (followed === undefined) return <Notice tone="busy" title={word('loading')} />;
  if (followed === 'too-long')
    return <Notice title={word('too_long', { count: grouped(MAX_AUDITED) })} />;
  if (followed === 'failed') {
    return (
      <Notice tone="alert" title={word('failed')} hint={word('failed_hint')}>
        <button type="button" className="button" onClick={retry}>
          {word('retry')}
        </button>
      </Notice>
    );
  }
  return <Lists from={from} to={to} followed={followed} />;
}

type Part = 'links' | 'repeats';

interface ListsProps extends FollowDeskProps {
  readonly followed: Followed;
}

function Lists({ from, to, followed }: ListsProps) {
  const word = useFollowWords();
  const [part, setPart] = useState<Part>('links');
  const { links, repeats } = followed.followUp;
  const ids = useMemo(
    () => ({ from: from.report.id, to: to.report.id }),
    [from.report.id, to.report.id],
  );
  return (
    <>
      <TabList<Part>
        label={word('lists')}
        tabs={[
          { name: 'links', label: word('tab_links') },
          { name: 'repeats', label: word('tab_repeats'), count: grouped(repeats.length) },
        ]}
        chosen={part}
        onChoose={setPart}
      />
      <div
        className="follow-view__part"
        role="tabpanel"
        id={panelId(part)}
        aria-labelledby={tabId(part)}
        tabIndex={-1}
      >
        {part === 'repeats' && (
          <div className="view__scroll follow-view__repeats">
            <RepeatList followed={followed} ids={ids} />
          </div>
        )}
        {part === 'links' && links.length === 0 && <Notice title={word('none')} />}
        {part === 'links' && links.length > 0 && (
          <Promises from={from} to={to} followed={followed} ids={ids} />
        )}
      </div>
    </>
  );
}

interface PromisesProps extends ListsProps {
  readonly ids: { readonly from: string; readonly to: string };
}

const NONE: readonly Annotation[] = [];

function Promises({ from, to, followed, ids }: PromisesProps) {
  const { database, desk, waiting } = useDesk();
  const { canRedo } = useSyncExternalStore(desk.changes.subscribe, desk.changes.view);
  const { textHash } = from.text;
  const { annotations: stored } = useAnnotations(database, ids.from);
  const annotations = useMemo(
    () => withWaitingOf(stored, { reportId: ids.from, waiting, deskId: desk.id }),
    [stored, ids.from, waiting, desk],
  );
  const anchors = useAnchors({ source: ids.from, textHash, needsTab: false }, annotations);
  const notes = annotations?.ok === true ? annotations.value : NONE;
  const rows = useMemo(
    () => followRows(followed, notes, { anchors, textHash }),
    [followed, notes, anchors, textHash],
  );
  const world = useMemo(
    () => ({
      call: callBackground,
      newId: newUuid,
      writing: desk.writing,
      changes: desk.changes,
      from,
      to,
    }),
    [desk, from, to],
  );
  return (
    <FollowTable
      rows={rows}
      ids={ids}
      isTakenBack={canRedo}
      onTake={(those) => takeOver(world, those)}
      onJudge={(those, status) => setStatus(world, those, status)}
      onWholes={(wholes) => judgeWholes(world, wholes)}
    >
      {(shown) => <FollowExportMenu rows={shown} from={from.report} to={to.report} />}
    </FollowTable>
  );
}
