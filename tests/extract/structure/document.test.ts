import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../lib/extract/structure/index';
import { LONG, OUTCOMES, zonesOf } from './zones-of';

/** A part that orders in every sentence. */
const TASKS = Array.from(
  { length: 8 },
  (_, index) =>
    `乡镇第${index + 1}类企业要面向市场调整产品和组织结构,必须把质量放在首位,有关部门应当在资金、技术和信息方面给予帮助。`,
).join('');

const rows = [
  {
    name: 'headings of both parts',
    text: `某镇2022年工作报告\n各位代表:\n现在,我代表镇政府作工作报告,请予审议。\n一、2022年工作回顾\n${LONG}\n(一)产业提质\n完成产值3亿元。\n二、2023年工作安排\n(一)产业提质\n新增企业5家。`,
    wordings: ['各位代表', '现在,我', '面对复杂', '完成产值', '新增企业'],
    expect: ['other', 'other', 'review', 'review', 'plan'],
  },
  {
    name: 'plain headings over numbered themes',
    text: `半年工作报告\n2022年上半年工作回顾\n一、聚力发展\n完成产值3亿元。\n2022年下半年工作安排\n一、聚力发展\n新增企业5家。`,
    wordings: ['完成产值', '新增企业'],
    expect: ['review', 'plan'],
  },
  {
    name: 'a theme that ends like a review head turns nothing',
    text: `一、2022年工作回顾\n${LONG}\n二、2023年主要任务\n(一)在改善民生上取得新成效\n新增企业5家。\n(二)解决突出问题\n新建学校1所。`,
    wordings: ['新增企业', '新建学校'],
    expect: ['plan', 'plan'],
  },
  {
    name: 'a plan that no heading opens',
    text: `2023年政府工作报告\n一、2022年工作回顾\n${LONG}\n各位代表,2023年是承前启后的重要一年。\n新增企业5家。\n一、稳住产业\n新建学校1所。`,
    wordings: ['2023年是', '新增企业', '新建学校'],
    expect: ['plan', 'plan', 'plan'],
  },
  {
    name: 'a switch inside a paragraph lasts to the next heading',
    text: `2022年工作总结\n一、党建工作\n${LONG}开展活动3场。下一步,我们将新增站点5处。\n二、业务工作\n完成检查8次。`,
    wordings: ['开展活动', '下一步', '完成检查'],
    expect: ['review', 'plan', 'review'],
  },
  {
    name: 'sub-headings of a part end with it',
    text: `某局工作情况报告\n一、党建工作\n(一)工作情况\n开展活动3场。\n(二)下一步打算\n新增站点5处。\n二、业务工作\n(一)工作情况\n完成检查8次。`,
    wordings: ['开展活动', '新增站点', '完成检查'],
    expect: ['review', 'plan', 'review'],
  },
  {
    name: 'a paragraph of the year gone by in a plan, and the next that looks ahead again',
    text: `2023年政府工作报告\n一、2022年工作回顾\n${LONG}\n二、2023年主要任务\n(一)做强开放平台\n2022年,沿线各国货物往来更加密切。\n扩大口岸功能。\n在新的一年,我们要新增航线5条。`,
    wordings: ['沿线各国', '扩大口岸', '新增航线'],
    expect: ['review', 'plan', 'plan'],
  },
  {
    name: 'a part whose heading stands in one line with the sentence before it',
    text: `一、2022年工作回顾\n${LONG}【第二篇】2023年主要任务\n新增企业5家。`,
    wordings: ['面对复杂', '新增企业'],
    expect: ['review', 'plan'],
  },
  {
    name: 'a title of the year below the tools of a page, and where it was given',
    text: `下载\n打印\n加大\n2026年云岭省政府工作报告\n——2026年1月27日在云岭省第九届人民代表大会第四次会议上\n时间:2026-02-09\n一、一年更比一年好\n${LONG}\n二、2026年工作安排\n新增企业5家。`,
    wordings: ['——2026', '时间', '面对复杂', '新增企业'],
    expect: ['other', 'other', 'review', 'plan'],
  },
  {
    name: 'five-year plans behind and ahead',
    text: `2026年政府工作报告\n一、“十四五”时期发展历程\n${LONG}\n二、“十五五”时期工作的主要考虑\n产业更强。\n三、2026年工作安排\n新增企业5家。`,
    wordings: ['面对复杂', '产业更强', '新增企业'],
    expect: ['review', 'plan', 'plan'],
  },
  {
    name: 'themes over text that sets tasks throughout, and the theme behind them',
    text: `各位代表:\n一、一九九八年工作回顾和一九九九年总的要求\n${LONG}\n二、搞活乡镇企业\n${TASKS}\n三、发展文教事业\n学校面貌一新。`,
    wordings: ['面对复杂', '企业要', '学校面貌'],
    expect: ['review', 'plan', 'plan'],
  },
  {
    name: 'themes over text that tells what came of it',
    text: `工作总结\n一、总体情况\n${LONG}\n二、搞活乡镇企业\n${OUTCOMES}`,
    wordings: ['面对复杂', '企业改制'],
    expect: ['review', 'review'],
  },
  {
    name: 'thanks and closing',
    text: `一、2022年工作回顾\n${LONG}\n在此,我代表镇政府,向全镇人民表示衷心的感谢!\n二、2023年工作安排\n新增企业5家。\n各位代表!\n使命重在担当,实干铸就辉煌。让我们携手并肩,为建设美好家园而努力奋斗!`,
    wordings: ['在此', '新增企业', '使命重在', '让我们'],
    expect: ['other', 'plan', 'other', 'other'],
  },
  {
    name: 'glossary and site furniture',
    text: `当前位置:首页 > 政务公开\n某镇工作报告\n一、2022年工作回顾\n${LONG}\n二、2023年工作安排\n新增企业5家。\n名词解释\n1.三清:清河道、清垃圾、清违建。\n打印 关闭窗口`,
    wordings: ['当前位置', '新增企业', '1.三清', '打印'],
    expect: ['other', 'plan', 'other', 'other'],
  },
  {
    name: 'a plan alone',
    text: `某街道2023年工作要点\n${LONG}\n新增企业5家。`,
    wordings: ['新增企业'],
    expect: ['plan'],
  },
  {
    name: 'a review alone',
    text: `某街道2022年工作总结\n${LONG}\n新增企业5家。`,
    wordings: ['新增企业'],
    expect: ['review'],
  },
  {
    name: 'Traditional characters and full-width digits',
    text: `某區２０２３年工作報告\n一、２０２２年工作回顧\n${LONG}\n二、２０２３年重點任務\n新增企業５家。`,
    wordings: ['新增企業'],
    expect: ['plan'],
  },
  {
    name: 'a second account whose numbering begins again',
    text: `某业2022年发展报告\n一、2022年取得的成就\n${LONG}\n二、发展评价\n${LONG}\n三、2023年形势与展望\n新建学校1所。\n一、产业\n截至2022年底,产值已达3亿元,同比增长5%,取得显著进步。\n二、民生\n完成检查8次。`,
    wordings: ['新建学校', '产值已达', '完成检查'],
    expect: ['plan', 'review', 'review'],
  },
  {
    name: 'an annex whose numbering begins again goes on with the plan',
    text: `一、2022年工作回顾\n${LONG}\n二、2023年工作安排\n新增企业5家。\n2023年民生实事清单\n一、就学\n在截至2022年底已累计取得同比突破的学校旁新建校舍。\n二、就医\n新建诊所1处。`,
    wordings: ['新建校舍', '新建诊所'],
    expect: ['plan', 'plan'],
  },
  {
    name: 'tasks whose numbering begins again go on with the plan',
    text: `一、2022年工作回顾\n${LONG}\n二、2023年工作安排\n新增企业5家。\n一、就学\n力争新建学校1所。\n二、就医\n新建诊所1处。`,
    wordings: ['新建学校', '新建诊所'],
    expect: ['plan', 'plan'],
  },
  {
    name: 'footers behind an appeal without 让我们',
    text: `一、2022年工作回顾\n${LONG}\n二、2023年工作安排\n新增企业5家。\n同志们!全镇上下要团结一心,为建设美好家园而不懈奋斗!\n本文件依法公开\n未经许可不得转载,下一步将公布目录。`,
    wordings: ['要团结一心', '本文件', '未经许可'],
    expect: ['other', 'other', 'other'],
  },
  {
    name: 'one line without breaks',
    text: `各位代表:　　现在,我代表镇政府报告工作。　　一、2022年工作回顾　　${LONG.repeat(20)}　　二、2023年工作安排　　新增企业5家。`,
    wordings: ['面对复杂', '新增企业'],
    expect: ['review', 'plan'],
  },
];

describe('zones', () => {
  it.each(rows)('$name', ({ text, wordings, expect: zones }) =>
    expect(zonesOf(text, wordings)).toEqual(zones),
  );
});

describe('sections', () => {
  const text = `某镇工作报告\n一、2022年工作回顾\n(一)产业\n1、招商引资有力。完成签约3个。\n(二)民生\n完成修缮。\n二、2023年工作安排\n新增企业5家。`;
  const { sections } = readDocument(text);

  it('nests by style', () => {
    expect(sections.map(({ level, title }) => `${level} ${title}`)).toEqual([
      '1 某镇工作报告',
      '2 一、2022年工作回顾',
      '3 (一)产业',
      '4 1、招商引资有力。',
      '3 (二)民生',
      '2 二、2023年工作安排',
    ]);
  });

  it('ends each where the next of its level starts', () => {
    expect(text.slice(sections[2]?.start, sections[2]?.end)).toBe(
      '(一)产业\n1、招商引资有力。完成签约3个。\n',
    );
    expect(sections[1]?.end).toBe(sections[5]?.start);
    expect(sections[5]?.end).toBe(text.length);
  });
});

const kinds = [
  {
    name: 'numbered run-in',
    text: '1、推动产业升级。抓住机遇,加快转型。',
    expect: ['run-in', 'none'],
  },
  {
    name: 'numbered item with a figure',
    text: '1、新增企业5家。抓住机遇,加快转型。',
    expect: ['none', 'none'],
  },
  {
    name: 'an adverb before a verb of completion',
    text: '全面完成柳溪治水计划。整治河道,修复岸线,提升沿河环境品质和管护水平。加强巡查。',
    expect: ['none', 'none', 'none'],
  },
  {
    name: 'a thing with its number',
    text: '加快柳溪码头二期建设。优化通关流程,落实各项惠企政策,提升服务水平。加强巡查。',
    expect: ['none', 'none', 'none'],
  },
  { name: 'numbered item alone', text: '1、推动产业升级,加快转型。', expect: ['none'] },
  {
    name: 'run-in without a mark',
    text: '优化营商环境。落实各项惠企政策,帮助企业降本增效。完善服务机制。',
    expect: ['run-in', 'none', 'none'],
  },
  {
    name: 'short tasks in a row',
    text: '优化营商环境。落实惠企政策。完善服务机制。',
    expect: ['none', 'none', 'none'],
  },
  {
    name: 'two sentences without a mark',
    text: '优化营商环境。落实惠企政策。',
    expect: ['none', 'none'],
  },
  {
    name: 'ordinals in a paragraph',
    text: '一是优化服务。简化办事流程,压缩办理时限。二是强化监管。',
    expect: ['run-in', 'none', 'none'],
  },
  { name: 'a line', text: '(三)优化营商环境', expect: ['line'] },
];

describe('headings', () => {
  it.each(kinds)('$name', ({ text, expect: headings }) => {
    expect(readDocument(text).sentences.map((sentence) => sentence.heading)).toEqual(headings);
  });

  it('takes a numbered line with 。 for a heading where deeper text follows, for an item in a list', () => {
    const { paragraphs } = readDocument('一、优化服务。\n1、建设窗口。\n2、完善流程。');
    expect(paragraphs.map((paragraph) => paragraph.isHeading)).toEqual([true, false, false]);
  });
});

const lines = [
  {
    name: 'the bare name of the speaker',
    text: '某县2023年工作报告\n李 青\n各位代表:',
    expect: [true, false, false],
  },
  {
    name: 'office and name',
    text: '某县2023年工作报告\n代县长 李青禾\n各位代表:',
    expect: [true, false, false],
  },
  {
    name: 'a short theme',
    text: '某县2023年工作要点\n农业\n新建水渠。',
    expect: [true, true, false],
  },
  {
    name: 'half a line',
    text: '二、2023年安排\n全县发展的\n主要目标\n是:产值增长8%。',
    expect: [true, false, false, false],
  },
  {
    name: 'a link in mid-sentence',
    text: '二、2023年安排\n办法\n和\n细则',
    expect: [true, true, false, true],
  },
];

describe('heading lines', () => {
  it.each(lines)('$name', ({ text, expect: headings }) => {
    expect(readDocument(text).paragraphs.map((paragraph) => paragraph.isHeading)).toEqual(headings);
  });
});

const specials = [
  {
    name: 'goals broken over lines',
    text: '二、2023年工作安排\n全县发展的\n主要预期目标\n是:产值增长8%,税收增长5%。\n新建学校。',
    kind: 'goals',
    covers: '税收增长5%',
  },
  {
    name: 'goals in a paragraph',
    text: '二、2023年工作安排\n主要预期目标是:产值增长8%,税收增长5%。',
    kind: 'goals',
    covers: '税收增长5%',
  },
  {
    name: 'goals in lines',
    text: '二、2023年工作安排\n主要预期目标是:\n产值增长8%;\n税收增长5%。\n新建学校。',
    kind: 'goals',
    covers: '税收增长5%',
  },
];

describe('special spans', () => {
  it.each(specials)('$name', ({ text, kind, covers }) => {
    const at = text.indexOf(covers);
    const span = readDocument(text).special.find((special) => special.kind === kind);
    expect(span && span.start <= at && at + covers.length <= span.end).toBe(true);
  });

  it('does not run on into what follows', () => {
    const text = '二、2023年工作安排\n主要预期目标是:产值增长8%。\n新建学校1所。';
    expect(readDocument(text).special.map(({ start, end }) => text.slice(start, end))).toEqual([
      '主要预期目标是:产值增长8%。',
    ]);
  });
});

it('reads anything, and nothing', () => {
  expect(readDocument('').sentences).toEqual([]);
  expect(readDocument('\ud800。\n\n。').sentences.length).toBe(2);
});
