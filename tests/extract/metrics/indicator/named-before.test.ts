import { expect, it } from 'vitest';
import { isMeasuringUnit, UNITS_BY_KIND } from '../../../../lib/extract/lexicon/units';
import type { UnitKind } from '../../../../lib/extract/lexicon/units';
import { readMetrics } from '../read-meaning';

/** A sentence in which the name before and the noun behind both offer themselves. */
const SENTENCES: ReadonlyMap<UnitKind, (unit: string) => string> = new Map<
  UnitKind,
  (unit: string) => string
>([
  ['currency', (unit) => `柳溪专项收入300万${unit}补助。`],
  ['measure', (unit) => `输出流量达到500${unit}水泵。`],
]);

it.each([...SENTENCES])('units of one kind answer the same name: %s', (kind, sentence) => {
  const names = new Map<string | undefined, string[]>();
  for (const unit of UNITS_BY_KIND.get(kind) ?? []) {
    const [metric] = readMetrics(sentence(unit)).filter((found) => found.unit === unit);
    /* A few units are read only with more words around them. */
    if (!metric) continue;
    const name = metric.indicator?.text;
    names.set(name, [...(names.get(name) ?? []), unit]);
  }
  expect([...names].slice(1)).toEqual([]);
  expect(names.size).toBe(1);
});

it.each([
  ['港币', true],
  ['兆瓦时', true],
  ['岁', true],
  ['分', true],
  ['万元/亩', true],
  ['微克/立方米', true],
  ['个', false],
  ['人次', false],
  ['企业', false],
])('%s: named before it %s', (unit, isBefore) => {
  expect(isMeasuringUnit(unit)).toBe(isBefore);
});
