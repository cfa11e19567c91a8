import { readXlsx } from 'hucre/xlsx';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, it } from 'vitest';
import { csvFile } from '../../lib/exchange/csv';
import { ledgerSheets } from '../../lib/exchange/ledger';
import { ledgerRichText, referencesRichText, tableRichText } from '../../lib/exchange/rich-text';
import type { Cell } from '../../lib/exchange/table';
import { ledgerWorkbook } from '../../lib/exchange/xlsx';
import { exported, HOSTILE, poisoned, WORDS } from '../exchange/sample';
import { openOffice } from './office';

const office = openOffice();
afterAll(() => office.close());

const REPORTS = [exported(), ...HOSTILE.map(poisoned)];
const SHEETS = ledgerSheets(REPORTS, WORDS);
const FACTS = { title: '台账', savedAt: '2024-05-01T04:00:00.000Z' };
/**
 * UTF-8, commas, quotes where needed, cells as they are shown, formulas as formulas, all sheets.
 */
const ALL_SHEETS_AS_CSV =
  'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1';
const ONE_AS_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,0';

const parsed = (csv: Buffer | undefined): string[][] =>
  parse((csv?.toString('utf8') ?? '').replace(/^\ufeff/, ''), { skipEmptyLines: true });

/** More than this says nothing new; what is too long for a cell is cut, which is its own test. */
const COMPARED = 300;

/** What no spreadsheet can hold is left out of the comparison: controls. */
const comparable = (cell: Cell | null): string =>
  String(cell ?? '')
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]|[\u2028\u2029\ufeff\ufffd-\uffff]/gu, '')
    .slice(0, COMPARED);

const comparableRows = (rows: readonly (readonly (Cell | null)[])[]): string[][] =>
  rows.map((row) => row.map(comparable));

describe('the ledger as a workbook', () => {
  it('opens with the same cells, hostile ones as text', { timeout: 120_000 }, async () => {
    const content = await ledgerWorkbook(SHEETS, FACTS, WORDS);
    const made = office.convert({ name: 'ledger.xlsx', content }, ALL_SHEETS_AS_CSV);
    expect(SHEETS).toHaveLength(2);
    for (const { name, headings, rows } of SHEETS) {
      const back = parsed(made.get(`ledger-${name}.csv`));
      expect(comparableRows(back)).toEqual(comparableRows([headings, ...rows]));
    }
  });

  /*
   * A conversion has no window, so that what is frozen in one is lost in it: `xlsx.test.ts` looks
   * at that.
   */
  it('saved again keeps cells, drop-down and no formula', { timeout: 120_000 }, async () => {
    const content = await ledgerWorkbook(SHEETS, FACTS, WORDS);
    const made = office.convert({ name: 'ledger.xlsx', content }, 'xlsx:Calc MS Excel 2007 XML');
    const { sheets } = await readXlsx(made.get('ledger.xlsx') ?? new Uint8Array(), {
      readStyles: true,
    });
    expect(sheets.map(({ name }) => name)).toEqual(SHEETS.map(({ name }) => name));
    for (const [at, { headings, rows, statuses }] of SHEETS.entries()) {
      const sheet = sheets[at];
      const width = headings.length;
      const cells = (sheet?.rows ?? []).map((row) =>
        headings.map((_, column) => comparable(plainCell(row[column]))),
      );
      expect(cells.slice(0, rows.length + 1)).toEqual(comparableRows([headings, ...rows]));
      expect(width).toBe(17);
      expect(sheet?.dataValidations?.[0]).toMatchObject({ type: 'list', values: statuses });
      for (const cell of sheet?.cells?.values() ?? []) expect(cell.formula).toBeUndefined();
    }
    expect(typeof sheets[0]?.rows[2]?.[3]).toBe('number');
  });
});

const plainCell = (cell: unknown): Cell =>
  typeof cell === 'number' || typeof cell === 'string' ? cell : undefined;

describe('a table as CSV', () => {
  it('opens with the same cells, none of them a formula', { timeout: 120_000 }, () => {
    const rows = HOSTILE.slice(0, -1).map((text, at) => [at, text, -3]);
    const made = office.convert(
      {
        name: 'table.csv',
        content: csvFile({ headings: ['序号', '原文', '数值'], rows }),
        filter: 'CSV:44,34,76,1',
      },
      ONE_AS_CSV,
    );
    const back = parsed(made.get('table.csv'));
    expect(back).toHaveLength(rows.length + 1);
    for (const [, text = '', number] of back.slice(1)) {
      expect(text).not.toMatch(/^=/);
      expect(number).toBe('-3');
    }
  });
});

describe('rich text', () => {
  it('is a table and paragraphs in a word processor', { timeout: 120_000 }, () => {
    const html = `<meta charset="utf-8">${ledgerRichText(ledgerSheets([exported()], WORDS)).html}${referencesRichText([exported()], WORDS).html}`;
    const made = office.convert(
      { name: 'rich.html', content: html, filter: 'HTML (StarWriter)' },
      'fodt',
    );
    const text = made.get('rich.fodt')?.toString('utf8') ?? '';
    expect(text.match(/<table:table /g)).toHaveLength(2);
    expect(text.match(/<table:table-row/g)).toHaveLength(7);
    expect(text).toContain('年底前完成农村危房改造125户。');
    expect(text).toContain('大力弘扬&lt;b&gt;志愿&lt;/b&gt;精神。');
    expect(text).toMatch(/\[1\] 临溪镇人民政府\. /);
  });

  it('runs no formula in a spreadsheet', { timeout: 120_000 }, () => {
    const { html } = tableRichText({
      headings: ['甲'],
      rows: [['=1+1'], ['+1'], ['@SUM(A1)'], ['普通']],
    });
    const made = office.convert(
      { name: 'rich.html', content: `<meta charset="utf-8">${html}`, filter: 'HTML (StarCalc)' },
      'fods',
    );
    const sheet = made.get('rich.fods')?.toString('utf8') ?? '';
    expect(sheet).toContain('普通');
    expect(sheet).not.toContain('table:formula');
  });
});
