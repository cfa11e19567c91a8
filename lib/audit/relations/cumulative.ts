import { figure } from '../expression';
import type { Relation } from '../judge';
import { between } from '../subject';
import type { Finder } from './finder';
import { isAlike, isAmount, runsOf } from './finder';

const IN_ALL = /^[,(、]?(?:累计|总数|总量|总计|总规模)[已有共]?(?:达到?|增至|突破|超过|[至近约])?$/;
const NEW = /新增|新建|新认定|新培育|新引进/;

/** `新增15家，累计达到86家`: the whole is no less than what was added to it. */
export const cumulative: Finder = function* ({ subject }): Generator<Relation> {
  for (const [added, whole] of runsOf(subject, 2)) {
    if (added === undefined || whole === undefined || !isAmount(added)) continue;
    if (!isAlike(added, whole) || added.metric.kind === 'change' || whole.metric.kind === 'change')
      continue;
    const joins = between(subject, added, whole);
    if (!IN_ALL.test(joins) || joins.includes('分别')) continue;
    const words = subject.text.slice(Math.max(0, added.start - 16), added.start);
    if (!NEW.test(words.split(/[,。;:]/).at(-1) ?? '')) continue;
    yield {
      kind: 'cumulative',
      expression: figure(added),
      stated: whole,
      trust: 'worded',
      limit: 'least',
    };
  }
};
