import { describe, expect, it } from 'vitest';
import { holdsEvent, objectKind } from '../../../lib/extract/pledge/objects';

const rows = [
  ['柳溪敬老院', 'thing'],
  ['柳溪敬老院建设', 'thing'],
  ['柳溪敬老院、云台小学等项目建设', 'thing'],
  ['镇域总体规划编制及上报工作', 'thing'],
  ['商品粮基地的配套建设', 'thing'],
  ['云桥路', 'thing'],
  ['柳溪智造产业项目', 'thing'],
  ['全国双拥模范城“三连冠”', 'thing'],
  ['望溪、东街等小区改造', 'thing'],
  ['北环快线、柳溪变电站等市区重大项目建设', 'thing'],
  ['柳溪音乐节、东岸博览会等大型活动', 'thing'],
  ['进校园、进社区等宣传活动', 'campaign'],
  ['房产、金融机构等风险化解', 'unknown'],
  ['老旧小区改造', 'kind'],
  ['重大项目建设', 'generic'],
  ['一批特色街区', 'generic'],
  ['各类主题展览馆', 'generic'],
  ['经济普查', 'event'],
  ['前期手续', 'event'],
  ['专项行动', 'campaign'],
  ['志愿者队伍建设', 'group'],
  ['长效管理机制', 'abstract'],
  ['综合治理能力', 'abstract'],
  ['服务精细化', 'abstract'],
  ['群众办事', 'unknown'],
] as const;

describe('objectKind', () => {
  it.each(rows)('%s is %s', (text, kind) => expect(objectKind(text, 0, text.length)).toBe(kind));
  it('answers unknown for nothing', () => expect(objectKind('', 0, 0)).toBe('unknown'));
  it('finds an event anywhere', () => {
    expect(holdsEvent('服务站验收、优抚等各项工作', 0, 13)).toBe(true);
    expect(holdsEvent('优抚等各项工作', 0, 7)).toBe(false);
  });
});
