import { binsOf } from '../../lib/view/then-now';
import type { Peers } from '../../lib/view/then-now';
import { sayAmount } from '../../lib/wording/followed';
import { useWords } from '../words';
import { useThenNowWords } from './use-then-now-words';

const WIDTH = 280;
const HEIGHT = 40;
/** A bar of one government is still seen. */
const LEAST = 2;

/** How the governments of a level aim: a bar for each step, the issuer's own marked. */
export function PeersPlot({ peers }: { readonly peers: Peers }) {
  const word = useThenNowWords();
  const { language, term } = useWords();
  const { role, year, values, lower, same, higher, median, own, level } = peers;
  const bins = binsOf(peers);
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const step = WIDTH / bins.length;
  const say = (value: number): string => sayAmount({ value, unit: '%', bound: 'exact' }, language);
  const words = word('peers', {
    ...{ year, lower, same, higher, count: values.length },
    role: word(role === 'target' ? 'role_target' : 'role_result'),
    level: term(`level_${level}`),
    median: say(median),
  });
  return (
    <figure className="then-now__peers">
      <svg
        className="then-now__plot"
        viewBox={`0 0 ${WIDTH} ${HEIGHT + 4}`}
        role="img"
        aria-label={words}
        preserveAspectRatio="none"
      >
        {bins.map(({ from, count, isOwn }, index) => {
          const height = count === 0 ? 0 : Math.max(LEAST, (HEIGHT * count) / most);
          return (
            <g key={from}>
              <rect
                className={`then-now__bar${isOwn ? ' then-now__bar--own' : ''}`}
                x={index * step + 0.5}
                y={HEIGHT - height}
                width={Math.max(1, step - 1)}
                height={height}
              />
              {isOwn && (
                <rect
                  className="then-now__mark"
                  x={index * step + 0.5}
                  y={HEIGHT + 1}
                  width={Math.max(1, step - 1)}
                  height={3}
                />
              )}
            </g>
          );
        })}
      </svg>
      <p className="then-now__ends" aria-hidden="true">
        <span>{word('least', { value: say(values[0] ?? own) })}</span>
        <span className="then-now__here">{word('here', { value: say(own) })}</span>
        <span>{word('most', { value: say(values.at(-1) ?? own) })}</span>
      </p>
      <figcaption>{words}</figcaption>
    </figure>
  );
}
