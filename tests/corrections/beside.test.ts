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
