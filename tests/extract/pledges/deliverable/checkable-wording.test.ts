import { describe, expect, it } from 'vitest';
import {
  holdsForAll,
  isAspiration,
  isDated,
  isFullyRealised,
  isOnSchedule,
  namesGrade,
} from '../../../../lib/extract/pledges/deliverable/checkable-wording';

const tables = [
  [
    isDated,
    ['年底前完工', '国庆节前开放', '开学前交付', '用三年左右时间化解债务', '二季度开工'],
    ['学前教育发展', '自1月1日起提高标准', '用13年时间', '提前介入'],
  ],
  [
    holdsForAll,
    ['补贴覆盖到所有乡镇', '实现所有村通公路', '从秋季起免除学费', '自7月起施行'],
    ['覆盖更多群众', '让所有人满意', '从今年起提高标准'],
  ],
  [
    namesGrade,
    ['水质达到Ⅲ类标准', '晋升为二级甲等医院', '评级达到AA+', '保持在二类。'],
    ['各类标准', '一类人群', '国际先进水平'],
  ],
  [isOnSchedule, ['如期完成', '超额完成', '按时交付'], ['按时足额发放', '按时发放']],
  [
    isFullyRealised,
    ['养老服务站全覆盖', '村村通公路', '双拥模范镇“三连冠”', '企业开办“零成本”'],
    ['隐患动态清零', '高质量发展', '总量“双下降”'],
  ],
  [isAspiration, ['制造强国', '法治社会', '现代化大都市'], ['千兆城市', '会展中心']],
] as const;

describe.each(tables.map(([ask, yes, no]) => ({ name: ask.name, ask, yes, no })))('$name', ({ ask, yes, no }) => {
  it.each(yes)('of %s', (words) => expect(ask(words)).toBe(true));
  it.each(no)('not of %s', (words) => expect(ask(words)).toBe(false));
  it('not of nothing', () => expect(ask('')).toBe(false));
});
