import { describe, expect, it } from 'vitest';
import { turnOf } from '../../../../lib/extract/structure/zones/turns';
import type { Zone } from '../../../../lib/model/extraction';

const YEARS = { review: 2025, plan: 2026 };

/** Where a sentence turns that stands in `zone`, at the head of its paragraph or not. */
const turned = (sentence: string, zone: Zone, opens: boolean): string | undefined => {
  const turn = turnOf(sentence, { zone, opens, years: YEARS });
  return turn && `${turn.zone} ${turn.reach}`;
};

describe('turnOf', () => {
  it.each([
    ['下一步,我们将新增站点5处。', 'review', false, 'plan part'],
    ['新的一年,我们要继续支持驻地部队。', 'review', false, 'plan part'],
    ['在新的一年,要守好山林。', 'review', false, 'plan part'],
    ['“十五五”时期是乘势而上的关键时期。', 'review', true, 'plan report'],
    ['今年的主要预期目标是:茶叶产值增长6%。', 'review', true, 'plan report'],
    ['2026年主要预期目标是:茶叶产值增长6%。', 'review', true, 'plan report'],
    [
      '根据县委的部署和要求,确定我县今年经济社会发展的主要预期目标是:茶叶产值增长6%。',
      'review',
      true,
      'plan report',
    ],
    ['2026年是承前启后的一年。', 'review', true, 'plan report'],
    ['这五年,我们修通了环线。', 'plan', true, 'review part'],
    ['一年来,双拥工作深入人心。', 'plan', true, 'review part'],
  ] as const)('%s in a %s', (sentence, zone, opens, expected) =>
    expect(turned(sentence, zone, opens)).toBe(expected),
  );

  it.each([
    ['a five-year plan that is over', '“十四五”时期是极不平凡的五年。', 'review', true],
    ['a plan of no known name', '“大干快上”时期是难忘的。', 'review', true],
    ['a plan inside a paragraph', '“十五五”时期是关键时期。', 'review', false],
    ['goals that were set', '年初定的主要预期目标是:茶叶产值增长6%。', 'review', true],
    ['goals of the year before', '去年的主要预期目标是:茶叶产值增长6%。', 'review', true],
    ['goals of the year gone by', '2025年主要预期目标是:茶叶产值增长6%。', 'review', true],
    ['the new year as a mere time', '新的一年已经到来。', 'review', false],
    ['five years inside a paragraph', '这五年,我们修通了环线。', 'plan', false],
  ] as const)('is not made by %s', (_name, sentence, zone, opens) =>
    expect(turned(sentence, zone, opens)).toBeUndefined(),
  );
});
