import { describe, expect, it } from 'vitest';
import { run } from '../../cli/run';
import { fakeWorld } from './fake-io';

const results = (out: readonly string[]): Record<string, unknown>[] =>
  out
    .join('')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const request = (fields: Record<string, unknown>): string => `${JSON.stringify(fields)}\n`;

describe('the filter', () => {
  it('answers one result per line, in order, with the id as given', async () => {
    const lines = [
      request({ id: 7, text: '新建学校3所。' }),
      '\n',
      request({ id: 'b', text: '' }),
      request({
        text: '修路5公里。',
        title: '柳河口镇2023年工作总结',
        url: 'http://www.liuhekou.gov.cn/a.html',
      }),
    ];
    const world = fakeWorld({}, [lines.join('')]);
    expect(await run([], world.io)).toBe(0);
    expect(results(world.out)).toMatchObject([
      { id: 7, metrics: [{ text: '3所' }] },
      { id: 'b', metrics: [], pledges: [] },
      { report: { title: '柳河口镇2023年工作总结' }, metrics: [{ text: '5公里' }] },
    ]);
  });

  it('keeps bad lines in their place, names them, and answers 2', async () => {
    const lines = [
      '{"id":1',
      '[]',
      request({ id: 3 }),
      request({ id: {}, text: '' }),
      request({ id: 5, text: '', url: 1 }),
      request({ id: 6, text: '' }),
    ];
    const world = fakeWorld({}, [lines.map((line) => line.trim()).join('\n')]);
    expect(await run(['--format', 'jsonl'], world.io)).toBe(2);
    const all = results(world.out);
    expect(all.map(({ id, error }) => [id, error])).toEqual([
      [undefined, 'not JSON'],
      [undefined, 'not a JSON object'],
      [3, 'text is not a string'],
      [undefined, 'id is neither a string nor a number'],
      [5, 'url is not a string'],
      [6, undefined],
    ]);
    expect(world.warnings).toEqual(
      all.slice(0, 5).map(({ error }, index) => `line ${index + 1}: ${String(error)}`),
    );
  });

  it('answers lines that are not UTF-8 as such, in order', async () => {
    const gbk = [
      ...encode('{"id":2,"text":"'),
      0xd5,
      0xf2,
      0xd5,
      0xfe,
      0xb8,
      0xae,
      ...encode('"}\n'),
    ];
    const bom = '\ufeff';
    const world = fakeWorld({}, [
      bom + request({ id: 1, text: '修路5公里。' }),
      Uint8Array.from(gbk),
      bom + request({ id: 3, text: '' }),
      Uint8Array.from(gbk.slice(0, -1)),
    ]);
    expect(await run([], world.io)).toBe(2);
    expect(results(world.out).map(({ id, error }) => [id, error])).toEqual([
      [1, undefined],
      [undefined, 'not UTF-8'],
      [3, undefined],
      [undefined, 'not UTF-8'],
    ]);
    expect(world.warnings).toEqual(['line 2: not UTF-8', 'line 4: not UTF-8']);
  });

  it('reads lines that are cut anywhere, holds U+2028 inside one, and takes lone surrogates', async () => {
    const bytes = new TextEncoder().encode(
      `${request({ id: '甲', text: '拆\u2028迁9户。' })}{"id":"乙","text":"\\ud800增绿3公顷。"}`,
    );
    const world = fakeWorld(
      {},
      Array.from(bytes, (byte) => Uint8Array.of(byte)),
    );
    expect(await run(['--with-text'], world.io)).toBe(0);
    expect(results(world.out)).toMatchObject([
      { id: '甲', text: '拆\u2028迁9户。', metrics: [{ text: '9户' }] },
      { id: '乙', text: '\ud800增绿3公顷。', metrics: [{ text: '3公顷' }] },
    ]);
  });

  it('reads no further than the results are taken', async () => {
    let read = 0;
    const line = new TextEncoder().encode(request({ id: 1, text: '' }));
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        read += 1;
        yield line;
      }
    }
    let taken = 0;
    const world = fakeWorld({}, [], {
      input: endless(),
      write: async () => {
        taken += 1;
        if (taken === 3) throw new Error('closed');
      },
    });
    await expect(run([], world.io)).rejects.toThrow('closed');
    expect(read).toBeLessThanOrEqual(4);
  });
});
