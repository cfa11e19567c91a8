import { describe, expect, it } from 'vitest';
import { runCommand } from '../../cli/commands';
import { fakeWorld } from './fake-io';

const LAST_YEAR = `槐河县2023年政府工作报告

一、2022年工作回顾
2022年，全县地区生产总值120.5亿元，增长5.1%。
二、2023年工作安排
2023年，地区生产总值增长6%左右。年底前建成槐河二桥。
`;
const THIS_YEAR = `槐河县2024年政府工作报告

一、2023年工作回顾
2023年，全县地区生产总值增长4.2%。槐河二桥建成通车。税收11.6亿元，占财政收入18亿元的71.2%。
二、2024年工作安排
2024年，地区生产总值增长5.5%。
`;

async function called(...argv: readonly string[]) {
  const world = fakeWorld({
    'old.txt': LAST_YEAR,
    'new.txt': THIS_YEAR,
    'other.txt': THIS_YEAR.replaceAll('槐河', '青坪'),
    'empty.txt': '# title: 槐河县2024年政府工作报告\n\n',
    'plain.txt': '槐河县召开会议。',
    'x.pdf': '%PDF',
  });
  const code = await runCommand(argv, world.io);
  return { code, out: world.out.join(''), warnings: world.warnings, files: world.files };
}

describe('audit', () => {
  it('answers what does not add up as JSON', async () => {
    const { code, out } = await called('audit', 'new.txt', '--format', 'json');
    expect(code).toBe(0);
    const { findings } = JSON.parse(out);
    const [wrong] = findings.filter(
      ({ verdict }: { verdict: string }) => verdict === 'inconsistent',
    );
    expect(wrong).toMatchObject({ kind: 'share', stated: 71.2 });
    expect(wrong.why).not.toBe('');
    const last = wrong.operands.at(-1);
    expect(THIS_YEAR.slice(last.start, last.end)).toBe('71.2%');
  });

  it('says it with its quotes to people', async () => {
    const { out } = await called('audit', 'new.txt', '--language', 'en');
    expect(out).toContain('71.2%');
    expect(out).toMatch(/^ {4}11\.6亿元 {2}\d+–\d+$/m);
  });

  it('names the earlier report that a figure stands in', async () => {
    const { code, out } = await called('audit', 'new.txt', '--earlier', 'old.txt', '-f', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(out).findings.length).toBeGreaterThan(0);
  });

  it('goes on with the other files where one is bad', async () => {
    const { code, out, warnings } = await called('audit', 'x.pdf', 'new.txt', '-f', 'json');
    expect(code).toBe(2);
    expect(warnings).toEqual(['x.pdf: neither .txt, .md nor .html']);
    expect(JSON.parse(out).findings.length).toBeGreaterThan(0);
  });
});

describe('follow', () => {
  it('answers what became of each promise as JSON', async () => {
    const { code, out } = await called('follow', 'old.txt', 'new.txt', '--format', 'json');
    expect(code).toBe(0);
    const { links } = JSON.parse(out);
    const outcomes = Object.fromEntries(
      links.map((link: { from: { start: number; end: number }; outcome: string }) => [
        LAST_YEAR.slice(link.from.start, link.from.end),
        link.outcome,
      ]),
    );
    expect(outcomes).toMatchObject({
      '地区生产总值增长6%左右': 'missed',
      年底前建成槐河二桥: 'met',
    });
  });

  it('says it to people with the evidence', async () => {
    const { out } = await called('follow', 'old.txt', 'new.txt');
    expect(out).toMatch(/地区生产总值增长6%左右\n.*4\.2%/);
    expect(out).toMatch(/→ .*槐河二桥建成通车/);
  });

  it('writes into a folder', async () => {
    const { code, out, files } = await called('follow', 'old.txt', 'new.txt', '--out', 'answers');
    expect([code, out, [...files.keys()]]).toEqual([0, '', ['answers/old.txt']]);
  });
});

describe('doubts are said beside the answer', () => {
  it.each([
    {
      argv: ['follow', 'old.txt', 'other.txt'],
      line: 'old.txt and other.txt are of two issuers: 槐河县人民政府, 青坪县人民政府',
    },
    {
      argv: ['follow', 'new.txt', 'old.txt'],
      line: 'new.txt and old.txt are not of consecutive years: one plans 2024, the other looks back on 2022',
    },
    {
      argv: ['audit', 'plain.txt'],
      line: 'plain.txt: no figures that can be held against each other',
    },
  ])('$argv', async ({ argv, line }) => {
    expect(await called(...argv)).toMatchObject({ code: 0, warnings: [line] });
  });
});

describe('what cannot be done is said in one line', () => {
  it.each([
    { argv: ['audit'], line: 'audit needs a file (see audit --help)' },
    {
      argv: ['audit', 'new.txt', '--format', 'csv'],
      line: '--format csv: not one of json, text (see audit --help)',
    },
    {
      argv: ['follow', 'new.txt'],
      line: 'follow needs two files, the older report first (see follow --help)',
    },
    { argv: ['follow', 'old.txt', 'none.txt'], line: 'none.txt: no such file' },
    { argv: ['follow', 'old.txt', 'empty.txt'], line: 'empty.txt: no text' },
    {
      argv: ['check'],
      line: 'check: not one of extract, audit, follow, reference (see --help)',
    },
  ])('$argv', async ({ argv, line }) => {
    expect(await called(...argv)).toMatchObject({ code: 2, warnings: [line], out: '' });
  });
});

it.each([[[]], [['--help']], [['audit', '--help']], [['follow', '-h']], [['extract', '--help']]])(
  'help is no error: %j',
  async (argv) => {
    const { code, out } = await called(...argv);
    expect(code).toBe(0);
    expect(out).toMatch(/^usage: /);
  },
);
