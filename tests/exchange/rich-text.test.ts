import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { ledgerSheets } from '../../lib/exchange/ledger';
import { ledgerRichText, referencesRichText, tableRichText } from '../../lib/exchange/rich-text';
import { exported, HOSTILE, poisoned, WORDS } from './sample';

const bodyOf = (html: string): HTMLElement =>
  parseHTML(`<html><body>${html}</body></html>`).document.body;

describe('tableRichText', () => {
  const { html, plain } = tableRichText({ headings: ['甲', '乙'], rows: [['=1+1\n<b>', -3]] });

  it('is a table whose text cells stay text in a spreadsheet', () => {
    const cells = [...bodyOf(html).querySelectorAll('td')];
    expect(cells.map(({ innerHTML }) => innerHTML)).toEqual(['=1+1<br>&lt;b&gt;', '-3']);
    expect(
      cells.map((cell) => cell.getAttribute('style')?.includes("mso-number-format:'\\@'")),
    ).toEqual([true, false]);
  });

  it('is lines of cells between tabs as plain text', () => {
    expect(plain).toBe("甲\t乙\r\n'=1+1 <b>\t-3\r\n");
  });
});

describe('ledgerRichText', () => {
  it('has the columns that a page has room for', () => {
    const table = bodyOf(ledgerRichText(ledgerSheets([exported()], WORDS)).html);
    expect([...table.querySelectorAll('b')].map(({ textContent }) => textContent)).toEqual([
      '承诺台账',
      '数字核实',
    ]);
    const rows = [...table.querySelectorAll('tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
    expect(rows[0]).toEqual([
      '序号',
      '承诺原文',
      '时限',
      '推算时限',
      '状态',
      '核实日期',
      '证据',
      '批注',
      '来源',
    ]);
    expect(rows[2]?.slice(0, 5)).toEqual([
      '2',
      '年底前完成农村危房改造125户。',
      '年底前',
      '2024-12-31',
      '部分兑现',
    ]);
  });

  it.each(HOSTILE.map((text) => [text.slice(0, 30), text]))(
    'no text becomes markup: %j',
    (_name, text) => {
      const { html, plain } = ledgerRichText(ledgerSheets([poisoned(text)], WORDS));
      const names = new Set(
        [...bodyOf(html).querySelectorAll('*')].map(({ localName }) => localName),
      );
      expect(
        [...names].filter(
          (name) => !['p', 'b', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'br'].includes(name),
        ),
      ).toEqual([]);
      const lines = plain.split('\r\n');
      /* Two tables with a name and a heading each, and a line between them. */
      expect(lines).toHaveLength(11);
      for (const line of lines.filter((one) => one.includes('\t')))
        expect(line.split('\t')).toHaveLength(9);
      expect(plain).not.toMatch(/(?:^|\t|\n)[=+@＝＋－＠]/);
    },
  );
});

describe('referencesRichText', () => {
  it('is a heading and a paragraph for each reference', () => {
    const { html, plain } = referencesRichText([exported()], WORDS, { edition: '2015' });
    expect([...bodyOf(html).querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual(
      plain.split('\r\n').slice(0, 2),
    );
    expect(plain).toMatch(/^参考文献\r\n\[1\] 临溪镇人民政府\. .*<c>\.\r\n$/);
  });
});
