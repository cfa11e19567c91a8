import type { Interval } from '../interval/index';
import type { Metric } from '../model/extraction';
import { doublingRate, impliedRate, leftToDo, pace, shareBefore } from '../series/index';
import type { IndicatorSeries, SeriesPoint } from '../series/index';
import { amountName, timeName } from './series-words';
import type { SeriesWords } from './series-words';

/** What series say together: growth is of a level, and a level has its growth. */
export interface Ahead {
  readonly series: IndicatorSeries;
  /** The levels of the same indicator, where `series` is its growth. */
  readonly levels?: IndicatorSeries;
  /** Targets that are multiples of the indicator: `翻一番`. */
  readonly multiples?: readonly Metric[];
}

/**
 * What goals ahead ask for and what a part of this year leaves, one sentence each; none where
 * nothing can be said.
 */
export const aheadLines = (ahead: Ahead, by: SeriesWords): readonly string[] => [
  ...goalLines(ahead, by),
  ...doublingLines(ahead, by),
  ...restLines(ahead, by),
];

function goalLines({ series: { actuals, targets } }: Ahead, by: SeriesWords): readonly string[] {
  const newest = Math.max(...actuals.map(({ time }) => time.year));
  return targets
    .filter(({ time }) => time.span !== 'part' && time.year > newest + 1)
    .flatMap((goal) => {
      const implied = impliedRate(goal, actuals);
      if (!('rate' in implied) || implied.from === undefined) return [];
      const { rate, years, from } = implied;
      const size = Math.abs(rate).toFixed(1);
      return by.say('rate_needed', {
        time: by.say('year', { year: goal.time.year }),
        goal: amountName(goal, by),
        from: amountName(from, by),
        since: timeName(from.time, by),
        years,
        rate: by.say(rate < 0 ? 'rate_down' : 'rate_up', { rate: size }),
      });
    });
}

const doublingLines = ({ multiples = [] }: Ahead, by: SeriesWords): readonly string[] =>
  multiples.flatMap((metric) => {
    const implied = doublingRate(metric);
    const { when, text } = metric;
    if (!('rate' in implied) || when === undefined) return [];
    const [first, last] = [when.start.slice(0, 4), when.end.slice(0, 4)];
    return by.say('rate_double', {
      time: by.say('years', { first, last }),
      goal: text,
      years: implied.years,
      rate: by.say('rate_up', { rate: implied.rate.toFixed(1) }),
    });
  });

/** The newest part of a year that a target of the same year stands beside and that is still on. */
function restLines(ahead: Ahead, by: SeriesWords): readonly string[] {
  const { series } = ahead;
  const { actuals, targets } = series;
  const done = actuals.findLast(({ time }) => time.span === 'part');
  if (done === undefined) return [];
  const { year } = done.time;
  const isOver = actuals.some(({ time }) => time.span === 'year' && time.year === year);
  const target = targets.find(({ time }) => time.span === 'year' && time.year === year);
  if (isOver || target === undefined) return [];
  const left = leftToDo({ target, done, shareBefore: shareOf(ahead, done) });
  if (!('kind' in left)) return [];
  const said = {
    time: timeName(done.time, by),
    done: amountName(done, by),
    target: amountName(target, by),
  };
  if (left.kind === 'growth') {
    return [by.say('left_growth', { ...said, needed: left.needed.toFixed(1) })];
  }
  if (middle(left.left) <= 0) return [by.say('left_passed', said)];
  const { timeGone, verdict } = pace(
    { start: `${year}-01-01`, end: `${year}-12-31` },
    done.time.end,
    left.done,
  );
  return [
    by.say('left_amount', {
      ...said,
      share: (100 * middle(left.done)).toFixed(0),
      left: amountName({ value: rounded(middle(left.left)), bound: 'exact', unit: done.unit }, by),
      gone: (100 * timeGone).toFixed(0),
      pace: by.say(`pace_${verdict}`),
    }),
  ];
}

const middle = ({ low, high }: Interval): number => (low + high) / 2;
/** What is left is known no better than its parts. */
const rounded = (value: number): number => Number(value.toPrecision(3));

/** How much of last year fell into the same part of it, where levels tell. */
function shareOf({ levels }: Ahead, done: SeriesPoint): number | undefined {
  const { year, start, end } = done.time;
  const part = levels?.actuals.find(({ time }) => time.start === start && time.end === end);
  const whole = levels?.actuals.find(({ time }) => time.span === 'year' && time.year === year - 1);
  return part && whole && shareBefore(part, done, whole);
}
