import { expect, it } from 'vitest';
import { extract, whyRead } from '../../lib/extract/index';
import { shownAs } from '../../lib/model/why';

const TEXT = [
  '云溪镇2025年工作总结和2026年工作计划',
  '一、2025年工作回顾',
  '全镇工业总产值12. 5亿元，下降3.2%。',
  '二、2026年工作计划',
  '继续完善便民服务，力争10月底前建成镇文化站，新建停车场6座。',
  '',
].join('\n');

const slicing = { pause: () => Promise.resolve(), nowMs: () => 0 };
const { metrics, pledges } = extract(TEXT);
const asked = (subject: 'metric' | 'pledge', words: string) => {
  const found = (subject === 'metric' ? metrics : pledges).find(({ text }) => text.includes(words));
  return {
    subject,
    start: found?.start ?? -1,
    end: found?.end ?? -1,
    as: found === undefined ? '' : shownAs(found),
  };
};
const why = (subject: 'metric' | 'pledge', words: string) =>
  whyRead(TEXT, {}, asked(subject, words), { slicing });

it('a figure is told by its kind, sign, status and name, at its place in the text as shown', async () => {
  const answer = await why('metric', '12. 5亿元');
  expect(answer?.parts.map(({ text }) => text)).toEqual(['12. 5亿元']);
  expect(answer?.parts[0]?.decisions).toEqual([
    { of: 'kind', value: 'level', because: 'count' },
    { of: 'sign', value: 1, because: 'no-change' },
    { of: 'status', value: 'actual', because: 'review' },
    { of: 'indicator', value: '工业总产值', because: 'before-it' },
  ]);
  const fall = (await why('metric', '3.2%'))?.parts[0]?.decisions;
  expect(fall).toContainEqual({ of: 'sign', value: -1, because: 'word-of-change' });
  expect(fall).toContainEqual({ of: 'indicator', value: '工业总产值', because: 'inherited' });
});

it('a promise is told clause by clause', async () => {
  const parts = (await why('pledge', '文化站'))?.parts ?? [];
  expect(parts.map(({ text }) => text)).toEqual([
    '继续完善便民服务',
    '力争10月底前建成镇文化站',
    '新建停车场6座',
  ]);
  expect(
    parts.map(({ decisions }) => decisions.map(({ of, value }) => `${of} ${value}`).join()),
  ).toEqual([
    'specificity directional',
    'specificity deliverable,strength aim',
    expect.stringMatching(/^specificity quantified,strength /),
  ]);
});

it('what the heads of a table say needs no reasons from a sentence', async () => {
  const text = '云溪镇2025年主要指标\n指标 2025年实际\n财政收入（万元） 860\n粮食产量（吨） 1240\n';
  const rowAt = (line: string, first: string) => {
    const start = text.indexOf(line);
    const gap = start + first.length;
    return {
      start,
      end: start + line.length,
      cells: [
        { start, end: gap },
        { start: gap + 1, end: start + line.length },
      ],
    };
  };
  const headers = ['指标', '2025年实际'];
  const tables = [
    { ...rowAt('财政收入（万元） 860', '财政收入（万元）'), headers },
    { ...rowAt('粮食产量（吨） 1240', '粮食产量（吨）'), headers },
  ];
  const figure = extract(text, { tables }).metrics.find(({ value }) => value === 8_600_000);
  expect(figure).toBeDefined();
  const place = {
    subject: 'metric',
    start: figure?.start ?? 0,
    end: figure?.end ?? 0,
    as: 'level actual',
  } as const;
  expect(await whyRead(text, { tables }, place, { slicing })).toEqual({
    parts: [{ start: figure?.start, end: figure?.end, text: figure?.text, decisions: [] }],
  });
});

it('nothing is told of a place where nothing is found', async () => {
  expect(
    await whyRead(
      TEXT,
      {},
      { subject: 'metric', start: 0, end: 3, as: 'level actual' },
      { slicing },
    ),
  ).toBeUndefined();
  const { start, end } = asked('metric', '3.2%');
  expect(
    await whyRead(TEXT, {}, { subject: 'pledge', start, end, as: 'quantified firm' }, { slicing }),
  ).toBeUndefined();

  const fall = asked('metric', '3.2%');
  expect(await whyRead(TEXT, {}, { ...fall, as: 'change target' }, { slicing })).toBeUndefined();
});
