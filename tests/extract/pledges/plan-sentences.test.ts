import { describe, expect, it } from 'vitest';
import { findPledges } from '../../../lib/extract/pledges/find-pledges';
import { readDocument } from '../../../lib/extract/structure/index';

const HEAD = '2021年工作报告\n一、2020年工作回顾\n完成了各项工作。\n二、2021年工作安排\n';

/** Specificity and strength of each pledge of a plan that holds nothing but `body`. */
const gradesOf = (body: string): string[] =>
  findPledges(readDocument(HEAD + body), []).map(
    ({ specificity, strength }) => `${specificity} ${strength}`,
  );

const grades = [
  /* manners before a verb that is as often a noun */
  ['标本兼治提升消防安全水平。', 'directional advance'],
  ['大范围实施楼道亮化。', 'directional advance'],
  ['大幅缩短办证时间。', 'directional advance'],
  ['前瞻布局海上制氢产业。', 'directional advance'],
  ['因城施策控增量、去库存。', 'directional advance'],
  ['更加注重山林管护。', 'directional advance'],
  ['以“一窗办结”为抓手优化办事流程。', 'directional advance'],
  ['在茶区和果园实施一批节水试点。', 'deliverable explore'],
  /* deeds */
  ['放宽夜市摆摊时段。', 'directional advance'],
  ['创造条件让茶农拥有自己的品牌。', 'directional advance'],
  ['综合整治占道摆摊。', 'directional advance'],
  ['要顺应茶农对好收成的期待,大力加强虫害防治。', 'directional advance'],
  ['对已在镇上就业和居住但尚未落户的家庭提供服务,取消办证收费。', 'deliverable advance'],
  ['回应商户期盼,延长路灯照明时间。', 'directional advance'],
  ['奖补资金继续向山区村倾斜。', 'directional advance'],
  ['满足渔民的期盼。', 'directional advance'],
  ['喊响“云溪人爱云溪”。', 'directional advance'],
  ['下大力气建设云溪大桥。', 'deliverable advance'],
  ['建成村级(含书屋,带露台)党员活动阵地。', 'deliverable firm'],
  ['推进镇村两级文化阵地建设。', 'deliverable advance'],
  ['推进思想文化阵地建设。', 'directional advance'],
  ['推进镇域等一批项目建设。', 'directional advance'],
  /* 是, 证明, 期盼 that judge and tell nothing */
  ['解决商户特别是小店融资难问题。', 'directional advance'],
  ['自觉按规律办事,实事求是、真抓实干。', 'directional advance'],
  ['让游客记住“柳溪是我家”。', 'directional advance'],
  ['清理各类证明,没有依据的一律取消。', 'directional advance'],
  ['贯彻即将施行的古树保护办法,加强巡护。', 'directional advance'],
  ['做好东山古道选线,具备条件后加快修缮。', 'directional advance'],
  /* counted tasks and demands that are none */
  ['统筹做好“三夏”工作。', 'directional advance'],
  ['取消乡及乡以下配套资金要求。', 'directional advance'],
  ['按照国务院的要求,继续整顿砂石市场。', 'directional advance'],
  /* all tasks, roles and figures of speech are no things */
  ['完成各项目标任务。', 'directional firm'],
  ['完成柳溪河清淤任务。', 'deliverable firm'],
  ['打造人尽其才的平台。', 'directional advance'],
  ['打造具有国际影响力的竹编研发中心。', 'directional advance'],
  ['建设优质蔬菜重要供给基地。', 'directional advance'],
  ['建设高原特色乡村。', 'directional advance'],
  ['强化资金争取,制定柳溪供水办法。', 'deliverable firm'],
  ['举办建镇五十周年系列活动。', 'deliverable firm'],
  ['推进图书进社区、进校园。', 'directional advance'],
  ['加快培育小型农机合作社。', 'directional advance'],
  ['加快排水管网、垃圾收运设施的规划和建设。', 'directional advance'],
  ['落实对摘帽村的扶持政策。', 'directional advance'],
  ['把增收建立在产业兴旺的基础上。', 'directional advance'],
  ['提质升级柳溪会展中心。', 'deliverable advance'],
  /* what was done stands before what is to be done */
  ['县里已设立东山茶业基金,要继续整合资金。', 'directional advance'],
  ['要按照建立长效机制的要求,继续规范摊点。', 'directional advance'],
  /* 预期 and 计划 that strive for nothing */
  ['着力稳预期、强信心。', 'directional advance'],
  ['人均预期寿命稳步提高。', 'directional advance'],
  ['计划体制改革要继续深化。', 'directional advance'],
] as const;

describe('plan sentences', () => {
  it.each(grades)('%s', (body, grade) => expect(gradesOf(body)).toEqual([grade]));
  it.each([
    '今年恰逢建镇四十周年。',
    '应对新挑战,对镇村干部提出新的更高要求。',
    '新的考验证明,我们的路子是对的。',
    '今年要抓好以下三项工作。',
    '上级要求,全镇减排一成。',
    '茶价低迷短期内难有明显改观。',
    '渔民盼路的期盼。',
  ])('no pledge in %s', (body) => expect(gradesOf(body)).toEqual([]));
});

describe('goals', () => {
  const goals = '主要预期目标是:产值稳步增长;';
  it('hold states that are aimed at', () => {
    expect(gradesOf(`${goals}对外贸易稳中向好;`)).toContain('directional aim');
    expect(gradesOf(`${goals}对外贸易稳中向好;`)).toHaveLength(2);
  });
  it('hold no account of why they were set', () => {
    expect(gradesOf(`${goals}这体现了稳中求进的精神。`)).toHaveLength(1);
  });
});
