import { useMemo } from 'react';
import { followPairs, pairsWith } from '../../lib/view/follow-pairs';
import type { FollowPair } from '../../lib/view/follow-pairs';
import { useReports } from '../../lib/view/hooks/use-reports';
import { routeHash } from '../../lib/view/route';
import { useFollowWords } from '../follow/use-follow-words';
import { useDesk } from './desk-context';

const hashOf = ({ from, to }: FollowPair): string =>
  routeHash({ view: 'follow', from: from.id, to: to.id });

interface FollowLinkProps {
  readonly pair: FollowPair;
  readonly tabIndex: number;
}

/** In the list of reports: the promises of the year before, held against this report. */
export function FollowLink({ pair, tabIndex }: FollowLinkProps) {
  const word = useFollowWords();
  return (
    <a className="report-row__follow" href={hashOf(pair)} tabIndex={tabIndex}>
      {word('look_back', { year: pair.year })}
    </a>
  );
}

/** In a report's head: the promises before it, and what became of its own. */
export function FollowLinks({ id }: { readonly id: string }) {
  const word = useFollowWords();
  const { database } = useDesk();
  const reports = useReports(database);
  const { before, after } = useMemo(
    () => pairsWith(followPairs(reports?.ok === true ? reports.value : []), id),
    [reports, id],
  );
  return (
    <>
      {before !== undefined && (
        <a className="button button--small" href={hashOf(before)}>
          {word('look_back', { year: before.year })}
        </a>
      )}
      {after !== undefined && (
        <a className="button button--small" href={hashOf(after)}>
          {word('look_ahead', { year: after.year + 1 })}
        </a>
      )}
    </>
  );
}
