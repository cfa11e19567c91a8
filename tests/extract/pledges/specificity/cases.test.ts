import { describe, expect, it } from 'vitest';
import { splitClauses } from '../../../../lib/extract/pledges/clause/split-clauses';
import type { Figure } from '../../../../lib/extract/pledges/figure';
import { gradeSentence } from '../../../../lib/extract/pledges/grade-sentence';
import type { ClauseSite } from '../../../../lib/extract/pledges/specificity/decision';
import { SIZE_CASES, sizeCase } from '../../../../lib/extract/pledges/specificity/sizes';
import { BROUGHT_CASES, broughtBy } from '../../../../lib/extract/pledges/specificity/brought';
import {
  BUILDING_CASES,
  buildingSite,
} from '../../../../lib/extract/pledges/specificity/step-6-building';
import {
  APPROVAL_CASES,
  approvalSite,
  TITLE_CASES,
} from '../../../../lib/extract/pledges/specificity/step-7-sought';
import { RUN_CASES, runSite } from '../../../../lib/extract/pledges/specificity/step-8-programme';

interface Named<Site> {
  readonly name: string;
  readonly when: (site: Site) => boolean;
}

/** The first clause of folded `text` as the steps see it. */
function siteOf(text: string): ClauseSite {
  const [grade] = gradeSentence(text, splitClauses(text, 0, text.length), [], false).clauses;
  if (!grade) throw new Error(`no clause in ${text}`);
  return grade.clause;
}

const caseOf = <Site>(cases: readonly Named<Site>[], site: Site): string =>
  cases.find(({ when }) => when(site))?.name ?? 'none';

type Rows = readonly (readonly [text: string, name: string])[];

/** Every case of a list holds first in one of the rows. */
function testCases<Site>(
  title: string,
  cases: readonly Named<Site>[],
  read: (site: ClauseSite) => Site,
  rows: Rows,
) {
  describe(title, () => {
    it.each(rows)('%s: %s', (text, name) => expect(caseOf(cases, read(siteOf(text)))).toBe(name));
    it.each(cases.map(({ name }) => name))('has a row: %s', (name) =>
      expect(rows.map(([, named]) => named)).toContain(name),
    );
  });
}

testCases(
  'what a one-off verb brings about',
  BROUGHT_CASES,
  (site) => {
    const { main, end } = site;
    if (!main) throw new Error(`no verb governs ${site.words}`);
    return broughtBy(site, main, main.end, end);
  },
  [
    ['完成渡口选址', 'completed'],
    ['建成临溪水厂', 'built up'],
    ['创成省级渔歌之乡示范镇', 'won'],
    ['开放临溪书院', 'opened'],
    ['制定各类章程', 'any of a kind'],
    ['召开渔民大会', 'held'],
    ['形成治水合力', 'without an end'],
    ['启动渔改', 'begun or drawn up'],
    ['成立渔业协会', 'a thing'],
    ['设置垂钓试点', 'an effort'],
    ['开辟临溪街区', 'a place'],
    ['推出“临溪游”', 'on no list'],
    ['新建晒谷坪', 'anything else'],
  ],
);

testCases('what is built', BUILDING_CASES, buildingSite, [
  ['推进临溪桥、槐河闸等项目', 'listed projects'],
  ['升级“临溪通”', 'a named upgrade'],
  ['推动“最美渔家路”建设', 'a slogan'],
  ['推进便民停车场整治', 'an unnamed facility, tidied'],
  ['做好图书馆', 'a facility looked after'],
  ['建设具有影响力的渔业研究中心', 'a rank'],
  ['打造渔家食堂', 'a facility'],
  ['推进一批重大项目', 'an unnamed place'],
  ['深入推进临溪惠渔项目', 'a project without an end'],
  ['推进“水上新城”建设', 'a quoted place'],
  ['推进临溪新城建设', 'a place'],
  ['推进临溪河清淤工程', 'works'],
  ['推进临溪滩修复', 'mended'],
]);

testCases('titles', TITLE_CASES, (site) => site, [
  ['争创省级渔港', 'asked for'],
  ['加快建设水产示范园区', 'conferred'],
  ['推进省级卫生镇创建', 'asked for behind its title'],
  ['推进渔港清淤', 'none'],
]);

testCases('approvals', APPROVAL_CASES, approvalSite, [
  ['疏浚河道', 'nothing asked'],
  ['探索渔歌进课堂', 'only explored'],
  ['推动更多渔歌列入名录', 'any of a kind enters'],
  ['争取渔歌列入槐河曲谱', 'a name enters, striven for'],
  ['将渔歌纳入全省名录', 'enters a kept list'],
  ['推进云溪港区获批', 'a name is approved'],
  ['把安全纳入日常', 'enters no list'],
  ['配合渔业调查', 'not pushed'],
  ['推进槐河渡规划报批', 'approved'],
  ['推进“惠渔八条”政策落地', 'a named policy'],
]);

testCases('what is carried on', RUN_CASES, runSite, [
  ['支持渔民办节', 'done otherwise'],
  ['开展第三次渔船普查登记', 'one of a row'],
  ['打造槐河嘉年华', 'made'],
  ['实施新一轮护渔行动', 'a programme'],
  ['开展休渔补贴试点', 'a pilot'],
  ['推进渔业发展', 'no event'],
  ['开展各类比赛', 'any event'],
  ['筹办第四届槐河渔船登记摸底调查', 'an event of a row'],
  ['持续开展渔船体检', 'an event that goes on'],
  ['开展织网赛、划船赛等竞赛', 'listed events'],
  ['推行渔业风险评估', 'a practice'],
  ['开展渔港设施体检', 'a survey'],
  ['服务保障槐河渔歌节', 'an event'],
]);

/** A count still to be reached at the place of its wording. */
function figure(text: string, wording: string, unit: string): Figure {
  const start = text.indexOf(wording);
  const kind = unit === '名' ? 'rank' : 'level';
  return {
    start,
    end: start + wording.length,
    status: 'target',
    kind,
    value: kind === 'rank' ? undefined : 1,
    unit,
  };
}

const sized = [
  ['落实“五个渔家”', '五个', '个', 'of a slogan'],
  ['渔业走在全省前列', '前列', '名', 'without a place'],
  ['用好现有8座码头', '8座', '座', 'of what stands'],
  ['推进总投资9亿元的渔港项目', '9亿元', '元', 'of the cost'],
  ['服务全镇120户渔家', '120户', '户', 'of the whole'],
  ['坚持每月1次巡河', '1次', '次', 'how often'],
  ['巩固30个渔家书屋', '30个', '个', 'of what is kept up'],
  ['推进东厂25万吨饲料、西厂冷库等重点项目', '25万吨', '吨', 'of a listed project'],
  ['启动3万平方米的鱼市建设', '3万平方米', '平方米', 'of one thing'],
  ['建成渔家议事点(约600平方米)', '约600平方米', '平方米', 'in a note'],
  ['扩建20米以上的巷道', '20米以上', '米', 'a threshold'],
  ['扩建巷道20米以上', '20米以上', '米', 'none'],
  ['培育水产、织网2个产业', '2个', '个', 'of named abstracts'],
  ['扩建东埠、西埠2个渔港', '2个', '个', 'none'],
  ['培育东埠、西埠等2个产业', '2个', '个', 'none'],
  ['打造东埠、西埠两个渔港', '两个', '个', 'of the named'],
  ['改造渔港6个', '6个', '个', 'none'],
] as const;

describe('what a figure sizes', () => {
  it.each(sized)('%s: %s is %s', (text, wording, unit, name) =>
    expect(sizeCase(siteOf(text), figure(text, wording, unit))?.name ?? 'none').toBe(name),
  );
  it.each(SIZE_CASES.map(({ name }) => name))('has a row: %s', (name) =>
    expect(sized.map((row) => row[3])).toContain(name),
  );
});
