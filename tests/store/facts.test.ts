import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { extract } from '../../lib/extract/index';
import { saveAnnotation } from '../../lib/store/annotations';
import { factsAt, packFacts } from '../../lib/store/facts';
import { wordsNumber } from '../../lib/text/words-number';
import { eraseReport } from '../../lib/store/kept-reports';
import { saveReport } from '../../lib/store/reports';
import { annotationEdit, SOURCE } from '../builders/annotation-edit';
import { capturedReport } from '../builders/captured-report';
import { fixedEnvironment, freshDatabase } from '../builders/store-world';

const TEXT =
  '临溪镇2025年工作总结和2026年工作计划\n一、2025年工作回顾\n财政总收入2.88亿元，同比增长19.1%。\n' +
  '二、2026年工作计划\n确保年底前完成96户改造。\n进一步优化营商环境。\n';
const { metrics, pledges } = extract(TEXT, {});

it('packs of each pledge what a desk filters by', () => {
  const facts = packFacts(SOURCE, 'h', pledges);
  expect(pledges.length).toBeGreaterThan(1);
  expect([...facts.starts].map((start, index) => TEXT.slice(start, facts.ends[index]))).toEqual(
    pledges.map(({ text }) => text),
  );
  expect(facts.dues[0]).toBe(20_261_231);
  expect(facts.specificities[0]).toBe(1);
  expect([...facts.words]).toEqual(pledges.map(({ text }) => wordsNumber(text)));
});

it.each([
  ['确保年底前完成96户改造', '確保年底前完成９６戶 改造', true],
  ['确保年底前完成96户改造', '确保年底前完成126户改造', false],
])(
  'words have a number of their own, in whatever script and width: %s, %s',
  (one, other, isSame) => {
    expect(wordsNumber(one) === wordsNumber(other)).toBe(isSame);
  },
);

it('what was understood is told of the very passage that was annotated', () => {
  const [pledge] = pledges;
  const [metric] = metrics;
  const at = (start = 0, end = 0) => ({ type: 'TextPositionSelector', start, end }) as const;
  expect(factsAt({ metrics, pledges }, 'pledge', at(pledge?.start, pledge?.end))).toMatchObject({
    specificity: 'quantified',
    strength: 'firm',
    due: '2026-12-31',
  });
  expect(factsAt({ metrics, pledges }, 'metric', at(metric?.start, metric?.end))).toEqual({
    indicator: '财政总收入',
    indicatorKey: '财政总收入',
    metricStatus: 'actual',
    when: { start: '2025-01-01', end: '2025-12-31' },
  });
  expect(factsAt({ metrics, pledges }, 'passage', at(pledge?.start, pledge?.end))).toBeUndefined();
  expect(factsAt({ metrics, pledges }, 'pledge', at(0, 3))).toBeUndefined();
});

it('a figure bears the key that its indicator has in every report, and the days that it speaks of', () => {
  const text =
    '临溪镇2025年工作总结\n一、2025年工作回顾\n2025年上半年，全镇生产总值12.3亿元，同比增长6.1%。\n';
  const found = extract(text, {});
  const facts = found.metrics.map(({ start, end }) =>
    factsAt(found, 'metric', { type: 'TextPositionSelector', start, end }),
  );
  expect(facts[0]).toMatchObject({
    indicator: expect.stringContaining('生产总值'),
    indicatorKey: '地区生产总值',
    when: { start: '2025-01-01', end: '2025-06-30' },
  });
  expect(facts[1]?.indicatorKey).toBe('地区生产总值·同比');
});

it('facts come and go with their report', async () => {
  const database = freshDatabase();
  const environment = fixedEnvironment();
  const captured = capturedReport();
  await saveReport(database, environment, captured);
  const row = await database.facts.get(captured.reportId);
  expect(row?.textHash).toBe(captured.textHash);
  expect(row?.starts.length).toBe(captured.extraction.pledges.length);
  await eraseReport(database, environment, { id: captured.reportId, withNotes: true });
  expect(await database.facts.count()).toBe(0);
});

it('an annotation keeps what was understood when it was made, and no edit changes that', async () => {
  const database = freshDatabase();
  const edit = { ...annotationEdit(), reportId: SOURCE };
  const finding = { due: '2026-12-31' };
  await saveAnnotation(database, fixedEnvironment(), { ...edit, finding });
  await saveAnnotation(database, fixedEnvironment(), {
    ...edit,
    fields: { note: '改' },
    finding: { due: '2030-01-01' },
  });
  expect(await database.annotations.get(edit.id)).toMatchObject({ note: '改', finding });
  const [made, ...later] = await database.changes.toArray();
  expect(made?.fields.made).toMatchObject({ finding });
  expect(later.map(({ fields }) => fields)).toEqual([{ note: '改' }]);
});
