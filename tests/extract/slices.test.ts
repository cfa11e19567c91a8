import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract, extractInSlices } from '../../lib/extract/index';
import { SLICE_MS } from '../../lib/extract/steps';

const LINES = [
  '临溪镇人民政府工作报告',
  '各位代表：现在，我代表镇人民政府向大会报告工作。',
  '一、2023年工作回顾',
  '二、2024年工作安排',
  '（一）经济运行稳中向好。全年实现地区生产总值约12.6亿元，同比增长6.5%；财政收入1.2亿元，占比达六成。',
  '新建学校3所，新增学位1200个，惠及群众近3万人，排名全市第二；投资为2700-3000万元。',
  '确保年底前完成125户危房改造，力争上半年建成污水处理厂1座，人均收入是上年的1.5倍。',
  '指标\t2022年\t2023年',
  '财政收入\t1.1亿元\t1.2亿元',
  '1二三4五六7',
  '',
];
const text = fc
  .array(fc.constantFrom(...LINES), { maxLength: 60 })
  .map((lines) => lines.join('\n'));

/** A clock that moves `stepMs` whenever it is looked at. */
function world(stepMs: number) {
  let now = 0;
  let pauses = 0;
  return {
    nowMs: () => (now += stepMs),
    pause: () => {
      pauses += 1;
      return Promise.resolve();
    },
    pauses: () => pauses,
  };
}

describe('extractInSlices', () => {
  it('answers exactly what extract answers, however often it is left', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom(0, 1, SLICE_MS), async (source, stepMs) => {
        const sliced = await extractInSlices(source, {}, {}, world(stepMs));
        expect(sliced).toEqual(extract(source));
      }),
      { numRuns: 60 },
    );
  });

  it('answers the same for a text of many parts and groups', async () => {
    const long = Array.from(
      { length: 9_000 },
      (_, index) => `第${index}片区${LINES[4 + (index % 3)]}`,
    ).join('\n');
    const inSlices = world(SLICE_MS);
    const sliced = await extractInSlices(long, {}, {}, inSlices);
    const whole = extract(long);
    expect(whole.metrics.length).toBeGreaterThan(20_000);
    expect(sliced).toEqual(whole);
    expect(inSlices.pauses()).toBeGreaterThan(200);
  });

  it('is not left before its time is over', async () => {
    const quick = world(0);
    await extractInSlices(LINES.join('\n'), {}, {}, quick);
    expect(quick.pauses()).toBe(0);
  });
});
