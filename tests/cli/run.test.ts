import { describe, expect, it } from 'vitest';
import { run } from '../../cli/run';
import { encoderOf } from './charset';
import { fakeWorld } from './fake-io';

const REPORT = '柳河口镇2023年工作总结\n全年完成财政收入2.4亿元，同比增长8%。\n';

describe('arguments', () => {
  const rows = [
    { name: 'an unknown option', argv: ['--fast'], warning: /--fast/ },
    {
      name: 'an unknown format',
      argv: ['a.txt', '--format', 'xml'],
      warning: /xml: not one of json, jsonl, csv, text/,
    },
    { name: 'a format without its word', argv: ['a.txt', '--format'], warning: /format/ },
    { name: '--out for a filter', argv: ['--out', 'results'], warning: /--out needs files/ },
    { name: 'a table from a filter', argv: ['--format', 'csv'], warning: /csv needs files/ },
    { name: 'an --out without a name', argv: ['a.txt', '--out', ''], warning: /name of a folder/ },
  ];
  it.each(rows)('$name: one line, exit code 2', async ({ argv, warning }) => {
    const world = fakeWorld({ 'a.txt': REPORT });
    expect(await run(argv, world.io)).toBe(2);
    expect(world.warnings).toHaveLength(1);
    expect(world.warnings[0]).toMatch(warning);
    expect(world.warnings[0]).not.toContain('\n');
    expect(world.out).toEqual([]);
  });

  it('says what to do where a person called it without files', async () => {
    const world = fakeWorld({}, [], { isTerminal: true });
    expect(await run([], world.io)).toBe(2);
    expect(world.warnings).toEqual(['no files given and nothing piped in (see --help)']);
  });

  it('prints help and version', async () => {
    const world = fakeWorld({});
    expect(await run(['--help'], world.io)).toBe(0);
    expect(await run(['--version'], world.io)).toBe(0);
    expect(world.out[0]).toContain('--format json|jsonl|csv|text');
    expect(world.out[1]).toMatch(/^nuoshu \d+\.\d+\.\d+, extractor \d+\.\d+\.\d+\n$/);
  });

  it('explains a sentence: the candidates, what became of them, and what is left', async () => {
    const world = fakeWorld({});
    expect(await run(['--explain', '2024年工作安排\n年内新建公路3公里。'], world.io)).toBe(0);
    const text = world.out.join('');
    expect(text).toContain('提出');
    expect(text).toContain('「3公里」');
    expect(text).toMatch(/指标（1）\n.*3公里 = 3 公里/);
  });
});

describe('files', () => {
  it('writes one file per input and says where a name was taken', async () => {
    const world = fakeWorld({ 'a/2023.txt': REPORT, 'b/2023.txt': REPORT, 'c.txt': REPORT });
    expect(await run(['a/2023.txt', 'b/2023.txt', 'c.txt', '--out', 'results'], world.io)).toBe(0);
    expect([...world.files.keys()]).toEqual([
      'results/2023.json',
      'results/2023-2.json',
      'results/c.json',
    ]);
    expect(world.warnings).toEqual([
      'b/2023.txt: its name is taken, written to results/2023-2.json',
    ]);
    expect(JSON.parse(world.files.get('results/c.json') ?? '')).toMatchObject({
      report: { issuer: '柳河口镇人民政府' },
    });
  });

  it('names unreadable files, does the others, and answers 2', async () => {
    const world = fakeWorld({
      'good.txt': REPORT,
      'data.bin': 'x',
      'binary.txt': Uint8Array.of(80, 0, 3, 4),
    });
    expect(
      await run(['missing.txt', 'good.txt', 'data.bin', 'binary.txt', '--out', 'r'], world.io),
    ).toBe(2);
    expect([...world.files.keys()]).toEqual(['r/good.json']);
    expect(world.warnings).toEqual([
      'missing.txt: no such file',
      'data.bin: neither .txt, .md nor .html',
      'binary.txt: not a text file',
    ]);
  });

  it('names a result that cannot be written and does the others', async () => {
    const failing = fakeWorld({ 'a.txt': REPORT, 'b.txt': REPORT }, [], {
      writeFile: async () => {
        throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
      },
    });
    expect(await run(['a.txt', 'b.txt', '--out', 'r'], failing.io)).toBe(2);
    expect(failing.warnings).toEqual(['r/a.json: not allowed', 'r/b.json: not allowed']);
  });

  it('reads nothing where there is no folder to write into: one line', async () => {
    const world = fakeWorld({ 'a.txt': REPORT, 'b.txt': REPORT }, [], {
      openFolder: async () => {
        throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
      },
      readFile: async () => {
        throw new Error('was read');
      },
    });
    expect(await run(['a.txt', 'b.txt', '--out', 'r'], world.io)).toBe(2);
    expect(world.warnings).toEqual(['--out r: not allowed']);
  });

  it('says where a file was read in another charset, and does it', async () => {
    const world = fakeWorld({ 'a.txt': encoderOf('big5')('政府植樹300株。') });
    expect(await run(['a.txt', '--with-text'], world.io)).toBe(0);
    expect(JSON.parse(world.out.join(''))).toMatchObject({
      text: '政府植樹300株。',
      metrics: [{ text: '300株' }],
    });
    expect(world.warnings).toEqual(['a.txt: read as Big5']);
  });

  it('writes one result as an object, several as an array with their file', async () => {
    const one = fakeWorld({ 'a.txt': REPORT });
    await run(['a.txt'], one.io);
    expect(JSON.parse(one.out.join(''))).toHaveProperty('metrics');
    const two = fakeWorld({ 'a.txt': REPORT, 'b.txt': REPORT });
    await run(['a.txt', 'b.txt', 'missing.txt'], two.io);
    expect(JSON.parse(two.out.join(''))).toMatchObject([{ file: 'a.txt' }, { file: 'b.txt' }]);
    const none = fakeWorld({});
    await run(['x.txt', 'y.txt'], none.io);
    expect(JSON.parse(none.out.join(''))).toEqual([]);
  });

  it('writes jsonl with the path as id and, if asked, the text that offsets count into', async () => {
    const world = fakeWorld({
      'a.txt': `\ufeff# title: 题\r\n\r\n${REPORT.replaceAll('\n', '\r\n')}`,
    });
    expect(await run(['a.txt', '-f', 'jsonl', '--with-text'], world.io)).toBe(0);
    const result = JSON.parse(world.out.join(''));
    expect(result).toMatchObject({ id: 'a.txt', text: REPORT });
    for (const { start, end, text } of result.metrics) expect(REPORT.slice(start, end)).toBe(text);
    expect(result.metrics).toHaveLength(2);
  });

  it('writes a table with a byte order mark, one row per metric and pledge, and a report for people', async () => {
    const world = fakeWorld({ 'a.txt': REPORT, 'b.txt': REPORT });
    await run(['a.txt', 'b.txt', '--format', 'csv'], world.io);
    const rows = world.out.join('').split('\r\n');
    expect(rows[0]).toMatch(/^\ufefffile,record,/);
    expect(rows.filter((row) => /^[ab]\.txt,metric,柳河口镇人民政府,/.test(row))).toHaveLength(4);
    expect(rows.filter((row) => row.includes('file,record'))).toHaveLength(1);
    const people = fakeWorld({ 'a.txt': REPORT });
    await run(['a.txt', '--format', 'text'], people.io);
    expect(people.out.join('')).toMatch(
      /发布：柳河口镇人民政府[\s\S]*财政收入：2\.4亿元 = 240000000 元；总量，实际/,
    );
  });

  it('reads a page: its container, its own charset, and what it says of itself', async () => {
    const page = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>x</title></head>
      <body><div class="nav"><a href="/">\xca\xd7\xd2\xb3</a></div>
      <div class="TRS_Editor"><p>\xc8\xab\xc4\xea\xd0\xc2\xbd\xa8\xb5\xc0\xc2\xb7<span>4</span>5\xb9\xab\xc0\xef\xa1\xa3</p></div></body></html>`;
    const world = fakeWorld({ 'p.html': Uint8Array.from(page, (letter) => letter.charCodeAt(0)) });
    expect(await run(['p.html', '--with-text'], world.io)).toBe(0);
    const result = JSON.parse(world.out.join(''));
    expect(result.text).toBe('全年新建道路45公里。');
    expect(result.metrics).toMatchObject([{ text: '45公里', value: 45, unit: '公里' }]);
  });
});
