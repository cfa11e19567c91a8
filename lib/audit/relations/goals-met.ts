import { figure } from '../expression';
import { fits } from '../judge';
import type { Relation } from '../judge';
import { alikeness } from '../alikeness';
import { keyOf } from '../subject';
import type { Item, Subject } from '../subject';
import { lastYearOf, yearOf } from '../times';
import { namedAlike } from './by-name';
import type { Finder } from './finder';
import { asPrinted, isAlike } from './finder';

/**
 * What last year's report set for the year that this one looks back on, where it was met: `增长8%左右`
 * then, `增长8.6%` now. What was missed is no error of the report; the follow-up tells it.
 */
export const goalsMet: Finder = function* ({ subject, earlier }): Generator<Relation> {
  for (const before of earlier)
    for (const goal of before.items) {
      const year = lastYearOf(before, goal);
      if (goal.metric.status !== 'target' || year === undefined || year !== subject.year) continue;
      const outcome = outcomeOf(goal, subject, year);
      if (outcome !== undefined) yield relation(goal, outcome);
    }
};

const SAME = 0.8;
const SHORTEST = 4;

/** The first outcome of that year under the same name that meets a goal. */
function outcomeOf(goal: Item, subject: Subject, year: number): Item | undefined {
  if (isOfYears(goal) || isBestLow(goal)) return undefined;
  return namedAlike(subject, goal).find(
    (item) =>
      item.metric.status === 'actual' &&
      item.metric.kind === goal.metric.kind &&
      item.metric.basis !== 'annual-average' &&
      isAlike(item, goal) &&
      yearOf(subject, item) === year &&
      isNamedAlike(item, goal) &&
      fits(relation(goal, item)),
  );
}

/** What is better the less there is of it, where its words set no limit: 失业率5%左右. */
const LESS =
  /失业|价格|物价|CPI|能耗|能源消[费耗]|排放|浓度|PM|事故|死亡|赤字|负债|债务|人口|降|减|控制/i;

const isBestLow = ({ metric }: Item): boolean =>
  metric.bound !== 'max' && LESS.test(metric.indicator?.text ?? '');

const isOfYears = ({ metric: { when, basis } }: Item): boolean =>
  basis === 'annual-average' || when?.start.slice(0, 4) !== when?.end.slice(0, 4);

function isNamedAlike(a: Item, b: Item): boolean {
  const [x, y] = [keyOf(a), keyOf(b)];
  if (x !== undefined || y !== undefined) return x === y;
  const names = [a.metric.indicator?.text ?? '', b.metric.indicator?.text ?? ''] as const;
  return names.every(({ length }) => length >= SHORTEST) && alikeness(...names) >= SAME;
}

/** What is set as 7%左右 is met around it and beyond it; 控制在4%以内 below it. */
const relation = (goal: Item, outcome: Item): Relation => ({
  kind: 'cross-year',
  expression: figure(asPrinted(goal)),
  stated: outcome,
  trust: 'likely',
  limit: goal.metric.bound === 'max' ? 'most' : 'least',
});
