import { figure, literal, over, plus, times, toThe } from '../expression';
import type { Relation } from '../judge';
import { classOf, commonAround } from '../rarity';
import { alikeness } from '../alikeness';
import { between, keyOf } from '../subject';
import type { Item, Subject } from '../subject';
import { yearOf } from '../times';
import { namedAlike } from './by-name';
import type { Finder } from './finder';
import { isAlike, isAmount, isPercent, runsOf, sizeOf } from './finder';

/**
 * What a plan of several years sets: a yearly part of it for its first year (`五年新增就业30万人`, `今年新增
 * 就业6万人`), and where yearly growth brings what there is (`年均增长9%，达到150亿元`).
 */
export const planYears: Finder = function* ({ subject }): Generator<Relation> {
  const goals = subject.items
    .filter(({ metric }) => metric.status === 'target')
    .slice(0, MOST_GOALS);
  const wholes = goals
    .filter((item) => isSummed(subject, item))
    .map((whole) => ({ whole, years: yearsOf(subject, whole) }));
  for (const part of goals.filter((item) => yearsOf(subject, item) === 1))
    for (const { whole, years } of wholes) {
      if (!isSame(sizeOf(whole), years * sizeOf(part)) || !isCountedAlike(whole, part)) continue;
      if (!isOfOne([subject, whole], [subject, part])) continue;
      const expression = over(figure(whole), literal(years));
      yield { kind: 'average', expression, stated: part, trust: 'fit' };
    }
  yield* grownTo(subject);
};

/* 5 × 1.1 is a little more than 5.5. */
const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.abs(a);

const isCountedAlike = (a: Item, b: Item): boolean =>
  classOf(a.unit) === classOf(b.unit) && a.metric.kind === b.metric.kind;

/** A report has fewer; what goes on like this for long is no report. */
const MOST_GOALS = 300;

/** So many years a plan has at least. */
const FEW = 3;
const RATE = /年均|平均|每/;
/** What will be there then, and does not come together. */
const STANDS = /(?:达到?|[增升降缩拓展控]至|[到在]|突破|超过|余额|总[量数])[约近]?$/;
const AROUND = 18;

/** What is to come together in several years. */
const isSummed = (subject: Subject, item: Item): boolean => {
  const { basis, kind } = item.metric;
  if (yearsOf(subject, item) < FEW || basis === 'annual-average' || kind === 'share') return false;
  const words = subject.text.slice(Math.max(0, item.start - AROUND), item.start);
  const clause = words.split(/[。;,]/).at(-1) ?? '';
  return !RATE.test(clause) && !STANDS.test(clause);
};

/**
 * Over how many calendar years a goal goes; one that is set for the end of a later year goes from
 * now on. 0 where nothing tells.
 */
function yearsOf({ year }: Subject, { metric: { when } }: Item): number {
  if (when === undefined) return 0;
  const [first, last] = [Number(when.start.slice(0, 4)), Number(when.end.slice(0, 4))];
  return first === last && year !== undefined && last >= year + FEW
    ? last - year
    : last - first + 1;
}

type Site = readonly [Subject, Item];
const COMMON = 1;
const SHORTEST = 4;

const isOfOne = (a: Site, b: Site): boolean => {
  const [x, y] = [nameOf(a[1]), nameOf(b[1])];
  if (keyOf(a[1]) !== undefined && keyOf(a[1]) === keyOf(b[1])) return true;
  return (x.length >= SHORTEST && x === y) || commonAround(a, b) >= COMMON;
};

const COMES_TO = /^[,、](?:达到?|超过|突破|实现|完成)[约近]?$/;
const ALIKE = 0.6;

function* grownTo(subject: Subject): Generator<Relation> {
  for (const [rate, goal] of runsOf(subject, 2)) {
    if (rate === undefined || goal === undefined || !isPercent(rate) || !isAmount(goal)) continue;
    if (rate.metric.basis !== 'annual-average' || rate.metric.status !== 'target') continue;
    if (goal.metric.kind !== 'level' || !COMES_TO.test(between(subject, rate, goal))) continue;
    const years = yearsOf(subject, rate);
    if (years < FEW) continue;
    for (const base of namedAlike(subject, goal)) {
      if (base.metric.status !== 'actual' || !isAlike(base, goal)) continue;
      if (sizeOf(base) >= sizeOf(goal) || yearOf(subject, base) !== subject.year) continue;
      if (keyOf(base) !== keyOf(goal) && alikeness(nameOf(base), nameOf(goal)) < ALIKE) continue;
      const growth = toThe(plus(literal(1), over(figure(rate), literal(100))), years);
      yield {
        kind: 'growth',
        expression: times(figure(base), growth),
        stated: goal,
        trust: 'likely',
      };
    }
  }
}

const nameOf = ({ metric }: Item): string => metric.indicator?.text ?? '';
