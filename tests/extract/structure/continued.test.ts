import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract';
import type { PagesBefore } from '../../../lib/model/extraction';

const YEAR_2023 = { start: '2023-01-01', end: '2023-12-31' };
const before = (change: Partial<PagesBefore> = {}): PagesBefore => ({
  report: {
    title: '2024年望溪镇人民政府工作报告',
    documentType: 'government-work-report',
    issuer: '望溪镇人民政府',
    reviewPeriod: YEAR_2023,
  },
  ...change,
});

const TASK = '完成望溪大桥加固，新改建农村公路15公里。';
const DONE = '新建居家养老服务站5个，新增学位540个。';

interface Row {
  readonly name: string;
  readonly text: string;
  readonly before?: PagesBefore;
  /** Zones of the metrics, in order, without repeats next to each other. */
  readonly zones: readonly string[];
}

const ROWS: readonly Row[] = [
  {
    name: 'a text without headings goes on in the plan',
    text: TASK,
    before: before({ zone: 'plan' }),
    zones: ['plan'],
  },
  { name: 'and in the review', text: DONE, before: before({ zone: 'review' }), zones: ['review'] },
  { name: 'and in none where none is known', text: DONE, before: before(), zones: ['other'] },
  {
    name: 'a sub-heading goes on in the plan',
    text: `（三）加快补齐短板。${TASK}`,
    before: before({ zone: 'plan' }),
    zones: ['plan'],
  },
  {
    name: 'so does the next part',
    text: `五、加快补齐基础设施短板\n${TASK}`,
    before: before({ zone: 'plan' }),
    zones: ['plan'],
  },
  {
    name: 'a heading that names the plan ends the review',
    text: `（三）民生保障。${DONE}\n二、2024年工作安排\n${TASK}`,
    before: before({ zone: 'review' }),
    zones: ['review', 'plan'],
  },
  {
    name: 'the title that a page repeats changes nothing',
    text: `2024年望溪镇人民政府工作报告\n${TASK}`,
    before: before({ zone: 'plan' }),
    zones: ['plan'],
  },
  { name: 'without pages before it the text begins in none', text: TASK, zones: ['other'] },
];

describe('a later page of a report', () => {
  it.each(ROWS)('$name', ({ text, before: pages, zones }) => {
    const found = extract(text, { before: pages }).metrics.map(({ zone }) => zone);
    expect(found.filter((zone, index) => zone !== found[index - 1])).toEqual(zones);
  });

  it('reads its dates by the years of the report', () => {
    const text = `${TASK.replace('完成', '年底前完成')}今年城镇新增就业400人以上。`;
    const dueIn = (pages: PagesBefore): readonly (string | undefined)[] =>
      extract(text, { before: pages }).pledges.map(({ deadline }) => deadline?.due);
    expect(dueIn(before({ zone: 'plan' }))[0]).toBe('2024-12-31');
    const { report } = before();
    const half = { ...report, reviewPeriod: { start: '2023-01-01', end: '2023-06-30' } };
    expect(dueIn({ report: half, zone: 'plan' })[0]).toBe('2023-12-31');
  });

  it('takes from the first page what that tells, and from its own text the rest', () => {
    const text = `二、2024年工作安排\n${TASK}\n安平县人民政府办公室`;
    expect(
      extract(text, { title: '工作报告', before: before({ zone: 'review' }) }).report,
    ).toMatchObject({
      isReport: true,
      title: '2024年望溪镇人民政府工作报告',
      documentType: 'government-work-report',
      issuer: '望溪镇人民政府',
      reviewPeriod: YEAR_2023,
      planPeriod: { start: '2024-01-01', end: '2024-12-31' },
    });
    const bare: PagesBefore = { report: { documentType: 'other' } };
    expect(
      extract('2023年工作总结\n' + DONE, { title: '望溪镇2023年工作总结', before: bare }).report,
    ).toMatchObject({
      title: '望溪镇2023年工作总结',
      documentType: 'work-summary',
    });
  });
});
