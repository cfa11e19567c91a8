import { figure } from '../expression';
import type { Relation } from '../judge';
import { alikeness } from '../alikeness';
import { classOf, commonAround } from '../rarity';
import { significantDigits } from '../slip';
import type { Item, Subject } from '../subject';
import type { Finder } from './finder';

const AROUND = 14;
/** By the digits of the figure: those of fewer are met again by chance. */
const ALIKE = [0.8, 0.65];
const SHORTEST = 4;
const TELLING = 3;
/** Of one value no more are looked at. */
const MOST = 24;

/**
 * What last year's report states too, nearly word for word: a standard, a number of villages, a
 * goal that was reached to the last digit.
 */
export const repeated: Finder = function* ({ subject, earlier }): Generator<Relation> {
  for (const before of earlier) {
    const byValue = new Map<string, Item[]>();
    for (const item of before.items) {
      if (item.metric.kind === 'rank') continue;
      if (isPlainChange(item) && item.metric.status !== 'target') continue;
      const key = valueKey(item);
      const items = byValue.get(key) ?? [];
      if (items.length < MOST) items.push(item);
      byValue.set(key, items);
    }
    for (const stated of subject.items) {
      if (isPlainChange(stated) && !isOfPlan(subject, stated)) continue;
      const same = (byValue.get(valueKey(stated)) ?? []).filter((item) => isOfThen(item, stated));
      const found =
        same.find(
          (item) =>
            likeness([before, item], [subject, stated]) >=
            (ALIKE[significantDigits(item) - 1] ?? 0.5),
        ) ?? retold([before, same], [subject, stated]);
      if (found !== undefined)
        yield { kind: 'cross-year', expression: figure(found), stated, trust: 'fit' };
    }
  }
};

/** How much must be in common around the same figure, by its digits. */
const COMMON = [2.4, 0.6];
const COMMON_OF_MANY = 0.5;

/** The one of several figures around which the words are most like those around another. */
function retold(
  [before, figures]: readonly [Subject, readonly Item[]],
  stated: Site,
): Item | undefined {
  let found: Item | undefined;
  let most = COMMON[significantDigits(stated[1]) - 1] ?? COMMON_OF_MANY;
  for (const item of figures) {
    const common = commonAround([before, item], stated);
    if (common >= most) [found, most] = [item, common];
  }
  return found;
}

/** Growth of a few digits is met again by chance. */
const isPlainChange = (item: Item): boolean =>
  item.metric.kind === 'change' &&
  (significantDigits(item) < TELLING || item.metric.status !== 'target');

/** `完成了增长5.3%的计划`: what was planned, told again. */
const isOfPlan = ({ text }: Subject, { start, end }: Item): boolean =>
  /计划|目标|指标|预期|提出|确定/.test(
    `${
      text
        .slice(Math.max(0, start - 30), start)
        .split(/[。;\n]/)
        .at(-1) ?? ''
    }${text.slice(end, end + 14).split(/[。;\n]/)[0] ?? ''}`,
  );

/** A goal of now that is what came out then was set anew. */
const isOfThen = (before: Item, now: Item): boolean =>
  significantDigits(now) > 1 ||
  before.metric.status === now.metric.status ||
  before.metric.status === 'target';

const valueKey = ({ unit, value, metric }: Item): string =>
  `${classOf(unit)} ${value} ${metric.kind}`;

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
