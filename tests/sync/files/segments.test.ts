import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { MOST_SEGMENT_BYTES, packEntries, unpackEntries } from '../../../lib/sync/files/segments';
import { packText, packTextList, unpackText, unpackTextList } from '../../../lib/sync/files/texts';
import { hashText } from '../../../lib/text/hash';
import { entryOf } from '../../builders/entries';

const PATH = 'devices/a1/000001.nss';
const gzip = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(gzipSync(text));

/** Words that do not pack. */
const noise = (units: number, seed: number): string => {
  let [state, text] = [seed, ''];
  for (let at = 0; at < units; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    text += String.fromCharCode(0x4e00 + ((state >>> 8) % 20_000));
  }
  return text;
};

describe('segments', { timeout: 30_000 }, () => {
  it('give back their entries in order, in pieces of at most 1 MiB, all but the last full', async () => {
    const entries = Array.from({ length: 400 }, (_, n) =>
      entryOf(n, { note: noise(4_000, n + 1) }),
    );
    const pieces = await packEntries(entries);
    expect(pieces.length).toBeGreaterThan(2);
    expect(Math.max(...pieces.map(({ body }) => body.length))).toBeLessThanOrEqual(
      MOST_SEGMENT_BYTES,
    );
    expect(pieces.map(({ isFull }) => isFull)).toEqual(
      pieces.map((_, at) => at < pieces.length - 1),
    );
    const read = await Promise.all(pieces.map(({ body }) => unpackEntries(body, PATH)));
    expect(read.map((list) => list.length)).toEqual(pieces.map((piece) => piece.entries));
    expect(read.flat()).toEqual(entries);
  });

  it('are closed by what they unpack to as well', async () => {
    const entries = Array.from({ length: 10 }, (_, n) =>
      entryOf(n, { note: '桥'.repeat(1_000_000) }),
    );
    const pieces = await packEntries(entries);
    expect(pieces.length).toBe(4);
    expect(
      (await Promise.all(pieces.map(({ body }) => unpackEntries(body, PATH)))).flat(),
    ).toHaveLength(10);
  });

  it('take nothing that no reader would take', async () => {
    const bad = entryOf(1, { note: 'x'.repeat(2_000_000) });
    await expect(packEntries([entryOf(0), bad])).rejects.toMatchObject({
      failure: 'store',
      detail: bad.dot,
    });
    expect(await packEntries([])).toEqual([]);
  });

  const line = JSON.stringify(entryOf(1));
  it.each([
    ['a cut file', gzip(`${line}\n`).slice(0, -4)],
    ['bytes behind its end', new Uint8Array([...gzip(`${line}\n`), 1, 2, 3])],
    ['no gzip', new TextEncoder().encode(line)],
    ['a cut line', gzip(`${line}\n${line.slice(0, -5)}\n`)],
    ['a line that is no entry', gzip(`${line}\n{"dot":"x"}\n`)],
    ['an empty line', gzip(`${line}\n\n${line}\n`)],
    ['no text', new Uint8Array(gzipSync(Uint8Array.of(0xff, 0xfe, 0x0a)))],
    ['a hundred million spaces', gzip(' '.repeat(100_000_000))],
    ['a hundred million lines', gzip('\n'.repeat(100_000_000))],
  ])('are damaged: %s', async (_, bytes) => {
    await expect(unpackEntries(bytes, PATH)).rejects.toMatchObject({
      failure: 'damaged',
      detail: PATH,
    });
  });
});

describe('texts', { timeout: 30_000 }, () => {
  it('come back as the words that their hash stands for', async () => {
    const words = '\ufeff临溪镇政府工作报告\r\n三座桥梁完成加固。\u{20000}\ud800';
    const body = await packText(words);
    expect(await unpackText(body ?? new Uint8Array(), await hashText(words), PATH)).toBe(words);
    await expect(
      unpackText(body ?? new Uint8Array(), await hashText('x'), PATH),
    ).rejects.toMatchObject({
      failure: 'damaged',
    });
    await expect(unpackText(gzip(`"${'x'.repeat(50_000_000)}"`), '', PATH)).rejects.toMatchObject({
      failure: 'damaged',
    });
  });

  it('do not travel when they are too large', async () => {
    expect(await packText(noise(2_500_000, 1))).toBeUndefined();
  });

  it('are listed, and nothing else is', async () => {
    const texts = [{ hash: 'ab'.repeat(32), file: '000001.nst', bytes: 12 }];
    expect(await unpackTextList(await packTextList(texts), PATH)).toEqual(texts);
    await expect(unpackTextList(gzip('{"hash":"x"}\n'), PATH)).rejects.toMatchObject({
      failure: 'damaged',
    });
  });
});
