import { figure, literal, minus, over } from '../expression';
import { fits } from '../judge';
import type { Relation } from '../judge';
import { between } from '../subject';
import type { Item, Subject } from '../subject';
import type { Finder } from './finder';
import { scopeOfGrowth } from './scope';
import { isAlike, isAmount, runsOf } from './finder';

const IS = /(?:[是为达]|相当于)[^。;]{0,24}$/;
const OF_IT = /^[^,。;:、]{0,8}?的(?:约|近)?$/;
const GROWS =
  /^[,(]?(?:[比较][^,。;:]{0,8}|数量|总[量数]|规模|面积|[净共约])?(?:增长|增加|提高|扩大|[翻是为])[^,。;:]{0,6}$/;
const BEFORE = 24;

/** `12亿元，是2015年8亿元的1.5倍`; `从8亿元增加到12亿元，增长0.5倍`. */
export const multiple: Finder = function* ({ subject }): Generator<Relation> {
  for (const [part, whole, stated] of runsOf(subject, 3)) {
    if (part === undefined || whole === undefined || stated === undefined) continue;
    if (stated.unit !== '倍' || !isAmount(part) || !isAlike(part, whole)) continue;
    const words = between(subject, part, whole);
    if (!IS.test(words) || /[。;]/.test(words)) continue;
    if (!OF_IT.test(between(subject, whole, stated))) continue;
    yield times(part, whole, stated);
  }
  yield* ofBothLevels(subject);
  yield* saidBefore(subject);
};

const times = (to: Item, from: Item, stated: Item): Relation => ({
  kind: 'multiple',
  expression: over(figure(to), figure(from)),
  stated,
  trust: 'worded',
  scope: scopeOfGrowth('', to),
});

/** `护林补贴提高一倍，由每亩4元提高到8元`. */
function* saidBefore(subject: Subject): Generator<Relation> {
  for (const { from, to } of subject.fromTo) {
    const { items } = subject.sentenceOf(from);
    const stated = items.findLast(({ unit, end }) => unit === '倍' && end <= from.start);
    if (stated === undefined || from.start - stated.end > BEFORE * 3 || !isAmount(from)) continue;
    const ratio = over(figure(to), figure(from));
    const trust = 'likely';
    const words = subject.text.slice(Math.max(0, stated.start - BEFORE), stated.start);
    if (/提高|增加|增长|扩大/.test(words))
      yield { kind: 'growth', expression: minus(ratio, literal(1)), stated, trust };
  }
}

function* ofBothLevels(subject: Subject): Generator<Relation> {
  for (const { from, to, next } of subject.fromTo) {
    const [first] = next;
    if (first === undefined || first.item.unit !== '倍' || first.words.includes('分别')) continue;
    if (!isAmount(from)) continue;
    if (first.item.metric.rule === 'doubling') {
      yield { ...times(to, from, first.item), trust: 'likely' };
      continue;
    }
    if (!GROWS.test(first.words)) continue;
    const whole = times(to, from, first.item);
    /* 增长1.5倍 is written of what became one and a half times as much, too. */
    const more = {
      ...whole,
      expression: minus(over(figure(to), figure(from)), literal(1)),
    };
    yield /[是为翻]/.test(first.words) || (fits(whole) && !fits(more)) ? whole : more;
  }
}
