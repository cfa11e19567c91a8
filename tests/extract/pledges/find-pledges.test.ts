import { describe, expect, it } from 'vitest';
import { findPledges } from '../../../lib/extract/pledges/find-pledges';
import { readDocument } from '../../../lib/extract/structure/index';
import type { Metric, Pledge } from '../../../lib/model/extraction';

const HEAD = '2021年工作报告\n一、2020年工作回顾\n完成了各项工作。\n二、2021年工作安排\n';

/** A target quantity at the place of its wording. */
function target(text: string, wording: string): Metric {
  const start = text.indexOf(wording);
  const shared = {
    unit: '户',
    bound: 'exact',
    kind: 'level',
    status: 'target',
    zone: 'plan',
    rule: 'count',
  } as const;
  return { ...shared, start, end: start + wording.length, text: wording, value: 1 };
}

/** The pledges of a plan that holds nothing but `body`. */
function read(body: string, figures: readonly string[] = []): Pledge[] {
  const text = HEAD + body;
  return findPledges(
    readDocument(text),
    figures.map((figure) => target(text, figure)),
  );
}

const grades = [
  /* deliverable or not: verb and head noun decide together */
  ['启动柳溪博物馆项目。', 'deliverable firm'],
  ['确保柳溪敬老院竣工验收。', 'deliverable firm'],
  ['推进柳溪博物馆建设。', 'deliverable advance'],
  ['推动柳溪产业园年内开工。', 'deliverable advance'],
  ['柳溪产业园6月底前开工。', 'deliverable firm'],
  ['举办首届柳溪文化节。', 'deliverable firm'],
  ['出台柳溪镇停车管理办法。', 'deliverable firm'],
  ['积极创建省级卫生镇。', 'deliverable advance'],
  ['争创省级双拥模范镇。', 'deliverable aim'],
  ['力争完成地块挂牌。', 'deliverable aim'],
  ['研究制定村庄风貌导则。', 'deliverable explore'],
  ['适时启动南岸片区改造。', 'deliverable explore'],
  ['支持骨干企业牵头组建创新联合体。', 'directional explore'],
  ['做好第五轮卫生镇复审工作。', 'deliverable advance'],
  ['指导各村完成换届。', 'deliverable firm'],
  ['升级“柳溪一码通”。', 'deliverable advance'],
  ['加强干部队伍建设。', 'directional advance'],
  ['健全长效管理机制。', 'directional advance'],
  ['建立部门联动机制。', 'directional firm'],
  ['探索社区共治新路径。', 'directional explore'],
  ['鼓励高校毕业生返乡创业。', 'directional explore'],
  ['统筹推进重大项目建设。', 'directional advance'],
  ['持续开展安全生产专项整治行动。', 'directional advance'],
  ['深入开展全民阅读活动。', 'directional advance'],
  ['营造一流营商环境,努力实现更高质量发展。', 'directional advance'],
  ['加强调查研究,提升决策水平。', 'directional advance'],
  ['完善研究院管理制度。', 'directional advance'],
  ['推进公开工作,主动接受监督。', 'directional advance'],
  /* one of a row, a named study, a list of names */
  ['继续办好第九届柳溪文化节。', 'deliverable firm'],
  ['扎实开展第二次土地普查入户登记。', 'deliverable advance'],
  ['持续开展安全普查。', 'directional advance'],
  ['积极筹办第三届柳溪龙舟赛。', 'deliverable explore'],
  ['申办全省山地运动会。', 'deliverable firm'],
  ['筹备召开第四次妇女代表会议。', 'deliverable explore'],
  ['研究设立柳溪产业发展基金。', 'deliverable explore'],
  ['适时启动柳溪北线走向研究。', 'deliverable explore'],
  ['积极开展柳溪水库工程前期研究。', 'directional advance'],
  ['配合推进北环快线、东溪路拓宽、柳溪变电站等市区重大项目建设。', 'deliverable advance'],
  ['做好省级卫生镇复评迎检工作。', 'deliverable advance'],
  ['办好柳溪音乐节、东岸龙舟赛等大型活动。', 'deliverable firm'],
  ['办好进校园、进社区等宣传活动。', 'directional advance'],
  /* papers, campaigns and standards without an end */
  ['推广便民利企措施。', 'directional advance'],
  ['出台柳溪镇助企措施。', 'deliverable firm'],
  ['深入实施柳溪育才工程。', 'directional advance'],
  ['实施柳溪引水工程。', 'deliverable advance'],
  ['推进服务中心标准化建设。', 'directional advance'],
  ['自1月1日起提高补助水平。', 'directional advance'],
  /* a verb behind its adverb or phrase */
  ['适当提高奖补水平。', 'directional advance'],
  ['根据行情提高收购价格。', 'directional advance'],
  ['因地制宜发展特色种植。', 'directional advance'],
  ['壮大竹编等特色产业。', 'directional advance'],
  ['为确保工期,进一步加强调度。', 'directional advance'],
  ['编制年度投资计划。', 'deliverable firm'],
  ['牢固树立正确政绩观,编制柳溪片区详细规划。', 'deliverable firm'],
  ['我们将迎来新机遇,要抓紧建设柳溪码头。', 'deliverable advance'],
  ['目前,要抓紧春耕生产,加强田间管理。', 'directional advance'],
  /* a place with a name is built, a kind of place is not */
  ['加快望溪新城、东岭新城建设。', 'deliverable advance'],
  ['推进现代化新城建设。', 'directional advance'],
  ['统筹开展旧街巷、危旧房、老旧住宅改造。', 'directional advance'],
  ['推进健身公园、街心花园等建设。', 'deliverable advance'],
  ['打造先进制造业集聚区、柳溪陆海通道重要枢纽。', 'directional advance'],
  ['合力打造“数字丝绸之路”。', 'directional advance'],
  ['实施青苗育人工程。', 'directional advance'],
  ['实施柳溪河综合整治工程。', 'deliverable advance'],
  ['打造山水旅游目的地。', 'directional advance'],
  ['着力打造美丽家园、幸福乐园。', 'directional advance'],
  ['加快柳溪会展中心、云台节点城市建设。', 'deliverable advance'],
  ['建设好柳溪文化公园(东段)。', 'deliverable advance'],
  ['整治柳溪洼地。', 'deliverable advance'],
  ['整治市场乱象。', 'directional advance'],
  ['构建三级管理平台。', 'directional advance'],
  /* some of a kind, where they are started, opened or built */
  ['开工建设一批骨干工程。', 'deliverable firm'],
  ['推出一批山海旅游产品。', 'deliverable firm'],
  ['建设一批研究平台。', 'deliverable advance'],
  ['围绕前沿领域建设一批研究平台。', 'deliverable advance'],
  ['建设一批连片农田。', 'directional advance'],
  ['培育一批龙头企业。', 'directional advance'],
  /* what is held, and what one goes to */
  ['办好柳溪好物系列活动。', 'deliverable firm'],
  ['协同办好建镇五周年宣传活动。', 'deliverable firm'],
  ['办好各类重大展会。', 'directional advance'],
  ['组织参加柳博会、东洽会等活动。', 'deliverable advance'],
  ['服务保障第十三次山区合作会议。', 'deliverable advance'],
  /* papers, campaigns and slogans */
  ['加快制定食品安全标准。', 'deliverable advance'],
  ['推进《柳溪市供水条例》立法。', 'deliverable advance'],
  ['推进城市更新条例实施。', 'directional advance'],
  ['实施柳溪振兴规划。', 'directional advance'],
  ['继续实施农村饮水巩固工程。', 'directional advance'],
  ['继续推进东山水库加固工程。', 'deliverable advance'],
  ['开展“清源”专项行动。', 'directional advance'],
  ['开展“送戏下乡”等惠民活动。', 'directional advance'],
  ['推动“清洁家园运动”。', 'directional advance'],
  ['统筹推进“海上花园”建设。', 'directional advance'],
  ['推动项目早开工、早投产。', 'directional advance'],
  /* what others may do */
  ['支持建设智能车间、智能工厂。', 'directional explore'],
  ['支持县中医院创建区域性诊疗中心。', 'directional explore'],
  ['支持柳溪学院创建应用型大学。', 'directional explore'],
  ['支持老字号开设社区店。', 'directional explore'],
  /* for all, by a day, to a grade */
  ['补贴覆盖到所有乡镇。', 'directional advance'],
  ['用三年左右时间化解村级债务。', 'directional advance'],
  ['推动河道水质达到Ⅲ类标准。', 'deliverable advance'],
  ['推进重大隐患动态清零。', 'directional advance'],
  ['加快发展基于高校的创新平台。', 'directional advance'],
  ['推动学前教育优质发展。', 'directional advance'],
  /* lists of the state, and what is to be reached */
  ['将慢性病用药纳入医保支付范围。', 'deliverable advance'],
  ['争取东山铁路列入国家规划。', 'deliverable aim'],
  ['启动镇村机构改革。', 'deliverable firm'],
  ['建成千兆城市。', 'deliverable firm'],
  ['加快建成文化强省。', 'directional advance'],
  ['推动柳溪成为制造中心。', 'directional advance'],
  ['筹设柳溪研究院。', 'deliverable explore'],
  ['探索编制镇级投资计划。', 'deliverable explore'],
  /* what governs the clause, and what only stands in it */
  ['尽快启动柳溪物流园建设。', 'deliverable firm'],
  ['常态化开行“柳溪号”班列。', 'directional advance'],
  ['重点检查商户设立意见箱的情况。', 'directional advance'],
  ['采取多种办法,努力稳定菜价。', 'directional advance'],
  ['继续调整茶园布局。', 'directional advance'],
  ['专项治理占道停车问题。', 'directional advance'],
  ['让街面环境更优美。', 'directional advance'],
  ['在搬迁过程中,必须防止文物损坏。', 'directional firm'],
  ['实现校际师资均衡。', 'directional firm'],
  ['文化支出的增幅要快于上年。', 'directional firm'],
  ['无证窑口要坚决停建。', 'directional advance'],
  ['完成全年目标,要抓紧补短板、强弱项。', 'directional firm'],
  ['新馆已完成选址,10月底前开工建设。', 'deliverable firm'],
  /* of several clauses the strongest that can be checked */
  ['持续落实地块处置,力争完成主体变更。', 'deliverable aim'],
  ['加快安置房建设,一期地块完成交房。', 'deliverable firm'],
  ['推进滨河步道建设,争创省级园林镇。', 'deliverable aim'],
] as const;

const quantified = [
  ['确保完成125户改造。', ['125户'], 'firm'],
  ['满意率达到95%以上。', ['95%以上'], 'firm'],
  ['打造24条特色街巷。', ['24条'], 'firm'],
  ['推动办理时限再压缩20%,平均用时降到3天。', ['20%', '3天'], 'firm'],
  ['力争新增企业8家,总数达到60家。', ['8家', '60家'], 'aim'],
  ['加快腾地,力争搬迁20户,确保签约5户。', ['20户', '5户'], 'firm'],
  ['发展党员60名左右。', ['60名左右'], 'aim'],
  ['拟新建公园3处,改造绿地5处。', ['3处', '5处'], 'aim'],
  ['试点建设零碳社区1处。', ['1处'], 'explore'],
  ['建设助餐点20个。', ['20个'], 'firm'],
  ['村级预算拟安排9万元。', ['9万元'], 'aim'],
  ['完成9万元的年度投资计划。', ['9万元'], 'firm'],
  ['实施改造工程10处、实现就业37人。', ['10处', '37人'], 'firm'],
  ['集中对滨河路等7条道路进行改造。', ['7条'], 'firm'],
  ['牢牢守住9公里护林岗线。', ['9公里'], 'firm'],
  ['我们有信心年内产值突破9亿元。', ['9亿元'], 'aim'],
  ['预定明年产值达到9亿元。', ['9亿元'], 'aim'],
  ['竞争日趋激烈,产值达到9亿元。', ['9亿元'], 'firm'],
] as const;

describe('grades', () => {
  it.each(grades)('%s', (body, grade) => {
    expect(read(body).map(({ specificity, strength }) => `${specificity} ${strength}`)).toEqual([
      grade,
    ]);
  });
  it.each(quantified)('%s', (body, figures, strength) => {
    expect(read(body, figures).map((pledge) => `${pledge.specificity} ${pledge.strength}`)).toEqual(
      [`quantified ${strength}`],
    );
  });
});

const noPledges = [
  ['a preamble', '今年要着力办好以下七方面事情:'],
  ['a preamble of principles', '推进这项工作,要处理好以下重要关系。'],
  ['a heading', '(一)加快产业升级'],
  ['the year', '2021年是“十四五”开局之年,也是转型的关键一年。'],
  ['where things stand', '当前,外部环境复杂严峻,不确定因素增多。'],
  ['a law', '《某省养老服务条例》规定,新建住宅应当配建养老用房。'],
  ['a superior', '省委明确,到2025年全省能耗下降14%。'],
  ['a demand on others', '各村、各部门要结合实际抓好落实。'],
  ['a demand on all', '广大党员要带好头、走在前!'],
  ['what a congress says', '党的二十大报告指出,要把饭碗端牢。'],
  ['ideology', '坚持以科学理论武装头脑,深刻领悟“两个确立”的决定性意义。'],
  ['a judgement', '共同富裕是一项长期任务。'],
  ['an attitude', '教育引导干部树立正确政绩观。'],
  ['what is so now', '目前,全镇粮食库存充裕。'],
  ['a saying', '没有实干担当,就不可能建成幸福家园。'],
  ['another saying', '只有把群众放在心上,才能赢得群众支持。'],
  ['why a goal was set', '提出这一增速目标,主要是综合考虑了需要和可能。'],
  ['of a goal', '这样的目标,是深入研究后提出的。'],
  ['what was done', '县政府编制了柳溪片区规划,提请会议审查。'],
  ['what will come', '全省运动会即将在邻市举办。'],
  ['what we shall meet', '新的一年,我们将迎来产业继续转移的重大机遇。'],
  ['what one sees', '同时也应看到,做好工作有不少有利条件。'],
  ['what a course is for', '优化营商环境,是加快发展的现实需要。'],
  ['a relation', '我镇同友好乡镇的交往不断扩大。'],
  ['how things stand', '海运成本居高不下,同业竞争日趋激烈。'],
  ['what was done and is so', '我区管网改造已基本完成,各项配套全部到位。'],
  ['half a heading', '主要目标'],
  ['a question', '如何补齐短板?'],
] as const;

describe('no pledge', () => {
  it.each(noPledges)('in %s', (_name, body) => expect(read(body)).toEqual([]));
  it('in a review', () =>
    expect(findPledges(readDocument('某镇2020年工作总结\n有序推进柳溪路建设。'), [])).toEqual([]));
  it('in nothing', () => expect(findPledges(readDocument(''), [])).toEqual([]));
  it.each(['五项', '四大'])('is quantified by %s of a slogan', (count) => {
    expect(read(`落实计划,开展${count}行动。`, [count])[0]?.specificity).toBe('directional');
  });
  it('is quantified by a figure inside a name', () => {
    expect(read('严格落实“三个百分之百”要求。', ['三个'])[0]?.specificity).toBe('directional');
  });
});

describe('findPledges', () => {
  it.each(['力争', '组织', '推动完善', '做好推进', '研究'])('reads any number of %s', (verb) => {
    expect(() => read(`${verb.repeat(5000)}。`)).not.toThrow();
  });
  const body = '(一)民生保障\n确保年底前完成125户适老化改造,新建助餐点3家。';
  const [pledge] = read(body, ['125户', '3家']);

  it('spans its sentence', () => {
    expect((HEAD + body).slice(pledge?.start, pledge?.end)).toBe(pledge?.text);
    expect(pledge?.text).toBe('确保年底前完成125户适老化改造,新建助餐点3家。');
  });
  it('names its targets, deadline, topic and section', () => {
    expect(pledge).toMatchObject({
      targets: [0, 1],
      deadline: { text: '年底前', due: '2021-12-31' },
      topic: 'welfare',
      section: 3,
      zone: 'plan',
      rule: 'plan-sentence',
    });
  });
  it('takes everything under the goals for an aim', () => {
    const [goal] = read('主要预期目标是:产值增长8%。', ['8%']);
    expect(goal).toMatchObject({ specificity: 'quantified', strength: 'aim', rule: 'goals' });
  });
  it('takes the topic of the section where the sentence names none', () => {
    expect(read('(一)优先发展教育\n持续扩大优质供给。')[0]?.topic).toBe('education');
  });
  it('tells why a sentence is dropped', () => {
    const reasons: (string | undefined)[] = [];
    findPledges(readDocument(`${HEAD}如何补齐短板?`), [], (step) => reasons.push(step.reason));
    expect(reasons).toEqual(['fact']);
  });
  it('reads Traditional, full-width text alike', () => {
    const text =
      '２０２１年工作報告\n一、２０２０年工作回顧\n完成。\n二、２０２１年工作安排\n確保年底前完成竣工驗收；力爭啟動柳溪博物館項目。';
    expect(
      findPledges(readDocument(text), []).map(({ specificity, strength, deadline }) => [
        specificity,
        strength,
        deadline?.due,
      ]),
    ).toEqual([
      ['deliverable', 'firm', '2021-12-31'],
      ['deliverable', 'aim', undefined],
    ]);
  });
});
