import { expect, it } from 'vitest';
import { jointWithNext } from '../../lib/corrections/index';
import type { Metric, Pledge } from '../../lib/model/extraction';
import { METRIC, PLEDGE } from '../builders/extraction';

const TEXT =
  '新建学校3至5所。推动项目年内开工。\n深化招商，构建格局。另外，建成2座桥。\n\n\n办好龙舟赛。';

const at = (wording: string) => {
  const start = TEXT.indexOf(wording);
  return { start, end: start + wording.length, text: wording };
};
const metric = (wording: string): Metric => ({ ...METRIC, ...at(wording) });
const pledge = (wording: string, specificity: Pledge['specificity']): Pledge => ({
  ...PLEDGE,
  ...at(wording),
  specificity,
});

const FOUND = {
  metrics: [metric('3'), metric('5所'), metric('2座')],
  pledges: [
    pledge('推动项目年内开工。', 'directional'),
    pledge('深化招商，构建格局。', 'deliverable'),
    pledge('建成2座桥。', 'quantified'),
    pledge('办好龙舟赛。', 'deliverable'),
  ],
};
const joint = (subject: 'metric' | 'pledge', wording: string) =>
  jointWithNext(FOUND, { subject, ...at(wording) }, TEXT);

it('figures of one thing are one', () => {
  const found = joint('metric', '3');
  expect(TEXT.slice(found?.place.start, found?.place.end)).toBe('3至5所');
  expect(found).toMatchObject({ next: at('5所'), correction: { is: 'metric', set: {} } });
});

it('pledges are as checkable as the more checkable of the two', () => {
  const found = joint('pledge', '推动项目年内开工。');
  expect(TEXT.slice(found?.place.start, found?.place.end)).toBe(
    '推动项目年内开工。\n深化招商，构建格局。',
  );
  expect(found?.correction).toEqual({ is: 'pledge', set: { specificity: 'deliverable' } });
});

it.each([
  { name: 'a sentence between figures', subject: 'metric', wording: '5所' },
  { name: 'words between pledges', subject: 'pledge', wording: '深化招商，构建格局。' },
  { name: 'paragraphs between pledges', subject: 'pledge', wording: '建成2座桥。' },
  { name: 'none behind it', subject: 'pledge', wording: '办好龙舟赛。' },
  { name: 'no finding', subject: 'pledge', wording: '新建学校' },
] as const)('stands apart: $name', ({ subject, wording }) => {
  expect(joint(subject, wording)).toBeUndefined();
});

it.each([
  { text: '收入3亿元，支出5.2亿元', figures: ['3亿元', '5.2亿元'], is: undefined },
  { text: '增长8%，下降2%', figures: ['8%', '2%'], is: undefined },
  { text: '男3,女5人', figures: ['3', '5人'], is: undefined },
  { text: '甲3、5家', figures: ['3', '5家'], is: undefined },
  { text: '收入：3：5元', figures: ['3', '5元'], is: undefined },
  { text: '由3亿元增加到5亿元', figures: ['3亿元', '5亿元'], is: undefined },
  { text: '历时3年到5亿元', figures: ['3年', '5亿元'], is: undefined },
  { text: '三亿元五千万元', figures: ['三亿元', '五千万元'], is: undefined },
  { text: '建3\n5所', figures: ['3', '5所'], is: undefined },
  { text: '建3到5所', figures: ['3', '5所'], is: '3到5所' },
  { text: '建3—5所', figures: ['3', '5所'], is: '3—5所' },
  { text: '增长3%至5%', figures: ['3%', '5%'], is: '3%至5%' },
  { text: '投资1亿2000万元', figures: ['1亿', '2000万元'], is: '1亿2000万元' },
])('figures are one where they read as one value: $text', ({ text, figures, is }) => {
  const metrics = figures.map((words): Metric => {
    const start = text.indexOf(words);
    return { ...METRIC, start, end: start + words.length, text: words };
  });
  const { start = 0, end = 0 } = metrics[0] ?? {};
  const found = jointWithNext({ metrics, pledges: [] }, { subject: 'metric', start, end }, text);
  expect(found && text.slice(found.place.start, found.place.end)).toBe(is);
});
