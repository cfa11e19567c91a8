import { readFileSync } from 'node:fs';
import OpenCC from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../cli/decode';
import { below, seeded } from '../fixtures/random';
import { encoderOf } from './charset';

const GBK = [0xd5, 0xf2, 0xd5, 0xfe, 0xb8, 0xae];
const UTF8 = [...new TextEncoder().encode('镇政府')];
const BIG5 = [0xc2, 0xed, 0xac, 0x46, 0xa9, 0xb2, 0xa6, 0x7e, 0xa9, 0xb3, 0xab, 0x65];
const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));
const LATIN = [...ascii('<meta charset="iso-8859-1">caf'), 0xe9];

function randomBytes(count: number): number[] {
  const random = seeded(5);
  return Array.from({ length: count }, () => 1 + below(random, 255));
}

describe('decodeText', () => {
  const rows = [
    { name: 'UTF-8', bytes: UTF8, expect: '镇政府' },
    { name: 'UTF-8 with a mark', bytes: [0xef, 0xbb, 0xbf, ...UTF8], expect: '镇政府' },
    { name: 'UTF-16 with a mark', bytes: [0xff, 0xfe, 0x47, 0x95], expect: '镇' },
    { name: 'GB18030 without a word about it', bytes: GBK, expect: '镇政府' },
    {
      name: 'a page that declares gb2312',
      bytes: [...ascii('<meta charset="gb2312">'), ...GBK],
      expect: '<meta charset="gb2312">镇政府',
    },
    {
      name: 'a page that declares UTF-8 but is GBK',
      bytes: [...ascii('<meta charset=utf-8>'), ...GBK],
      expect: '<meta charset=utf-8>镇政府',
    },
    {
      name: 'a page that declares Big5',
      bytes: [...ascii('<META content="text/html; charset=big5">'), 0xc2, 0xed],
      expect: '<META content="text/html; charset=big5">鎮',
    },
    {
      name: 'a charset that does not exist',
      bytes: [...ascii('<meta charset="no-such">'), ...UTF8],
      expect: '<meta charset="no-such">镇政府',
    },
    { name: 'nothing', bytes: [], expect: '' },
    {
      name: 'English in the charset that a page declares',
      bytes: LATIN,
      expect: '<meta charset="iso-8859-1">café',
    },
  ];
  it.each(rows)('$name', ({ bytes, expect: text }) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({ ok: true, text });
  });

  const noted = [
    { name: 'Big5', bytes: BIG5, expect: '鎮政府年底前', note: 'read as Big5' },
    {
      name: 'Big5 in a page that declares gb2312',
      bytes: [...ascii('<meta charset="gb2312">'), ...BIG5],
      expect: '<meta charset="gb2312">鎮政府年底前',
      note: 'read as Big5',
    },
    {
      name: 'UTF-8 with a broken end',
      bytes: [...UTF8, ...UTF8, 0xff],
      expect: '镇政府镇政府\ufffd',
      note: 'read as UTF-8, with bytes that are not (each is now U+FFFD)',
    },
    {
      name: 'GB18030 with a broken end',
      bytes: [...GBK, ...GBK, 0xff],
      expect: '镇政府镇政府\ufffd',
      note: 'read as GB18030, with bytes that are not (each is now U+FFFD)',
    },
  ];
  it.each(noted)('$name, and says so', ({ bytes, expect: text, note }) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({ ok: true, text, note });
  });

  const refused = [
    { name: 'zero bytes', bytes: [0x50, 0, 0x51], message: 'not a text file' },
    {
      name: 'random bytes',
      bytes: randomBytes(4_000),
      message: 'not Chinese text in UTF-8, GB18030 or Big5',
    },
    {
      name: 'valid GB18030 of Han that nobody uses',
      bytes: Array.from({ length: 400 }, (_, at) =>
        at % 2 === 0 ? 0x81 + (at % 23) : 0x41 + (at % 61),
      ),
      message: 'not Chinese text in UTF-8, GB18030 or Big5',
    },
    {
      name: 'private use in GB18030',
      bytes: [0xaa, 0xa1, 0xaa, 0xa2, 0xf8, 0xa1],
      message: 'not Chinese text in UTF-8, GB18030 or Big5',
    },
  ];
  it.each(refused)('reads no $name', ({ bytes, message }) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({ ok: false, message });
  });
});

describe('charsets without a mark', () => {
  const report = readFileSync(
    new URL('../corpus/reports/linxi-town-2023.txt', import.meta.url),
    'utf8',
  );
  const traditional = OpenCC.Converter({ from: 'cn', to: 'tw' })(report);
  const rows = [
    { name: 'Simplified in GB18030', text: report, encoding: 'gb18030', note: undefined },
    { name: 'Traditional in GB18030', text: traditional, encoding: 'gb18030', note: undefined },
    { name: 'Traditional in Big5', text: traditional, encoding: 'big5', note: 'read as Big5' },
  ];
  it.each(rows)(
    '$name is told, in the whole and in every forty characters',
    ({ text, encoding, note }) => {
      const encode = encoderOf(encoding);
      const pieces =
        text.match(/[\s\S]{1,40}/gu)?.filter((piece) => /\p{Script=Han}{8}/u.test(piece)) ?? [];
      expect(pieces.length).toBeGreaterThan(100);
      for (const piece of [text, ...pieces]) {
        const bytes = encode(piece);
        expect(decodeText(bytes)).toEqual({
          ok: true,
          text: new TextDecoder(encoding).decode(bytes),
          note,
        });
      }
    },
  );
});
