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
  ['建成青坪水库', '青坪水库完成选址', 'partly'],
  ['建成青坪水库', '青坪水库完成征地拆迁', 'partly'],
  ['建成青坪水库', '青坪水库项目获批', 'partly'],
  ['建成青坪水库', '青坪水库完成投资2亿元', 'partly'],
  ['建成青坪水库', '青坪水库即将建成', 'partly'],
  ['建成青坪水库', '青坪水库力争明年建成', 'partly'],
  ['完成水厂扩建', '水厂扩建完成60%', 'partly'],
  ['开工建设石岭隧道', '石岭隧道前期工作有序推进', 'partly'],
  ['开工建设石岭隧道', '石岭隧道完成初步设计', 'partly'],
  ['完成石岭隧道初步设计', '石岭隧道完成初步设计', 'met'],
  ['完成石岭隧道征地', '石岭隧道征地全部完成', 'met'],
  ['完成投资2亿元', '完成投资2.1亿元', 'met'],
];

describe('judgeDeed', () => {
  it.each(ROWS)('%s: %s is %s', (promise, evidence, outcome) => {
    expect(judgeDeed(promise, evidence).outcome).toBe(outcome);
  });
});
