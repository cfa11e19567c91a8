import { describe, expect, it } from 'vitest';
import { splitClauses } from '../../../../lib/extract/pledges/clause/split-clauses';
import type { Figure } from '../../../../lib/extract/pledges/figure';
import { gradeSentence } from '../../../../lib/extract/pledges/grade-sentence';
import { STEPS } from '../../../../lib/extract/pledges/specificity/steps';

/** The step, the reason and the class of the first clause of folded `text`. */
function decided(text: string, figures: readonly Figure[] = []): string {
  const { clauses } = gradeSentence(text, splitClauses(text, 0, text.length), figures, false);
  const { step, because, value } = clauses[0]?.specificity ?? {
    step: -1,
    because: 'none',
    value: 'none',
  };
  return `${step} ${because} ${value}`;
}

const rows = [
  /* 0: who else acts, what leads up, what is over */
  ['支持果农改建冷库', '0 struck directional'],
  ['推动企业建设智能车间', '0 struck directional'],
  ['让老街住户少跑路', '0 struck directional'],
  ['已印发临溪镇防火预案', '0 past directional'],
  ['推动市里出台芦湾湿地条例', '4 one-off deliverable'],
  /* 4: one-off verbs, their objects and their subjects */
  ['修订芦湾渡口管理办法', '4 one-off deliverable'],
  ['制定和完善摊点规则', '4 one-off deliverable'],
  ['芦湾粮库三季度封顶', '4 one-off deliverable'],
  ['推进总投资7亿元的芦湾纸业项目开工建设', '4 one-off deliverable'],
  ['建立渔船分级登记制度', '4 one-off deliverable'],
  ['实施殡仪馆迁建、公墓新建', '4 one-off deliverable'],
  ['开放芦湾水利馆', '4 one-off deliverable'],
  ['办好“开渔夜集”等活动', '4 one-off deliverable'],
  ['建立渔港会商机制', '10 silent directional'],
  ['推进高质量对外合作', '10 silent directional'],
  ['做好新闻出版、妇女儿童等工作', '10 silent directional'],
  ['推动项目早开工', '10 silent directional'],
  ['推动一批重大项目开工', '10 silent directional'],
  ['吸引更多客商落户', '5 tending directional'],
  ['完成各项目标任务', '10 silent directional'],
  ['举办各类讲座', '10 silent directional'],
  ['形成齐抓共管的良好风气', '10 silent directional'],
  ['建成文化强镇', '10 silent directional'],
  ['创成全国渔歌之乡示范县', '4 one-off deliverable'],
  ['创成镇域特色', '10 silent directional'],
  ['组建渔港管理局', '4 one-off deliverable'],
  ['形成治水新局', '10 silent directional'],
  ['建立渔港安全负责制', '4 one-off deliverable'],
  ['完善渔港安全负责制', '5 tending directional'],
  ['制定渔港轮值制', '4 one-off deliverable'],
  ['形成有效抑制', '10 silent directional'],
  ['建成送医下乡的“顺风车”', '10 silent directional'],
  ['建成健康临溪', '10 silent directional'],
  ['全面建成渔业强县、平安槐河', '10 silent directional'],
  ['建成数字渔港大厅', '4 one-off deliverable'],
  ['推进建成区黑臭水体治理', '10 silent directional'],
  ['建成区域渔业信息平台', '4 one-off deliverable'],
  ['优化渔港项目开工前审批', '5 tending directional'],
  ['把渔民关心的事办好', '10 silent directional'],
  ['确保保质保量完成', '4 one-off deliverable'],
  ['确保全年目标任务完成', '10 silent directional'],
  ['力争槐河渔歌大赛办好', '4 one-off deliverable'],
  /* 5: tending verbs, whatever their object */
  ['完善芦湾客运站功能', '5 tending directional'],
  ['提升入驻企业服务质量', '5 tending directional'],
  ['加强桥梁验收', '5 tending directional'],
  ['布局社区食堂', '5 tending directional'],
  /* 6: facilities with and without a name, places and projects with one */
  ['打造一批村级食堂', '6 building deliverable'],
  ['加快鱼粉、豆产品等特色产业园区建设', '6 building deliverable'],
  ['推动芦湾自贸片区和数字自贸区建设', '6 building deliverable'],
  ['加快室外篮球场建设', '6 building deliverable'],
  ['加快临溪高新区及拓展园建设', '6 building deliverable'],
  ['推进芦湾会展馆和节点城市建设', '6 building deliverable'],
  ['推动芦湾电池厂等项目落地', '6 building deliverable'],
  ['加快芦湾河清淤工程', '6 building deliverable'],
  ['实施滨河二期大道工程', '6 building deliverable'],
  ['整治芦湾洼地', '6 place deliverable'],
  ['升级“芦湾通”', '6 building deliverable'],
  ['打造区域消费中心', '10 silent directional'],
  ['推动“美丽水乡路”建设', '10 silent directional'],
  ['整治形式主义', '10 silent directional'],
  ['打造天际线', '10 silent directional'],
  ['推进一批重大项目建设', '10 silent directional'],
  ['推动图书进校园', '10 silent directional'],
  ['深入推进芦湾惠农项目', '10 silent directional'],
  ['加快冷链基础设施建设', '10 silent directional'],
  ['打造全国淡水鱼苗基地', '10 silent directional'],
  ['打造内河重要渔港', '10 silent directional'],
  ['打造临溪“渔业强磁场”', '10 silent directional'],
  ['建设环境整洁、特色鲜明乡村', '10 silent directional'],
  ['推动老城、旧城改造', '10 silent directional'],
  ['打造鱼苗繁育基地', '6 building deliverable'],
  ['加快以渔港为中心、以水网为脉络的渔业体系建设', '10 silent directional'],
  ['推进渔具批发市场的扩建和标准化建设', '6 building deliverable'],
  ['打造鱼市、书院等一批有特色的院落', '6 building deliverable'],
  ['加快冷库三期工程', '6 building deliverable'],
  ['加快冷库惠民工程', '10 silent directional'],
  ['推进环湖公路临溪段建设', '6 building deliverable'],
  ['推进现阶段建设', '10 silent directional'],
  ['加快槐河老工业区搬迁改造', '6 building deliverable'],
  /* 7: titles, reviews, approvals, policies */
  ['争创省级双拥模范县', '7 title deliverable'],
  ['加快建设水上运动示范区', '7 title deliverable'],
  ['创建三甲医院', '7 title deliverable'],
  ['做好省级森林城市复审', '7 review deliverable'],
  ['争取芦湾铁路列入国家规划', '7 approval deliverable'],
  ['积极推进“暖岗十条”政策落地', '7 policy deliverable'],
  ['争当排头兵', '7 silent directional'],
  ['抓好渔业示范村“五个先行”建设', '10 silent directional'],
  ['深入开展绿色家庭创建', '10 silent directional'],
  ['开展各类示范区创建', '10 silent directional'],
  ['推动更多项目纳入国家计划', '10 silent directional'],
  /* 8: programmes, pilots, events, hearings, entitlements */
  ['实施新一轮育苗行动', '8 programme deliverable'],
  ['开展托育补贴试点', '8 pilot deliverable'],
  ['开展渔光互补试点示范', '8 pilot deliverable'],
  ['开展第二次古井普查入户登记', '8 event deliverable'],
  ['服务保障第六届水乡会议', '8 event deliverable'],
  ['打造东岸嘉年华', '8 event deliverable'],
  ['听取审议芦湾水利建设情况报告', '8 hearing deliverable'],
  ['检查节约用水条例实施情况', '8 hearing deliverable'],
  ['提高渔民基础养老金标准', '8 entitlement deliverable'],
  ['实行学生免费乘船', '8 entitlement deliverable'],
  ['提高补助水平', '10 silent directional'],
  ['实现水利馆免费向渔民开放', '8 entitlement deliverable'],
  ['实现全方位开放', '10 silent directional'],
  ['实施育苗行动', '10 silent directional'],
  ['探索托育补贴试点', '8 silent directional'],
  ['持续开展安全普查', '10 silent directional'],
  ['推行决策风险评估', '10 silent directional'],
  /* 9: what was set elsewhere, and all without exception */
  ['空气指标达到省定标准', '9 set-mark deliverable'],
  ['推动集团评级达到AA+', '9 set-mark deliverable'],
  ['力争自来水到户全覆盖', '9 full-coverage deliverable'],
  ['公务接待做到零增长', '9 full-coverage deliverable'],
  ['推动集中供热全覆盖', '10 silent directional'],
  ['达到先进水平', '10 silent directional'],
  /* 10: no list holds the verb, a day alone is no deed */
  ['用三年时间化解村级债务', '10 silent directional'],
] as const;

describe('the steps of deciding spec', () => {
  it.each(rows)('%s: %s', (text, expected) => expect(decided(text)).toBe(expected));
  it('stand in their order', () => {
    const numbers = STEPS.map((step) => step.number);
    expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
  });
});

/** A count still to be reached at the place of its wording. */
function figure(text: string, wording: string, unit: string): Figure {
  const start = text.indexOf(wording);
  return { start, end: start + wording.length, status: 'target', kind: 'level', value: 1, unit };
}

const sized = [
  ['巩固20个渔家书屋成果', '20个', '个', '5 tending directional'],
  ['落实43条惠渔措施', '43条', '条', '5 tending directional'],
  ['推进总投资9亿元的芦湾粮仓项目竣工', '9亿元', '元', '4 one-off deliverable'],
  ['启动3万平方米的芦湾展馆建设', '3万平方米', '平方米', '4 one-off deliverable'],
  ['加快芦湾石化80万吨炼油扩建等重大项目建设', '80万吨', '吨', '4 one-off deliverable'],
  ['打造东街、西渡两个夜市集聚区', '两个', '个', '10 silent directional'],
  ['改造旧水管18公里', '18公里', '公里', '3 number quantified'],
  ['投资2000万元', '2000万元', '元', '3 number quantified'],
  ['支持8家渔业企业扩建冷库', '8家', '家', '0 struck directional'],
  ['支持8家渔业企业', '8家', '家', '3 number quantified'],
  ['支持8所学校扩建', '8所', '所', '3 number quantified'],
  ['启动12个村的管网建设', '12个', '个', '3 number quantified'],
  ['确保总投资达90亿元', '90亿元', '元', '3 number quantified'],
  ['满意率达到95%', '95%', '%', '3 number quantified'],
] as const;

describe('a number', () => {
  it.each(sized)('%s', (text, wording, unit, expected) => {
    expect(decided(text, [figure(text, wording, unit)])).toBe(expected);
  });
  it('without a place (前列) promises none', () => {
    const text = '渔业规模进入全省前列';
    const rank: Figure = { start: 6, end: 10, status: 'target', kind: 'rank' };
    expect(decided(text, [rank])).toBe('10 silent directional');
    expect(decided('渔业规模进入全省前三', [{ ...rank, value: 3 }])).toBe('3 number quantified');
  });
  it('in a list that leads up to another clause promises none', () => {
    const text = '以培育书屋、建成2个渔港为抓手,加强招商';
    const { figures } = gradeSentence(
      text,
      splitClauses(text, 0, text.length),
      [figure(text, '2个', '个')],
      false,
    );
    expect(figures).toEqual([]);
  });
  it('in a clause that leads up to another promises none', () => {
    const text = '围绕打造2个产业集群,加强招商';
    const { figures } = gradeSentence(
      text,
      splitClauses(text, 0, text.length),
      [figure(text, '2个', '个')],
      false,
    );
    expect(figures).toEqual([]);
  });
});
