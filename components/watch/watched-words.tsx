import type { WatchWord } from '../../lib/model/watch';
import { grouped } from '../../lib/view/quantity';
import { routeHash } from '../../lib/view/route';
import { WATCH_CHOICES } from '../../lib/view/watch-route';
import type { WatchChoice, WatchRoute } from '../../lib/view/watch-route';
import { WATCHED_ORDERS, wordsOfGroup } from '../../lib/view/watched-reports';
import type { WatchedOrder } from '../../lib/view/watched-reports';
import { useWatchSay } from './use-watch-say';
import '../tag-chip.css';

interface WatchedWordsProps {
  readonly words: readonly WatchWord[];
  readonly route: WatchRoute;
  /** In how many reports each word stands; `undefined` until that is known. */
  readonly perWord: ReadonlyMap<string, number> | undefined;
  readonly order: WatchedOrder;
  readonly onOrder: (order: WatchedOrder) => void;
  /** Where words are added and changed. */
  readonly manage: string;
}

/** Which word, or which group of them, is looked at; each with the number of its reports. */
export function WatchedWords({ words, route, perWord, order, onOrder, manage }: WatchedWordsProps) {
  const say = useWatchSay();
  const { group } = route;
  const offered = wordsOfGroup(words, route);
  const chosen = offered.find(({ id }) => id === route.word)?.id;
  const isGrouped = words.some((word) => word.group !== undefined);
  return (
    <>
      <div className="watched__choices">
        {(isGrouped || group !== undefined) && (
          <select
            aria-label={say('group')}
            value={group ?? ''}
            onChange={({ target: { value } }) => {
              go(WATCH_CHOICES.find((one) => one === value));
            }}
          >
            <option value="">{say('group_all')}</option>
            {WATCH_CHOICES.map((one) => (
              <option key={one} value={one}>
                {say(`group_${one}`)}
              </option>
            ))}
          </select>
        )}
        <select
          aria-label={say('order')}
          value={order}
          onChange={({ target: { value } }) => {
            const next = WATCHED_ORDERS.find((one) => one === value);
            if (next !== undefined) onOrder(next);
          }}
        >
          {WATCHED_ORDERS.map((one) => (
            <option key={one} value={one}>
              {say(`order_${one}`)}
            </option>
          ))}
        </select>
        <a className="watched__manage" href={manage}>
          {say('manage_of')}
        </a>
      </div>
      <ul className="watched__words" aria-label={say('title')}>
        {offered.length > 1 && (
          <li>
            <a
              className="tag-chip tag-chip--none watched__word watched__word--all"
              href={routeHash({ view: 'watch', group })}
              aria-current={chosen === undefined ? 'true' : undefined}
            >
              {say('all_words', { count: grouped(offered.length) })}
            </a>
          </li>
        )}
        {offered.map(({ id, word, colour }) => {
          const count = perWord && (perWord.get(id) ?? 0);
          return (
            <li key={id}>
              <a
                className={`tag-chip tag-chip--${colour ?? 'none'} watched__word`}
                href={routeHash({ view: 'watch', group, word: id })}
                aria-current={chosen === id || offered.length === 1 ? 'true' : undefined}
                aria-label={
                  count === undefined ? word : say('in_reports', { word, count: grouped(count) })
                }
              >
                <span className="tag-chip__name">{word}</span>
                {count !== undefined && <span className="watched__count">{grouped(count)}</span>}
              </a>
            </li>
          );
        })}
        {offered.length === 0 && <li className="watched__none">{say('none_in_group')}</li>}
      </ul>
    </>
  );
}

function go(group: WatchChoice | undefined): void {
  location.hash = routeHash({ view: 'watch', group });
}
