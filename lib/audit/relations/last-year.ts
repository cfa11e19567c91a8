import { alikeness } from '../alikeness';
import { figure, literal, minus, over } from '../expression';
import { fits } from '../judge';
import type { Relation } from '../judge';
import { commonAround } from '../rarity';
import { between } from '../subject';
import type { Item, Subject } from '../subject';
import { lastYearOf } from '../times';
import { namedAlike } from './by-name';
import { CHANGES } from './change-words';
import type { Finder } from './finder';
import { asPrinted, isAlike, isAmount, isPercent, isPoints } from './finder';

/**
 * What this report compares with, as last year's states it: `超计划70亿元` with the plan of then,
 * `是上年的1.2倍` with the outcome. It holds only where it comes out.
 */
export const lastYear: Finder = function* ({ subject, earlier }): Generator<Relation> {
  for (const { items } of subject.sentences)
    for (const [at, stated] of items.entries()) {
      const level = items[at - 1];
      if (level === undefined || level.metric.kind === 'change') continue;
      const words = between(subject, level, stated);
      for (const before of earlier) {
        if (isOverPlan(level, stated, words)) yield* againstPlan([subject, level], before, stated);
        else if (stated.unit === '倍' && OF_LAST_YEAR.test(words))
          yield* timesLastYear([subject, level], before, { stated, isMore: false });
        else if (stated.unit === '倍' && CHANGES.test(words))
          yield* timesLastYear([subject, level], before, { stated, isMore: true });
      }
    }
};

const PLAN = /计划|目标|预期|任务/;
const OF_LAST_YEAR = /^[,、(]?(?:分别)?(?:是|为|相当于)(?:上年|去年|上一年)[^,。;:]{0,6}$/;

const isOverPlan = (level: Item, stated: Item, words: string): boolean =>
  stated.metric.kind === 'change' &&
  PLAN.test(words) &&
  !/[。;]/.test(words) &&
  (isPoints(stated) ? isPercent(level) : isAmount(level) && isAlike(level, stated));

type Site = readonly [Subject, Item];

function* againstPlan([subject, level]: Site, before: Subject, stated: Item): Generator<Relation> {
  for (const goal of namedAlike(before, level)) {
    if (goal.metric.status !== 'target' || !isAlike(goal, level)) continue;
    const relation = {
      kind: 'cross-year',
      expression: minus(figure(level), figure(asPrinted(goal))),
      stated,
      trust: 'likely',
    } as const;
    if (isOfOne([subject, level], [before, goal]) && fits(relation)) yield relation;
  }
}

function* timesLastYear(
  [subject, level]: Site,
  before: Subject,
  { stated, isMore }: { readonly stated: Item; readonly isMore: boolean },
): Generator<Relation> {
  const year = lastYearOf(subject, level);
  for (const base of namedAlike(before, level)) {
    if (!isAlike(base, level) || base.metric.kind !== level.metric.kind) continue;
    if (year === undefined || lastYearOf(before, base) !== year - 1) continue;
    if (!isOfOne([subject, level], [before, base])) continue;
    const times = over(figure(level), figure(base));
    const expression = isMore ? minus(times, literal(1)) : times;
    yield { kind: 'cross-year', expression, stated, trust: 'fit' };
  }
}

const ALIKE = 0.6;
const COMMON = 0.6;

/** Whether both are surely called alike, or stand among the same rare words. */
const isOfOne = ([subject, a]: Site, [before, b]: Site): boolean => {
  const [x, y] = [a.metric.indicator?.text ?? '', b.metric.indicator?.text ?? ''];
  return (
    (Math.min(x.length, y.length) > 3 && alikeness(x, y) >= ALIKE) ||
    commonAround([subject, a], [before, b]) >= COMMON
  );
};
