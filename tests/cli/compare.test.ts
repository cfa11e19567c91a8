import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../cli/analyse';
import { run } from '../../cli/run';
import type { GoldText } from '../../lib/model/gold';
import { fakeWorld } from './fake-io';

const TEXT =
  '槐河县2023年工作总结\n一、2023年工作回顾\n全年完成财政总收入2.88亿元,同比增长6.1%。\n二、2024年工作安排\n年底前完成3座桥梁加固。\n';
const HASH = createHash('sha256').update(TEXT).digest('hex');
const read = analyse({ text: TEXT, context: { title: '槐河县2023年工作总结' } });
const METRIC = read.metrics.find(({ text }) => text === '2.88亿元');
if (METRIC === undefined) throw new Error('nothing is read');

const metric = (change: object): object => ({
  ...{ start: METRIC.start, end: METRIC.end, text: METRIC.text, value: 288_000_000, unit: '元' },
  ...{ bound: 'exact', kind: 'level', status: 'actual', corrected: ['value'] },
  ...change,
});

const file = (change: Partial<Record<keyof GoldText, unknown>>): string =>
  JSON.stringify({
    format: 'nuoshu-corrections',
    version: 1,
    texts: [
      {
        ...{ source: 'https://www.huaihe.gov.cn/1.html', title: '槐河县2023年工作总结' },
        ...{
          textHash: HASH,
          scope: [],
          sentences: [],
          metrics: [metric({})],
          absent: [],
          text: TEXT,
        },
        ...change,
      },
    ],
  });

async function compare(content: string, ...files: readonly string[]) {
  const world = fakeWorld({ 'corrections.json': content, 'a.txt': TEXT, 'b.txt': '另一篇。' });
  const code = await run(['--compare', 'corrections.json', ...files], world.io);
  return { code, out: world.out.join(''), warnings: world.warnings };
}

describe('--compare', () => {
  it('says what is read as corrected, by 0', async () =>
    expect(await compare(file({}))).toEqual({
      code: 0,
      out: `槐河县2023年工作总结\n  right  metric  ${METRIC.start}–${METRIC.end}  2.88亿元\n1 read as corrected, 0 still wrong\n`,
      warnings: [],
    }));

  it('says what is still read otherwise, by 1', async () => {
    const { start, end, text } = METRIC;
    const { code, out } = await compare(
      file({
        metrics: [
          metric({ value: 1, indicator: '税收', corrected: ['value', 'indicator', 'scope'] }),
          metric({ start: 0, end: 3, text: '槐河县', corrected: [] }),
        ],
        absent: [{ start, end, text }],
      }),
    );
    expect(code).toBe(1);
    expect(out).toContain('wrong  metric');
    expect(out).toContain('value: 1, read: 288000000');
    expect(out).toContain('indicator: 税收, read: 财政总收入');
    expect(out).not.toContain('scope');
    expect(out).toContain('nothing is read there');
    expect(out).toContain('still read: 2.88亿元');
    expect(out).toContain('0 read as corrected, 3 still wrong');
  });

  it('finds the text by its hash among the files that are named', async () => {
    const bare = file({ text: undefined });
    expect((await compare(bare, 'b.txt', 'a.txt')).code).toBe(0);
    const missing = await compare(bare, 'b.txt');
    expect(missing.code).toBe(2);
    expect(missing.warnings[0]).toContain(HASH);
  });

  it('takes no text for another', async () =>
    expect((await compare(file({ text: `${TEXT}。` }))).code).toBe(2));

  it.each([
    ['a stretch that ends before it starts', { start: 900_000, end: 5 }],
    ['an empty stretch', { start: 5, end: 5, text: '' }],
    ['one behind the end', { start: 900_000, end: 900_005 }],
    ['words that stand elsewhere', { start: METRIC.start + 1, end: METRIC.end + 1 }],
  ])('refuses %s', async (_, change) => {
    for (const fields of [
      { metrics: [metric(change)] },
      { metrics: [], absent: [metric(change)] },
    ]) {
      const { code, out, warnings } = await compare(file(fields));
      expect([code, out]).toEqual([2, '0 read as corrected, 0 still wrong\n']);
      expect(warnings).toHaveLength(1);
    }
  });

  it('writes no code or line break of the file to the terminal', async () => {
    const title = '槐河县\u001b[31m\n1 read\u009b2J\u202e';
    const { out } = await compare(file({ title }));
    expect(out.split('\n')[0]).toBe('槐河县[31m 1 read2J');
    const { warnings } = await compare(file({ source: title, text: undefined }));
    expect(warnings[0]).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it.each([
    ['no JSON', '{'],
    ['no corrections', '{"format":"nuoshu-backup"}'],
  ])('refuses %s', async (_, content) => {
    const { code, warnings } = await compare(content);
    expect(code).toBe(2);
    expect(warnings).toHaveLength(1);
  });
});
