import { describe, expect, it } from 'vitest';
import { decodeText } from '../../cli/decode';

const GBK = [0xd5, 0xf2, 0xd5, 0xfe, 0xb8, 0xae];
const UTF8 = [...new TextEncoder().encode('镇政府')];
const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));

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
    { name: 'zero bytes', bytes: [0x50, 0, 0x51], expect: undefined },
  ];
  it.each(rows)('$name', ({ bytes, expect: text }) => {
    expect(decodeText(Uint8Array.from(bytes))).toBe(text);
  });

  it('keeps what it can of a file that is broken in every charset', () => {
    expect(decodeText(Uint8Array.from([...UTF8, 0xff, 0xff]))).toMatch(/^镇政府/);
  });
});
