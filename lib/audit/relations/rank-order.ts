import { figure } from '../expression';
import type { Relation } from '../judge';
import { alikeness } from '../alikeness';
import { between, levelKeyOf } from '../subject';
import { namedAlike } from './by-name';
import type { Item, Subject } from '../subject';
import type { Finder } from './finder';
import { isAlike, isAmount, isPercent, runsOf } from './finder';

const PART = /[,。(\n]其中[:,]?[^,。;:]{0,14}$/;
const EACH = /每|平均|均|新增|新建|增加|提高/;
const LONGEST = 60;

/** `企业120家，其中规上企业150家`: a part is no more than its whole. */
export const rankOrder: Finder = function* ({ subject, earlier }): Generator<Relation> {
  const { items, text } = subject;
  for (const [at, part] of items.entries()) {
    if (!isAmount(part) || part.metric.kind !== 'level') continue;
    const start = Math.max(0, part.start - LONGEST);
    const from = Math.max(0, part.start - 24, items[at - 1]?.end ?? 0);
    if (!PART.test(text.slice(from, part.start))) continue;
    const near = items.slice(Math.max(0, at - 4), at).filter(({ end }) => end >= start);
    const [whole, ...others] = near.filter(
      (item) => item.metric.kind !== 'change' && isAlike(item, part),
    );
    /* 新增115户，其中: the part may be one of all, not of the new ones. */
    if (whole === undefined || others.length > 0) continue;
    /* 50户产值超亿元，其中一户80亿元: of each of them. */
    if (near.length > 1 && whole.metric.bound !== 'exact') continue;
    const words = text.slice(Math.max(0, whole.start - 10), part.start);
    if (EACH.test(words) || /;/.test(words) || whole.metric.kind !== 'level') continue;
    const relation: Relation = {
      kind: 'rank-order',
      expression: figure(whole),
      stated: part,
      trust: 'worded',
      limit: 'most',
    };
    yield relation;
  }
  yield* compared(subject);
  yield* fasterThanOther(subject);
  for (const before of earlier) yield* higherThanBefore(subject, before);
};

/** What one figure is said to be more or less than. */
const MORE = /(?<!不)[高快多大]于/;
const LESS = /(?<!不)[低慢少小]于|不及/;

/** `增长8%，高于全市平均水平的6.5%`: said only where it is so. */
function* compared(subject: Subject): Generator<Relation> {
  for (const [a, b] of runsOf(subject, 2)) {
    if (a === undefined || b === undefined || !isAlike(a, b) || a.metric.kind === 'rank') continue;
    const words = between(subject, a, b) + (/^\D*/.exec(b.metric.text)?.[0] ?? '');
    if (!/^[,(]?[^,。;:\d]{0,30}$/.test(words) || MORE.test(words) === LESS.test(words)) continue;
    yield {
      kind: 'rank-order',
      expression: figure(a),
      stated: b,
      trust: 'likely',
      limit: MORE.test(words) ? 'most' : 'least',
    };
  }
}

const FASTER =
  /^[,、(]?[^,。;:\d]{0,10}?(?<than>快于|高于|超过|跑赢|大于|低于|慢于)(?<what>[^,。;:\d]{2,14}?)(?:的?增[长速幅]|涨幅|发展)/;
const LOOK_AHEAD = 30;

/** `居民收入增长7.4%，快于经济增长`: said only where it is so. */
function* fasterThanOther(subject: Subject): Generator<Relation> {
  const { items, text } = subject;
  for (const stated of items) {
    if (!isPercent(stated) || stated.metric.kind !== 'change') continue;
    const found = FASTER.exec(text.slice(stated.end, stated.end + LOOK_AHEAD))?.groups;
    if (found === undefined) continue;
    const { than = '', what = '' } = found;
    const other = items.find(
      (item) =>
        item !== stated &&
        isPercent(item) &&
        item.metric.kind === 'change' &&
        item.metric.basis === stated.metric.basis &&
        item.metric.status === stated.metric.status &&
        isCalled(item, what),
    );
    if (other === undefined) continue;
    yield {
      kind: 'rank-order',
      expression: figure(other),
      stated,
      trust: 'likely',
      limit: /[低慢]/.test(than) ? 'most' : 'least',
    };
  }
}

const OUTPUT = /^(?:国民)?(?:经济|GDP|地区生产总值|生产总值|国内生产总值)$/i;

function isCalled(item: Item, what: string): boolean {
  if (OUTPUT.test(what)) return levelKeyOf(item) === '地区生产总值';
  const name = item.metric.indicator?.text ?? '';
  return what.length > 3 && name.length > 3 && alikeness(name, what) >= ALIKE;
}

const HIGHEST =
  /^[,、(]?[^,。;:\d]{0,6}?[创为达](?:历[史年])?(?:新高|最高)|^[,、(]?[^,。;:\d]{0,4}?创历史/;
const GROWN_TO = /(?:增加|提高|上升|扩大|增长|提升|拓展)到$|[增升提]至$/;

/** `1363亿元，创历史新高`, `增加到118万人`: no less than in the year before. */
function* higherThanBefore(subject: Subject, before: Subject): Generator<Relation> {
  const { text } = subject;
  for (const stated of subject.items) {
    if (stated.metric.kind !== 'level') continue;
    const isHighest = HIGHEST.test(text.slice(stated.end, stated.end + LOOK_AHEAD));
    const hasGrown = GROWN_TO.test(text.slice(Math.max(0, stated.start - 4), stated.start));
    if ((!isHighest && !hasGrown) || subject.ends.has(stated)) continue;
    const base = namedAlike(before, stated).find((item) => isOfYearBefore(subject, item, stated));
    if (base === undefined || base.in === undefined) continue;
    const relation: Relation = {
      kind: 'rank-order',
      expression: figure(base),
      stated,
      trust: 'likely',
      limit: 'least',
      scope: 'revised-base',
    };
    yield isHighest ? relation : { ...relation, kind: 'cross-year' };
  }
}

const ALIKE = 0.75;

function isOfYearBefore(subject: Subject, base: Item, now: Item): boolean {
  const [a, b] = [base.metric.indicator?.text ?? '', now.metric.indicator?.text ?? ''];
  return (
    isAlike(base, now) &&
    base.metric.kind === now.metric.kind &&
    base.metric.status === now.metric.status &&
    subject.year !== undefined &&
    (a === b || (Math.min(a.length, b.length) > 3 && alikeness(a, b) >= ALIKE))
  );
}
