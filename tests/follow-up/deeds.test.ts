import { describe, expect, it } from 'vitest';
import { judgeDeed } from '../../lib/follow-up/deeds';
import type { Outcome } from '../../lib/model/follow-up';

const ROWS: readonly (readonly [promise: string, evidence: string, outcome: Outcome])[] = [
  ['建成临溪大桥', '临溪大桥建成通车', 'met'],
  ['建成临溪大桥', '临溪大桥主体完工', 'partly'],
  ['建成临溪大桥', '临溪大桥加快推进', 'partly'],
  ['建成临溪大桥', '临溪大桥开工建设', 'partly'],
  ['临溪大桥投入使用', '临溪大桥启用', 'met'],
  ['开工建设青坪水库', '青坪水库开工', 'met'],
  ['开工建设青坪水库', '青坪水库可研报告已报批', 'partly'],
  ['启动北环路改造', '北环路改造前期启动', 'met'],
  ['加快推进石岭工业园建设', '石岭工业园前期扎实', 'met'],
  ['支持槐河船队发展', '槐河船队有了十条船', 'met'],
  ['提高供水保障水平', '供水保障能力不足', 'partly'],
  ['建成临溪大桥', '临溪大桥未能如期建成', 'missed'],
  ['加快石岭工业园建设', '石岭工业园建设滞后', 'missed'],
  ['改变供水能力不足', '供水能力不足得到改变', 'met'],
  ['全面推行河长巡查', '河长巡查加快推进', 'partly'],
];

describe('judgeDeed', () => {
  it.each(ROWS)('%s: %s is %s', (promise, evidence, outcome) => {
    expect(judgeDeed(promise, evidence).outcome).toBe(outcome);
  });
});
