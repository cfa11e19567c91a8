import { describe, expect, it } from 'vitest';
import { LONG, OUTCOMES, zonesOf } from './zones-of';

/** A part without a heading that sets tasks. */
const ERRANDS =
  '抓好春耕备耕,支持农户扩种油菜。继续整修水渠,确保年内通水。办好农产品展销会,力争销售再上台阶。鼓励村集体领办合作社,进一步壮大家底。做好防汛准备,切实守住底线。支持农户改造大棚,培育一批种植能手。抓好畜牧防疫,确保不出大事,用好每一分补助资金,引导能人返乡。继续修路,争取早日贯通,力争让每个村都通上客车,进一步方便群众出行。'.repeat(
    2,
  );

const rows = [
  {
    name: 'a page that begins in the middle of a plan',
    text: `(三)做强产业。${ERRANDS}\n(四)改善民生。${ERRANDS}`,
    wordings: ['抓好春耕', '支持农户'],
    expect: ['plan', 'plan'],
  },
  {
    name: 'a page that begins in the middle of a review',
    text: `(三)做强产业。${OUTCOMES}\n(四)改善民生。${OUTCOMES}`,
    wordings: ['企业改制'],
    expect: ['review'],
  },
  {
    name: 'the title once more, between marks of Markdown',
    text: `# 2025年政府工作报告\n\n**2025年某县政府工作报告**\n\n**(一)**\n\n${LONG}${OUTCOMES}\n\n**2025年主要任务**\n\n${ERRANDS}`,
    wordings: ['面对复杂', '企业改制', '抓好春耕'],
    expect: ['review', 'review', 'plan'],
  },
  {
    name: 'headings in one line with their first sentences',
    text: `某县2023年工作报告\n2022年工作回顾 ${LONG}\n2023年主要任务 抓好春耕,新增企业5家,新建学校两所,整修水渠三十公里,办好农民丰收节,修通环湖公路。`,
    wordings: ['面对复杂', '新增企业'],
    expect: ['review', 'plan'],
  },
  {
    name: 'five years ahead as a plain construction',
    text: `一、过去五年工作回顾\n${LONG}\n二、今后五年构想\n新增企业5家。`,
    wordings: ['面对复杂', '新增企业'],
    expect: ['review', 'plan'],
  },
  {
    name: 'the plan year in a heading that says no more',
    text: `2024年某县工作报告\n一、回顾2023,行稳致远\n${LONG}\n二、实干2024,再启新程\n新增企业5家。`,
    wordings: ['面对复杂', '新增企业'],
    expect: ['review', 'plan'],
  },
  {
    name: 'an appeal at the end of a review that stands before a plain heading',
    text: `某县2023年工作报告\n2022年工作回顾\n${LONG}\n各位代表!让我们向全县人民致敬!\n2023年主要工作\n(一)做强产业。新增企业5家,办好农产品加工园。整修水渠。`,
    wordings: ['面对复杂', '新增企业'],
    expect: ['review', 'plan'],
  },
];

describe('zones where headings are silent', () => {
  it.each(rows)('$name', ({ text, wordings, expect: zones }) =>
    expect(zonesOf(text, wordings)).toEqual(zones),
  );
});
