import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { XmlBytes } from '../../lib/exchange/xml-bytes';

const textOf = (xml: XmlBytes): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(xml.take());

/** What a cell cannot hold as it is. */
// eslint-disable-next-line no-control-regex
const UNUSUAL = /[\u0000-\u0008\u000b-\u001f&<>_\ud800-\udfff\ufffe\uffff]/;

describe('XmlBytes', () => {
  it.each([
    '',
    '完成125户。',
    'a\tb\nc',
    '\u007f\u0080\u07ff\u0800\ud7ff\ue000\ufffd\ufeff',
    '=1+1',
  ])('takes %j as it is', (text) => {
    const xml = new XmlBytes();
    xml.ascii('<t>');
    expect(xml.plain(text)).toBe(true);
    xml.ascii('</t>');
    expect(textOf(xml)).toBe(`<t>${text}</t>`);
  });

  it.each(['a&b', '<b>', '_x0041_', '桥\r', '\u0000', '𠮷', '\ud800', '\uffff', '\ufffe'])(
    'leaves %j alone',
    (text) => {
      const xml = new XmlBytes();
      xml.ascii('<t>');
      expect(xml.plain(`完成${text}`)).toBe(false);
      expect(textOf(xml)).toBe('<t>');
    },
  );

  it('writes any text that it takes as UTF-8, and leaves none alone that needs no escape', () => {
    assert(
      property(string({ unit: 'binary' }), string({ unit: 'grapheme' }), (binary, words) => {
        for (const text of [binary, words]) {
          const xml = new XmlBytes();
          expect(xml.plain(text)).toBe(!UNUSUAL.test(text));
          expect(textOf(xml)).toBe(UNUSUAL.test(text) ? '' : text);
        }
      }),
    );
  });

  it('grows with what is put into it, and begins anew when it is taken', () => {
    const xml = new XmlBytes();
    const long = '临溪镇'.repeat(100_000);
    expect(xml.plain(long)).toBe(true);
    xml.any('𠮷&amp;');
    expect(xml.length).toBe(3 * long.length + 9);
    expect(textOf(xml)).toBe(`${long}𠮷&amp;`);
    expect(xml.length).toBe(0);
    xml.ascii('<a/>');
    expect(textOf(xml)).toBe('<a/>');
  });
});
