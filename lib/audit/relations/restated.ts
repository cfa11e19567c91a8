import { figure } from '../expression';
import type { Relation } from '../judge';
import type { Item, Subject } from '../subject';
import { keyOf } from '../subject';
import { lastYearOf, yearOf } from '../times';
import { namedAlike } from './by-name';
import { sizeOf } from './finder';
import type { Finder } from './finder';

/** What is told again of the year before, as the base of something: a structure, an amount. */
export const restated: Finder = function* ({ subject, earlier }): Generator<Relation> {
  for (const before of earlier) {
    yield* structures(subject, before);
    for (const { from } of subject.fromTo) {
      const year = yearOf(subject, from);
      if (year === undefined || from.metric.when?.from !== 'wording') continue;
      const base = namedAlike(before, from).find(
        (item) =>
          isNamedAlike(item, from) &&
          yearOf(before, item) === year &&
          item.metric.kind === from.metric.kind &&
          sizeOf(item) < 2 * sizeOf(from) &&
          sizeOf(from) < 2 * sizeOf(item) &&
          item.metric.bound === from.metric.bound,
      );
      if (base !== undefined) yield relation(base, from, 'far-slip');
    }
  }
};

const relation = (base: Item, stated: Item, trust: Relation['trust']): Relation => ({
  kind: 'cross-year',
  expression: figure(base),
  stated,
  trust,
  scope: 'revised-base',
});

const LONG = 4;

function isNamedAlike(a: Item, b: Item): boolean {
  const [x, y] = [a.metric.indicator?.text ?? '', b.metric.indicator?.text ?? ''];
  if (Math.min(x.length, y.length) < LONG) return false;
  return keyOf(a) === keyOf(b) || x.endsWith(y) || y.endsWith(x);
}

/** `由13∶39∶48调整为…`: where last year's structure was said to have come to. */
function* structures(subject: Subject, before: Subject): Generator<Relation> {
  const { year } = subject;
  const then = structuresIn(before).findLast(
    ([first]) => first.metric.status === 'actual' && lastYearOf(before, first) === (year ?? 0) - 1,
  );
  const now = structuresIn(subject).find(([first]) =>
    /[由从][^,。;]{0,6}$/.test(subject.text.slice(first.start - 8, first.start)),
  );
  if (then === undefined || now === undefined) return;
  /* Over several years it was another base. */
  if (/五年|年来/.test(subject.text.slice(Math.max(0, now[0].start - 40), now[0].start))) return;
  for (const [at, item] of now.entries()) {
    const base = then[at];
    if (base !== undefined) yield relation(base, item, 'likely');
  }
}

function structuresIn({ items, text }: Subject): (readonly [Item, Item, Item])[] {
  const found: (readonly [Item, Item, Item])[] = [];
  for (const [at, a] of items.entries()) {
    const [b, c] = items.slice(at + 1, at + 3);
    if (a.metric.rule !== 'ratio' || b === undefined || c === undefined) continue;
    if (text.slice(a.end, b.start) !== ':' || text.slice(b.end, c.start) !== ':') continue;
    if (text.charAt(a.start - 1) !== ':') found.push([a, b, c]);
  }
  return found;
}
