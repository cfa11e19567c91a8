import { figure, minus } from '../expression';
import type { Relation } from '../judge';
import { between } from '../subject';
import type { Item, Subject } from '../subject';
import { CHANGES, CHANGES_YEARLY } from './change-words';
import type { Finder } from './finder';
import { isAlike, isPercent, isPoints } from './finder';

/**
 * `城镇化率由60.2%提高到62.1%，提高1.9个百分点`: both ends and what lies between them; and `收入35亿元，
 * 比目标30亿元超过5亿元`: both sides of a comparison.
 */
export const difference: Finder = function* ({ subject }): Generator<Relation> {
  for (const { from, to, next } of subject.fromTo) {
    const [first] = next;
    if (first === undefined || first.item.metric.kind !== 'change') continue;
    const { item, words } = first;
    if (!isChangeOf(from, item)) continue;
    if (!CHANGES.test(words) || CHANGES_YEARLY.test(words) || OVER_YEARS.test(words)) continue;
    yield relation(to, from, item);
  }
  yield* compared(subject);
};

/** `31家、42家、58家，两年增加27家`: from the first of them on. */
const OVER_YEARS = /[两二三四五]年/;

const isChangeOf = (level: Item, change: Item): boolean =>
  (isPercent(level) && isPoints(change)) || (isAlike(level, change) && !isPercent(change));

const relation = (more: Item, less: Item, stated: Item): Relation => ({
  kind: 'difference',
  expression: minus(figure(more), figure(less)),
  stated,
  trust: 'worded',
});

/** `比年初目标`, right before the figure that another is compared with. */
const AGAINST = /[比较][^,。;:]{1,20}$/;
const MORE = /^的?[净还又]?(?:超过|超出|超额|[超多]|增加|高出|高|提高|增长)(?:了|出)?$/;
const LESS = /^的?[净还又]?(?:减少|少|低|降低|下降|节约|节省|压减)了?$/;

function* compared(subject: Subject): Generator<Relation> {
  for (const { items } of subject.sentences)
    for (const [at, base] of items.entries()) {
      const [last, stated] = [items[at - 1], items[at + 1]];
      if (last === undefined || stated === undefined || !isChangeOf(base, stated)) continue;
      const level = levelBefore(items, at);
      if (level === undefined || !AGAINST.test(between(subject, last, base))) continue;
      const words = between(subject, base, stated) + opening(stated);
      if (!MORE.test(words) && !LESS.test(words)) continue;
      /* 减少3亿元 is read as -3亿元. */
      const isLess = LESS.test(words) && stated.value > 0;
      yield isLess ? relation(base, level, stated) : relation(level, base, stated);
    }
}

/** The verb may belong to the figure: `超过5亿元`. */
const opening = ({ metric }: Item): string => /^\D*/.exec(metric.text)?.[0] ?? '';

/** The level that is compared: before it only its own changes may stand. */
function levelBefore(items: readonly Item[], at: number): Item | undefined {
  const base = items[at];
  for (let back = at - 1; back >= 0; back -= 1) {
    const item = items[back];
    if (item === undefined || base === undefined) return undefined;
    if (item.metric.kind === 'change' || item.metric.kind === 'multiple') continue;
    return isAlike(item, base) && item.metric.kind === base.metric.kind ? item : undefined;
  }
  return undefined;
}
