import { figure } from '../expression';
import type { Relation } from '../judge';
import { alikeness } from '../alikeness';
import { significantDigits } from '../slip';
import type { Item, Subject } from '../subject';
import type { Finder } from './finder';

const AROUND = 14;
const ALIKE = 0.5;
/** Figures of fewer digits are met again by chance. */
const TELLING = 3;
const SHORTEST = 5;

/** What last year's report states too, nearly word for word: a standard, a number of villages. */
export const repeated: Finder = function* ({ subject, earlier }): Generator<Relation> {
  for (const before of earlier) {
    const byValue = new Map<string, Item[]>();
    for (const item of before.items) {
      if (item.metric.kind === 'rank' || item.metric.kind === 'change') continue;
      if (significantDigits(item) < TELLING) continue;
      const key = valueKey(item);
      byValue.set(key, [...(byValue.get(key) ?? []), item]);
    }
    for (const stated of subject.items) {
      const found = byValue
        .get(valueKey(stated))
        ?.find(
          (item) => !isKept(item, stated) && likeness([before, item], [subject, stated]) >= ALIKE,
        );
      if (found !== undefined)
        yield { kind: 'cross-year', expression: figure(found), stated, trust: 'fit' };
    }
  }
};

/** A promise that was kept is no figure stated twice. */
const isKept = (before: Item, now: Item): boolean =>
  before.metric.status === 'target' && now.metric.status === 'actual';

const valueKey = ({ unit, value, metric }: Item): string => `${unit} ${value} ${metric.kind}`;

type Site = readonly [Subject, Item];

function likeness(a: Site, b: Site): number {
  const name = (site: Site): string => site[1].metric.indicator?.text ?? '';
  return Math.max(
    alike(name(a), name(b)),
    alike(wordsBefore(a), wordsBefore(b)),
    alike(wordsBehind(a), wordsBehind(b)),
  );
}

const alike = (a: string, b: string): number =>
  Math.min(a.length, b.length) < SHORTEST ? 0 : alikeness(a, b);

const wordsBefore = ([{ text }, { start }]: Site): string =>
  text
    .slice(Math.max(0, start - AROUND), start)
    .split(/[。;,:\n]/)
    .at(-1) ?? '';

const wordsBehind = ([{ text }, { end }]: Site): string =>
  text.slice(end, end + AROUND).split(/[。;,:\n]/)[0] ?? '';
