import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../lib/extract/structure/index';

const rows = [
  {
    name: 'both headings',
    text: '报告\n一、2020年工作回顾\n完成。\n二、2021年主要任务\n新建。',
    expect: { review: 2020, plan: 2021 },
  },
  { name: 'only the title', text: '2021年政府工作报告\n一、工作回顾\n完成。', expect: { review: 2020, plan: 2021 } },
  {
    name: 'both in the title',
    text: '2020年工作总结及2021年工作思路\n一、工作回顾\n完成。',
    expect: { review: 2020, plan: 2021 },
  },
  {
    name: 'the year reported on',
    text: '各位代表:\n首先报告2001年的工作\n全县面貌一新。\n一、扩大需求',
    expect: { review: 2001, plan: 2002 },
  },
  {
    name: 'the work of a year behind a first part',
    text: '各位代表:\n一、“十一五”时期的回顾\n完成。\n二、2011年的工作\n新建。',
    expect: { review: 2010, plan: 2011 },
  },
  {
    name: 'half a year',
    text: '2021年上半年工作总结\n一、2021年上半年工作回顾\n二、2021年下半年工作安排',
    expect: { review: 2021, plan: 2021, half: 1 },
  },
  {
    name: 'Chinese digits',
    text: '报告\n一、一九九七年工作的回顾\n完成。\n二、一九九八年的主要任务',
    expect: { review: 1997, plan: 1998 },
  },
  {
    name: 'the meeting',
    text: '政府工作报告\n——2019年1月8日在某县人民代表大会上\n各位代表:',
    expect: { review: 2018, plan: 2019 },
  },
  { name: 'nothing tells', text: '工作汇报\n完成修缮。', expect: {} },
];

describe('readYears', () => {
  it.each(rows)('$name', ({ text, expect: years }) => expect({ ...readDocument(text).years }).toEqual(years));

  it('asks the page title where the text is silent', () => {
    expect(readDocument('完成修缮。', { title: '2020年工作总结' }).years.review).toBe(2020);
  });
});
