import { figure } from '../expression';
import type { Relation } from '../judge';
import { between } from '../subject';
import type { Subject } from '../subject';
import type { Finder } from './finder';
import { isAlike, isAmount, runsOf } from './finder';

const PART = /[,。(\n]其中[:,]?[^,。;:]{0,14}$/;
const EACH = /每|平均|均|新增|新建|增加|提高/;
const LONGEST = 60;

/** `企业120家，其中规上企业150家`: a part is no more than its whole. */
export const rankOrder: Finder = function* ({ subject }): Generator<Relation> {
  const { items, text } = subject;
  for (const [at, part] of items.entries()) {
    if (!isAmount(part) || part.metric.kind !== 'level') continue;
    const start = Math.max(0, part.start - LONGEST);
    const from = Math.max(0, part.start - 24, items[at - 1]?.end ?? 0);
    if (!PART.test(text.slice(from, part.start))) continue;
    const near = items.slice(Math.max(0, at - 4), at).filter(({ end }) => end >= start);
    const [whole, ...others] = near.filter((item) => item.metric.kind !== 'change');
    /* 新增115户，其中: the part may be one of all, not of the new ones. */
    if (whole === undefined || others.length > 0 || !isAlike(whole, part)) continue;
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
};

/** What one figure is said to be more or less than. */
const MORE = /[高快多大]于/;
const LESS = /[低慢少小]于|不及/;

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
