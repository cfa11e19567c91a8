import {
  figure,
  growthOf,
  literal,
  minus,
  over,
  percentOf,
  plus,
  root,
  times,
} from '../expression';
import type { Expression } from '../expression';
import type { Relation } from '../judge';
import { between } from '../subject';
import type { Item, Subject } from '../subject';
import { CHANGES, CHANGES_YEARLY } from './change-words';
import type { Finder } from './finder';
import { isAlike, isAmount, isPercent, runsOf, sizeOf } from './finder';
import { scopeOfGrowth } from './scope';
import { yearsAround, yearsBetween, yearsSaid, yearsSince } from './years';

/**
 * Growth with both levels (`由8亿元增加到10亿元，增长25%`), with what was added (`10亿元，比上年增加
 * 2亿元，增长25%`), and of several years with that of each (`增长61%，年均增长10%`).
 */
export const growth: Finder = function* ({ subject }): Generator<Relation> {
  yield* ofBothLevels(subject);
  yield* ofBothLevelsLoosely(subject);
  yield* ofAmounts(subject);
  yield* ofYears(subject);
};

/** How far before the first level its name may stand. */
const BEFORE = 40;

function* ofBothLevels(subject: Subject): Generator<Relation> {
  for (const { from, to, next } of subject.fromTo) {
    if (!isAmount(from)) continue;
    for (const [at, { item, words }] of next.entries()) {
      if (!isPercent(item) || item.metric.kind !== 'change' || !CHANGES.test(words)) break;
      /* 分别增长5%和6%: each of them is of another thing. */
      if (/^[和、与及]$/.test(next[at + 1]?.words ?? '')) break;
      const said = subject.text.slice(Math.max(0, from.start - BEFORE), from.start);
      const scope = scopeOfGrowth((said.split(/[。;]/).at(-1) ?? '') + words, to);
      if (!CHANGES_YEARLY.test(words)) {
        const expression = growthOf(figure(from), figure(to));
        yield { kind: 'growth', expression, stated: item, trust: 'worded', scope };
        continue;
      }
      const years = yearsSaid(words) ?? yearsBetween(subject, from, to);
      if (years === undefined) continue;
      const expression = yearly(over(figure(to), figure(from)), years);
      yield { kind: 'average', expression, stated: item, trust: 'worded', scope };
    }
  }
}

/** `由137个减少到98个，撤并28.5%`: said only where it comes out. */
function* ofBothLevelsLoosely(subject: Subject): Generator<Relation> {
  for (const { from, to, next } of subject.fromTo) {
    const [first] = next;
    if (first === undefined || !isAmount(from) || !isPercent(first.item)) continue;
    if (first.item.metric.kind === 'change' || sizeOf(from) === 0) continue;
    const isLess = sizeOf(to) < sizeOf(from);
    yield {
      kind: 'growth',
      expression: isLess
        ? percentOf(minus(figure(from), figure(to)), figure(from))
        : growthOf(figure(from), figure(to)),
      stated: first.item,
      trust: 'fit',
    };
  }
}

const yearly = (growth: Expression, years: number): Expression =>
  times(minus(root(growth, years), literal(1)), literal(100));

function* ofAmounts(subject: Subject): Generator<Relation> {
  for (const [level, first, second] of runsOf(subject, 3)) {
    if (level === undefined || first === undefined || second === undefined) continue;
    if (level.metric.kind !== 'level' || !isAmount(level) || isEarlier(subject, level)) continue;
    const [added, rate] = isPercent(first) ? [second, first] : [first, second];
    if (!isPercent(rate) || rate.metric.kind !== 'change' || !isAlike(level, added)) continue;
    if (added.metric.kind !== 'change') continue;
    const [before, behind] = [between(subject, level, first), between(subject, first, second)];
    if (!CHANGES.test(before) || !CHANGES.test(behind)) continue;
    if (CHANGES_YEARLY.test(before + behind) || /[比较]/.test(behind)) continue;
    yield {
      kind: 'growth',
      expression: percentOf(figure(added), minus(figure(level), figure(added))),
      stated: rate,
      trust: 'worded',
      scope: scopeOfGrowth(before + behind, level),
    };
  }
}

/** `比上年|1400万元|减少150万元`: the level of the year before. */
const isEarlier = ({ text }: Subject, { start }: Item): boolean =>
  /[比较与](?:上年|去年|上一年|同期)[^,。;]{0,4}$/.test(text.slice(Math.max(0, start - 10), start));

function* ofYears(subject: Subject): Generator<Relation> {
  for (const [whole, each] of runsOf(subject, 2)) {
    if (whole === undefined || each === undefined) continue;
    if (!isPercent(whole) || !isPercent(each) || sizeOf(whole) <= sizeOf(each)) continue;
    if (whole.metric.kind !== 'change' || each.metric.kind !== 'change') continue;
    if (whole.metric.basis === 'year-on-year') continue;
    /* 增长37%、51%,年均增长6%、9%: each of its own. */
    if (/[、和]/.test(subject.text.charAt(whole.start - 1))) continue;
    const words = between(subject, whole, each);
    if (!CHANGES.test(words) || !CHANGES_YEARLY.test(words)) continue;
    const years = yearsSince(subject, whole) ?? yearsAround(subject, whole);
    if (years === undefined) continue;
    const isOfAll = /[比较](?:(?:19|20)\d{2}年|[“"]|五年前)|五年|累计|总共/.test(
      subject.text.slice(Math.max(0, whole.start - 16), whole.start),
    );
    yield {
      kind: 'average',
      expression: yearly(plus(literal(1), over(figure(whole), literal(100))), years),
      stated: each,
      trust: isOfAll ? 'worded' : 'fit',
    };
  }
}
