import { useMemo } from 'react';
import type { Repeat } from '../../lib/model/follow-up';
import type { Followed } from '../../lib/view/follow-rows';
import { routeHash } from '../../lib/view/route';
import { compareWordings } from '../../lib/wording/changed-wording';
import { sayRepeat } from '../../lib/wording/followed';
import { WordingParts } from '../report/wording-parts';
import { useWords } from '../words';
import { useFollowWords } from './use-follow-words';

interface RepeatListProps {
  readonly followed: Followed;
  readonly ids: { readonly from: string; readonly to: string };
}

/** Sentences that the new plan repeats from the old one, and deadlines that moved. */
export function RepeatList({ followed, ids }: RepeatListProps) {
  const word = useFollowWords();
  const { repeats } = followed.followUp;
  if (repeats.length === 0) return <p className="follow-repeats__hint">{word('repeats_none')}</p>;
  return (
    <>
      <p className="follow-repeats__hint">{word('repeats_hint')}</p>
      <ul className="follow-repeats">
        {repeats.map((repeat) => (
          <li key={`${repeat.from.start} ${repeat.to.start}`} className="follow-repeats__one">
            <RepeatWords repeat={repeat} />
            <Sentences repeat={repeat} followed={followed} ids={ids} />
          </li>
        ))}
      </ul>
    </>
  );
}

function RepeatWords({ repeat }: { readonly repeat: Repeat }) {
  const { language } = useWords();
  return (
    <p className="follow-repeats__kind">
      <span className={`badge badge--${repeat.moved === undefined ? 'plain' : 'warning'}`}>
        {sayRepeat(repeat, language)}
      </span>
    </p>
  );
}

function Sentences({
  repeat,
  followed: { from, to },
  ids,
}: RepeatListProps & { readonly repeat: Repeat }) {
  const word = useFollowWords();
  const [was, is] = [
    from.text.slice(repeat.from.start, repeat.from.end),
    to.text.slice(repeat.to.start, repeat.to.end),
  ];
  const { before, after } = useMemo(() => compareWordings(was, is), [was, is]);
  return (
    <div className="follow-repeats__sentences">
      <p>
        <span className="follow-row__label">{word('was')} </span>
        <a href={routeHash({ view: 'report', id: ids.from, at: repeat.from.start })}>
          <WordingParts parts={before} as="del" />
        </a>
      </p>
      <p>
        <span className="follow-row__label">{word('is')} </span>
        <a href={routeHash({ view: 'report', id: ids.to, at: repeat.to.start })}>
          <WordingParts parts={after} as="ins" />
        </a>
      </p>
    </div>
  );
}
