import { figure, over } from '../expression';
import type { Relation } from '../judge';
import { keyOf } from '../subject';
import type { Item } from '../subject';
import type { Finder } from './finder';

const PER_HEAD = /^人均(?:地区)?生产总值$/;
const WHOLE = '地区生产总值';
const PEOPLE = /^(?:年?末?常住人口|总人口|户籍人口|人口)$/;

/**
 * `人均生产总值` times the people makes `生产总值`. It is held against the mean of the year, so what
 * does not fit proves nothing.
 */
export const perHead: Finder = function* ({ subject }): Generator<Relation> {
  const { items } = subject;
  for (const stated of items.filter((item) => PER_HEAD.test(keyOf(item) ?? '')))
    for (const whole of items.filter((item) => keyOf(item) === WHOLE && isOf(item, stated)))
      for (const people of items.filter(
        ({ metric, unit }) => unit === '人' && PEOPLE.test(metric.indicator?.text ?? ''),
      ))
        yield {
          kind: 'per-head',
          expression: over(figure(whole), figure(people)),
          stated,
          trust: 'fit',
        };
};

const isOf = (a: Item, b: Item): boolean =>
  a.metric.when?.end === b.metric.when?.end && a.metric.kind === 'level';
