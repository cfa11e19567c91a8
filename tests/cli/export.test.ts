import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { run } from '../../cli/run';
import { fakeWorld } from './fake-io';

const HEAD =
  '# url: http://www.liuhekou.gov.cn/art/1.html\n# title: 柳河口镇2023年工作总结\n# pubdate: 2024-01-05\n\n';
const REPORT = `${HEAD}柳河口镇2023年工作总结\n全年完成财政收入2.4亿元，同比下降8%。\n二、2024年工作安排\n年底前完成危房改造125户。\n`;
const FILES = { 'a.txt': REPORT, 'b.txt': REPORT.replaceAll('柳河口', '青石滩') };

async function exported(format: string, ...argv: readonly string[]): Promise<string> {
  const world = fakeWorld(FILES);
  expect(await run([...argv, '--export', format], world.io)).toBe(0);
  expect(world.warnings).toEqual([]);
  return world.out.join('');
}

describe('--export', () => {
  const rows = [
    { format: 'csv', expect: /^\ufeff承诺原文,具体程度,.*\r\n年底前完成危房改造125户。,/ },
    { format: 'md', expect: /^---\ntitle: "柳河口镇2023年工作总结"\nissuer: "柳河口镇人民政府"\n/ },
    { format: 'jsonld', expect: /"nuoshu:title": "柳河口镇2023年工作总结"/ },
    {
      format: 'html',
      expect:
        /<span class="pledge">年底前完成危房改造<\/span><span class="pledge target">125户<\/span>/,
    },
    { format: 'ris', expect: /^TY {2}- GOVDOC\r\nAU {2}- 柳河口镇人民政府\r\n/ },
    {
      format: 'bibtex',
      expect: /^@online\{nuoshu2024-[\da-f]{8},\n {2}author = \{\{柳河口镇人民政府\}\},\n/,
    },
    {
      format: 'gbt',
      expect:
        /^\[1\] 柳河口镇人民政府\. 柳河口镇2023年工作总结\[EB\/OL\]\. （2024-01-05）\[2024-05-01\]\. http:\/\/www\.liuhekou\.gov\.cn\/art\/1\.html\.\n$/,
    },
  ];
  it.each(rows)('$format', async ({ format, expect: pattern }) => {
    expect(await exported(format, 'a.txt')).toMatch(pattern);
  });

  it('several files are one file', async () => {
    expect((await exported('ris', 'a.txt', 'b.txt')).match(/^TY/gm)).toHaveLength(2);
    expect((await exported('md', 'a.txt', 'b.txt')).match(/^# /gm)).toHaveLength(2);
  });

  it('lists metrics or the ledger, in another language, by the older edition', async () => {
    expect(await exported('csv', 'a.txt', '--table', 'metrics')).toMatch(
      /\r\n2\.4亿元,财政收入,240000000,,元,/,
    );
    expect(await exported('csv', 'a.txt', '--table', 'ledger', '--language', 'en')).toMatch(
      /^\ufeffNo\.,Pledge as worded,/,
    );
    expect(await exported('gbt', 'a.txt', '--edition', '2015')).toContain(
      '. (2024-01-05)[2024-05-01]. ',
    );
  });

  it('writes a workbook into a file', async () => {
    const world = fakeWorld(FILES);
    expect(await run(['a.txt', 'b.txt', '-e', 'xlsx', '-o', 'out/ledger.xlsx'], world.io)).toBe(0);
    const bytes = world.bytes.get('out/ledger.xlsx');
    const { sheets } = await readXlsx(bytes ?? new Uint8Array());
    expect(sheets[0]?.rows.map((row) => row.slice(0, 4))).toEqual([
      ['序号', '承诺原文', '指标', '目标值'],
      [1, '年底前完成危房改造125户。', '危房改造', 125],
      [2, '年底前完成危房改造125户。', '危房改造', 125],
    ]);
  });

  it('names what cannot be read, exports the others, and answers 2', async () => {
    const world = fakeWorld(FILES);
    expect(await run(['missing.txt', 'a.txt', '--export', 'gbt'], world.io)).toBe(2);
    expect(world.warnings).toEqual(['missing.txt: no such file']);
    expect(world.out.join('')).toMatch(/^\[1\] 柳河口镇/);
  });

  it('writes nothing where nothing can be read, and names a file that cannot be written', async () => {
    const none = fakeWorld(FILES);
    expect(await run(['missing.txt', '--export', 'md', '--out', 'a.md'], none.io)).toBe(2);
    expect(none.files.size).toBe(0);
    const full = fakeWorld(FILES, [], {
      writeFile: async () => {
        throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      },
    });
    expect(await run(['a.txt', '--export', 'md', '--out', 'a.md'], full.io)).toBe(2);
    expect(full.warnings).toEqual(['--out a.md: no space left']);
  });

  const wrong = [
    {
      name: 'an unknown export',
      argv: ['a.txt', '--export', 'docx'],
      warning: /docx: not one of csv, xlsx, md/,
    },
    {
      name: 'an unknown table',
      argv: ['a.txt', '-e', 'csv', '--table', 'x'],
      warning: /x: not one of pledges/,
    },
    {
      name: 'an unknown language',
      argv: ['a.txt', '-e', 'csv', '--language', 'fr'],
      warning: /fr: not one of zh_CN/,
    },
    {
      name: 'an unknown edition',
      argv: ['a.txt', '-e', 'gbt', '--edition', '2005'],
      warning: /2005: not one of 2025/,
    },
    {
      name: 'a workbook to the terminal',
      argv: ['a.txt', '--export', 'xlsx'],
      warning: /xlsx needs --out FILE/,
    },
    {
      name: 'a page of two reports',
      argv: ['a.txt', 'b.txt', '--export', 'html'],
      warning: /html writes one report/,
    },
    { name: 'an export without files', argv: ['--export', 'md'], warning: /--export needs files/ },
    {
      name: 'two ways at once',
      argv: ['a.txt', '-e', 'md', '-f', 'json'],
      warning: /--export and --format/,
    },
    {
      name: 'a file without a name',
      argv: ['a.txt', '-e', 'md', '--out', ''],
      warning: /name of a file/,
    },
  ];
  it.each(wrong)('$name: one line, exit code 2', async ({ argv, warning }) => {
    const world = fakeWorld(FILES);
    expect(await run(argv, world.io)).toBe(2);
    expect(world.warnings).toEqual([expect.stringMatching(warning)]);
    expect([world.out, [...world.files.keys()]]).toEqual([[], []]);
  });
});
