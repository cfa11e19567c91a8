import { describe, expect, it } from 'vitest';
import { run } from '../../cli/run';
import { fakeWorld } from './fake-io';

const LEDGER =
  'id,状态,原文\r\n0b8a1d3e-5f60-4c7d-8e9f-000000000001,已兑现,甲\r\n,,\r\n,未兑现,\r\n';

async function checked(content: string, ...argv: readonly string[]) {
  const world = fakeWorld({
    'a.csv': content,
    'a.txt': '# url: http://www.a.gov.cn/1.html\n\n年底前完成125户。',
  });
  return {
    code: await run(['--check-import', 'a.csv', ...argv], world.io),
    out: world.out,
    warnings: world.warnings,
  };
}

describe('--check-import', () => {
  it('says what a file holds, and what no store could take', async () => {
    expect(await checked(LEDGER, '--language', 'en')).toEqual({
      code: 0,
      out: ['a.csv: csv: 1 note, 0 reports, 1 skipped\n', 'A4: It quotes nothing from a report\n'],
      warnings: [],
    });
  });

  it('tells rows that state nothing and evidence without an address, in the language of its errors', async () => {
    const ids = [1, 2, 3].map((end) => `0b8a1d3e-5f60-4c7d-8e9f-00000000000${end}`);
    const rows = [
      `${ids[0]},,甲,`,
      `${ids[1]},,乙,2025-01-08 桥已通车`,
      `${ids[2]},已兑现,丙,https://a.gov.cn/1`,
    ];
    expect(await checked(`id,状态,原文,证据\r\n${rows.join('\r\n')}\r\n`)).toEqual({
      code: 0,
      out: [
        'a.csv: csv：批注 2 条，报告 0 份，略过 1 条；另有 1 行没有填写\n',
        'A3：证据没有网址，这一条证据没有导入\n',
      ],
      warnings: [],
    });
  });

  it('says where a file is bad', async () => {
    expect(await checked(LEDGER.replace('未兑现', '差不多'))).toEqual({
      code: 2,
      out: [],
      warnings: ['a.csv: B4：状态不在可选的词里'],
    });
  });

  it('names a file that is not there', async () => {
    const world = fakeWorld({});
    expect(await run(['--check-import', 'x'], world.io)).toBe(2);
    expect(world.warnings).toEqual(['x: no such file']);
  });

  it.each(['csv', 'xlsx', 'jsonld'])('takes what --export %s wrote', async (format) => {
    const files = {
      'a.txt': '# url: http://www.a.gov.cn/1.html\n\n年底前完成危房改造125户。',
      'b.txt': '甲',
    };
    const world = fakeWorld(files);
    expect(
      await run(
        ['a.txt', 'b.txt', '--export', format, '--table', 'ledger', '--out', 'o'],
        world.io,
      ),
    ).toBe(0);
    const content = world.bytes.get('o') ?? world.files.get('o') ?? '';
    const back = fakeWorld({ o: content });
    expect(await run(['--check-import', 'o'], back.io)).toBe(0);
    expect(back.out[0]).toMatch(
      /^o: (?:csv|xlsx|json-ld)：批注 0 条，报告 [02] 份，略过 0 条(?:；另有 1 行没有填写)?\n$/,
    );
  });
});
