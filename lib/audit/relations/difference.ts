import { figure, minus } from '../expression';
import type { Relation } from '../judge';
import { CHANGES, CHANGES_YEARLY } from './change-words';
import type { Finder } from './finder';
import { isAlike, isPercent, isPoints } from './finder';

/** `城镇化率由60.2%提高到62.1%，提高1.9个百分点`: both ends and what lies between them. */
export const difference: Finder = function* ({ subject }): Generator<Relation> {
  for (const { from, to, next } of subject.fromTo) {
    const [first] = next;
    if (first === undefined || first.item.metric.kind !== 'change') continue;
    const { item, words } = first;
    const isByPoints = isPercent(from) && isPoints(item);
    if (!isByPoints && !(isAlike(from, item) && !isPercent(item))) continue;
    if (!CHANGES.test(words) || CHANGES_YEARLY.test(words)) continue;
    yield {
      kind: 'difference',
      expression: minus(figure(to), figure(from)),
      stated: item,
      trust: 'worded',
    };
  }
};
