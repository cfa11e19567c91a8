import { expect, it } from 'vitest';
import type { TraceStep } from '../../../lib/extract/candidate';
import { findQuantities } from '../../../lib/extract/quantities/find-quantities';
import { QUANTITY_REFINERS } from '../../../lib/extract/quantities/refiners';
import { readDocument } from '../../../lib/extract/structure/index';

/** What the refiners did, by name. */
function steps(text: string): string[] {
  const names = new Set(QUANTITY_REFINERS.map(({ name }) => name));
  const heard: TraceStep[] = [];
  findQuantities(readDocument(text), (step) => heard.push(step));
  return heard
    .filter(({ name }) => names.has(name))
    .map(({ name, verdict, reason }) => `${name} ${verdict} ${reason}`);
}

it.each<[string, string[]]>([
  ['新修水渠约6公里。', ['bound changed approx']],
  ['新修水渠6公里。', []],
  ['零售额增长-1.8%。', ['minus changed exact']],
  ['分别突破6亿元、9亿元。', ['bound changed min', 'shared-bound changed min']],
  ['推进第3批项目。', ['unlikely dropped ordinal']],
])('every refiner tells by its name: %s', (text, expected) => {
  expect(steps(text)).toEqual(expected);
});
