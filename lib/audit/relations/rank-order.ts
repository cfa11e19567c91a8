import { figure } from '../expression';
import { fits } from '../judge';
import type { Relation } from '../judge';
import { between } from '../subject';
import type { Finder } from './finder';
import { isAlike, isAmount } from './finder';

const PART = /^[^,。;:(]{0,14}[,(]其中[:,]?[^,。;:]{0,12}$/;

/** `企业120家，其中规上企业150家`: a part is no more than its whole. Said only where it is. */
export const rankOrder: Finder = function* ({ subject }): Generator<Relation> {
  for (const { items } of subject.sentences)
    for (const [at, part] of items.entries()) {
      const whole = items[at - 1];
      if (whole === undefined || !isAmount(whole)) continue;
      /* 新增115户，其中: the part may be one of all, not of the new ones. */
      if (items.slice(0, at - 1).some((item) => isAlike(item, whole))) continue;
      if (!isAlike(whole, part) || whole.metric.kind !== 'level' || part.metric.kind !== 'level')
        continue;
      if (!PART.test(between(subject, whole, part))) continue;
      if (/每|平均|均/.test(subject.text.slice(whole.start - 8, part.start))) continue;
      const relation: Relation = {
        kind: 'rank-order',
        expression: figure(whole),
        stated: part,
        trust: 'worded',
        limit: 'most',
      };
      if (!fits(relation)) yield relation;
    }
};
