import { describe, expect, it } from 'vitest';
import { runReference } from '../../cli/reference';
import { reportOf } from '../reference/read';
import { fakeWorld } from './fake-io';
import type { FakeWorld } from './fake-io';

const PAST = '全市地区生产总值达到812.4亿元，增长5.5%；一般公共预算收入48.6亿元，增长7.1%。';
const PLAN = '今年主要预期目标是：地区生产总值增长6%左右，一般公共预算收入增长5%以上。';
const report = reportOf(PAST, PLAN).replaceAll('槐河市', '湛江市');
const FILE = `---\nsource: https://www.zhanjiang.example/2023.html\ntitle: 政府工作报告\n---\n${report}`;
const PATH = '政府工作报告-其他地市/湛江市/2023.md';

interface Figure {
  readonly id: string;
  readonly issuer: string;
  readonly region: readonly string[];
  readonly indicator: string;
  readonly role: string;
  readonly value: number;
  readonly start: number;
  readonly end: number;
  readonly source: string;
}

const figuresIn = ({ files }: FakeWorld, path: string): Figure[] =>
  (files.get(path) ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Figure => JSON.parse(line));

describe('reference build', () => {
  it('reads a folder: issuer and year from its names, places in the file as it is', async () => {
    const world = fakeWorld({ [`gov/${PATH}`]: FILE, 'gov/README.md': '# 说明' });
    expect(await runReference(['build', 'gov', '--out', 'out.jsonl'], world.io)).toBe(0);
    const figures = figuresIn(world, 'out.jsonl');
    const growth = figures.find((one) => one.indicator === 'gdp-growth' && one.role === 'result');
    expect(growth).toMatchObject({
      id: PATH,
      issuer: '湛江市',
      region: ['广东省', '湛江市'],
      value: 5.5,
      source: 'https://www.zhanjiang.example/2023.html',
    });
    expect(FILE.slice(growth?.start, growth?.end)).toBe('5.5%');
    expect(world.files.has('out.jsonl.part')).toBe(false);
    expect(world.warnings.some((line) => line.includes('figures of 2 documents'))).toBe(true);
  });

  it('names the repository where a file has no address', async () => {
    const world = fakeWorld({ [`gov/${PATH}`]: report });
    await runReference(['build', 'gov', '--out', 'o.jsonl', '--source', 'me/gov@12'], world.io);
    expect(figuresIn(world, 'o.jsonl')[0]?.source).toBe(`me/gov@12:${PATH}`);
  });

  it('leaves a report out that lies in the folder of another city', async () => {
    const path = `gov/${PATH.replace('湛江市', '韶关市')}`;
    const world = fakeWorld({ [path]: report.replace('题', '') });
    await runReference(['build', 'gov', '--out', 'o.jsonl'], world.io);
    expect(figuresIn(world, 'o.jsonl')).toEqual([]);
    expect(world.warnings).toContain('left out: unknown-issuer 1');
  });

  it('reads JSON lines, and names those that are none', async () => {
    const lines = `${JSON.stringify({ id: 'a', text: report })}\n{"id":1}\nno\n`;
    const world = fakeWorld({ 'in.jsonl': lines });
    expect(await runReference(['build', 'in.jsonl', '--out', 'o.jsonl'], world.io)).toBe(0);
    const [first] = figuresIn(world, 'o.jsonl');
    expect(first).toMatchObject({ id: 'a', issuer: '湛江市', source: 'a' });
    expect(report.slice(first?.start, first?.end)).toBe('812.4亿元');
    expect(
      world.warnings.filter((line) => line.includes('no object with id and text')),
    ).toHaveLength(2);
  });

  it('goes on where it was interrupted', async () => {
    const whole = fakeWorld({ [`gov/${PATH}`]: FILE });
    let part = '';
    const io = {
      ...whole.io,
      removeFile: async () => void (part = whole.files.get('o.part') ?? ''),
    };
    await runReference(['build', 'gov', '--out', 'o'], io);
    expect(part).not.toBe('');
    const again = fakeWorld({ [`gov/${PATH}`]: '', 'o.part': `${part}{"id":"cut` });
    await runReference(['build', 'gov', '--out', 'o'], again.io);
    expect(again.files.get('o')).toBe(whole.files.get('o'));
  });

  it('also writes the packed form', async () => {
    const world = fakeWorld({ [`gov/${PATH}`]: FILE });
    await runReference(['build', 'gov', '--out', 'o', '--packed', 'p.ts'], world.io);
    expect(world.files.get('p.ts')).toContain('export const PACKED = `=湛江市\tprefecture\t');
  });

  it.each([
    [['build'], 'name one folder'],
    [['build', 'gov'], '--out FILE is missing'],
    [['build', 'nowhere', '--out', 'o'], 'holds no .md'],
    [['build', 'gov', '--out', 'o', '--what'], 'what'],
  ])('answers 2 for %j', async (argv, message) => {
    const world = fakeWorld({});
    expect(await runReference(argv, world.io)).toBe(2);
    expect(world.warnings.join('\n')).toContain(message);
  });
});

describe('reference ISSUER INDICATOR', () => {
  it('prints targets, results and sources by year', async () => {
    const world = fakeWorld({});
    expect(await runReference(['湛江市', 'gdp'], world.io)).toBe(0);
    const text = world.out.join('');
    expect(text).toContain('湛江市 gdp-growth');
    expect(text).toContain('湛江市 gdp-level');
    expect(text).toMatch(/^2018 +\S+ +\S+ +(?:yes|no) +\S+$/m);
  });

  it('suggests names for an unknown issuer', async () => {
    const world = fakeWorld({});
    expect(await runReference(['湛海市', 'gdp'], world.io)).toBe(2);
    expect(world.warnings[0]).toContain('湛江市');
  });

  it('lists the indicators for an unknown one', async () => {
    const world = fakeWorld({});
    expect(await runReference(['湛江市', '海拔'], world.io)).toBe(2);
    expect(world.warnings[0]).toContain('gdp-growth');
  });

  it('explains itself', async () => {
    const world = fakeWorld({});
    expect(await runReference(['--help'], world.io)).toBe(0);
    expect(world.out.join('')).toContain('reference build');
  });
});
