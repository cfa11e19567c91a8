import { figure, literal, minus, over, root, times } from '../expression';
import type { Relation } from '../judge';
import { between, keyOf, levelKeyOf } from '../subject';
import type { Item, Subject } from '../subject';
import { alikeness } from '../alikeness';
import type { Finder } from './finder';
import { namedAlike } from './by-name';
import { isAlike, isAmount, isPercent, sizeOf } from './finder';
import { yearsAround } from './years';

const YEARLY = /^[,(、]?(?:年均|平均每年|年平均|每年平均)(?!净)[^,。;:\d]{0,6}$/;
const IN_ALL = /累计|(?<!公)共(?![公享建])|合计|五年(?:新增|新建|完成|实现|投入)/;

/** `五年累计投入50亿元，年均10亿元`: what came together in some years, and in one of them. */
export const average: Finder = function* ({ subject }): Generator<Relation> {
  for (const { items } of subject.sentences)
    for (const [at, stated] of items.entries()) {
      const whole = items[at - 1];
      if (whole === undefined || !isAlike(whole, stated) || !isAmount(whole)) continue;
      if (sizeOf(whole) <= sizeOf(stated)) continue;
      if (!YEARLY.test(between(subject, whole, stated))) continue;
      const years = yearsAround(subject, whole);
      if (years === undefined) continue;
      const words = subject.text.slice(subject.sentenceOf(whole).start, whole.start);
      yield relation(whole, stated, {
        years,
        trust: IN_ALL.test(words.slice(-16)) ? 'worded' : 'fit',
      });
    }
  yield* elsewhere(subject);
  yield* overPlan(subject);
};

const EACH_YEAR = /(?:年均|平均每年|每年平均)[^,。;:]{0,14}$/;
const ALIKE = 0.6;

/** The whole and the yearly figure stand in two places. */
function* elsewhere(subject: Subject): Generator<Relation> {
  const { items, text } = subject;
  for (const stated of items) {
    if (!isAmount(stated) || stated.metric.kind !== 'level') continue;
    if (!EACH_YEAR.test(text.slice(Math.max(0, stated.start - 18), stated.start))) continue;
    for (const whole of namedAlike(subject, stated)) {
      if (whole === stated || !isAlike(whole, stated) || whole.metric.kind !== 'level') continue;
      if (sizeOf(whole) < 2 * sizeOf(stated) || likeness(whole, stated) < ALIKE) continue;
      const years = yearsAround(subject, whole);
      if (years !== undefined) yield relation(whole, stated, { years, trust: 'likely' });
    }
  }
}

const PLAN_YEARS = 5;
/** Of one thing no more levels are looked at. */
const MOST = 5;

/** Where it stands, where a plan brings it to, and `年均增长8%`, in three places. */
function* overPlan(subject: Subject): Generator<Relation> {
  for (const rate of subject.items) {
    const { basis, kind } = rate.metric;
    if (basis !== 'annual-average' || kind !== 'change' || !isPercent(rate)) continue;
    const name = levelKeyOf(rate);
    if (name === undefined) continue;
    const level: Item = { ...rate, unit: '元', metric: { ...rate.metric, kind: 'level' } };
    const levels = differing(namedAlike(subject, level).filter((item) => keyOf(item) === name));
    const years = yearsOf(rate);
    for (const from of levels)
      for (const to of levels) {
        if (sizeOf(to) <= sizeOf(from) || from.metric.bound !== 'exact') continue;
        yield {
          kind: 'average',
          expression: times(
            minus(root(over(figure(to), figure(from)), years), literal(1)),
            literal(100),
          ),
          stated: rate,
          trust: to.metric.bound === 'exact' ? 'fit' : 'likely',
        };
      }
  }
}

function differing(levels: readonly Item[]): readonly Item[] {
  const sizes = new Set<number>();
  return levels
    .filter((item) => !sizes.has(sizeOf(item)) && sizes.add(sizeOf(item)))
    .slice(0, MOST);
}

/** Over how many years a yearly rate goes. */
function yearsOf({ metric: { when } }: Item): number {
  if (when === undefined) return PLAN_YEARS;
  const years = Number(when.end.slice(0, 4)) - Number(when.start.slice(0, 4)) + 1;
  return years > 1 ? years : PLAN_YEARS;
}

const likeness = (a: Item, b: Item): number =>
  keyOf(a) !== undefined && keyOf(a) === keyOf(b)
    ? 1
    : alikeness(a.metric.indicator?.text ?? '', b.metric.indicator?.text ?? '');

const relation = (
  whole: Item,
  stated: Item,
  { years, trust }: { readonly years: number; readonly trust: Relation['trust'] },
): Relation => ({
  kind: 'average',
  expression: over(figure(whole), literal(years)),
  stated,
  trust,
});
