import { describe, expect, it } from 'vitest';
import {
  holdsEvent,
  namesThing,
  objectKind,
  unquantifiedKind,
} from '../../../../lib/extract/pledges/deliverable/object-kind';

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
  // a common kind of place is a thing only where it bears a name
  ['望溪新城建设', 'thing'],
  ['现代化新城建设', 'kind'],
  ['先进制造业集聚区', 'kind'],
  ['柳溪陆海新通道', 'thing'],
  ['城中村、危旧房、老旧小区改造', 'kind'],
  ['健身公园、街心花园等建设', 'kind'],
  ['柳溪文化公园(东段)建设', 'thing'],
  ['柳溪示范项目[20]', 'thing'],
  // what only sounds like a thing
  ['云溪至柳溪物流通道重要枢纽', 'abstract'],
  ['幸福乐园', 'kind'],
  ['绿色田园', 'abstract'],
  ['丝绸之路', 'abstract'],
  ['“15分钟生活圈”', 'abstract'],
  ['全球先进装备基地', 'abstract'],
  ['平安医院建设', 'abstract'],
  ['金融市场', 'abstract'],
  ['柳溪农贸市场', 'thing'],
  ['区域性医疗中心', 'generic'],
  ['“三大工程”建设', 'generic'],
  ['生产生活配套项目', 'generic'],
] as const;

describe('objectKind', () => {
  it.each(rows)('%s is %s', (text, kind) => expect(objectKind(text, 0, text.length)).toBe(kind));
  it('answers unknown for nothing', () => expect(objectKind('', 0, 0)).toBe('unknown'));
  it.each([
    ['柳溪会展中心、云台节点城市', true],
    ['产学研平台、节点城市', false],
    ['柳溪会展中心', false],
    ['柳溪会展中心、云台港等行业', false],
  ])('one before the last of %s has a name: %s', (text, expected) =>
    expect(namesThing(text, 0, text.length)).toBe(expected),
  );
  it('looks through a quantifier', () => expect(unquantifiedKind('一批特色展览馆', 0, 7)).toBe('thing'));
  it('finds an event anywhere', () => {
    expect(holdsEvent('服务站验收、优抚等各项工作', 0, 13)).toBe(true);
    expect(holdsEvent('优抚等各项工作', 0, 7)).toBe(false);
    expect(holdsEvent('从前期到施工的进度', 0, 9)).toBe(false);
  });
});
