import { describe, expect, it } from 'vitest';
import { follow } from '../../lib/follow-up';
import { FILLING, reportOf } from './reports';

/** The links of a sentence's clauses: what is promised, what came of it, and where that is told. */
function linksOf(promise: string, told: string): string[] {
  const from = reportOf(2022, FILLING, `${FILLING}\n${promise}`);
  const to = reportOf(2023, `${FILLING}\n${told}`, FILLING);
  const at = from.text.indexOf(promise);
  return follow(from, to)
    .links.filter(({ from: { start } }) => start >= at && start < at + promise.length)
    .map(({ from: { start, end }, outcome, to: evidence }) =>
      [
        from.text.slice(start, end),
        outcome,
        ...evidence.map((span) => to.text.slice(span.start, span.end)),
      ].join(' | '),
    );
}

describe('follow, what a clause lists', () => {
  it.each([
    {
      name: 'each for itself where only some is told',
      promise: '加快建设临溪跨河大桥、槐河隧道工程和石岭通用机场。',
      told: '临溪跨河大桥建成通车。',
      links: [
        '加快建设临溪跨河大桥 | met | 临溪跨河大桥建成通车',
        '槐河隧道工程 | not-mentioned',
        '石岭通用机场 | not-mentioned',
      ],
    },
    {
      name: 'a name in a list of others',
      promise: '推进青坪电厂扩建、槐河灌区渠首枢纽和石岭通用机场建设。',
      told: '青坪电厂扩建、北岗水泥厂搬迁等项目开工建设。',
      links: [
        '推进青坪电厂扩建 | met | 青坪电厂扩建、北岗水泥厂搬迁等项目开工建设',
        '槐河灌区渠首枢纽 | not-mentioned',
        '石岭通用机场建设 | not-mentioned',
      ],
    },
    {
      name: 'together where all is told',
      promise: '建成临溪跨河大桥和槐河隧道工程。',
      told: '临溪跨河大桥和槐河隧道工程建成通车。',
      links: ['建成临溪跨河大桥和槐河隧道工程 | met | 临溪跨河大桥和槐河隧道工程建成通车'],
    },
    {
      name: 'together where nothing is told',
      promise: '建成临溪跨河大桥和槐河隧道工程。',
      told: '北岗水泥厂完成搬迁。',
      links: ['建成临溪跨河大桥和槐河隧道工程 | not-mentioned'],
    },
    {
      name: 'not where it is done',
      promise: '在青坪工业园、石岭物流园和北岗码头新建一批标准厂房。',
      told: '青坪工业园新建一批标准厂房。',
      links: [
        '在青坪工业园、石岭物流园和北岗码头新建一批标准厂房 | met | 青坪工业园新建一批标准厂房',
      ],
    },
    {
      name: 'not a word that only belongs to a name',
      promise: '建成临溪跨河大桥及其连接线。',
      told: '临溪跨河大桥建成通车。',
      links: ['建成临溪跨河大桥及其连接线 | met | 临溪跨河大桥建成通车'],
    },
  ])('$name', ({ promise, told, links }) => expect(linksOf(promise, told)).toEqual(links));

  it('takes no note on a word for what was done', () => {
    expect(
      linksOf('全面推行青禾护苗行动。', '注：1.青禾护苗行动：指为学生检查视力的行动。'),
    ).toEqual(['全面推行青禾护苗行动 | not-mentioned']);
  });
});
