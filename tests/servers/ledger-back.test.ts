import { afterAll, describe, expect, it } from 'vitest';
import { csvFile } from '../../lib/exchange/csv';
import { ledgerSheets } from '../../lib/exchange/ledger';
import type { LedgerSheet } from '../../lib/exchange/ledger';
import type { ExportedReport } from '../../lib/exchange/report';
import { ledgerWorkbook } from '../../lib/exchange/xlsx';
import { HOSTILE, note, WORDS } from '../exchange/sample';
import { editOf, kept, planOf } from '../exchange/in/kept';
import { openOffice } from './office';

const office = openOffice();
afterAll(() => office.close());

/** Texts that a spreadsheet can hold at all: no controls, no halves of pairs, within a cell. */
const holdable = HOSTILE.filter(
  (text) =>
    text.isWellFormed() && text.length < 32_000 && !/[^\P{Cc}\n]|[\u2028\u2029\ufeff]/u.test(text),
);
/**
 * What a spreadsheet makes numbers of when it opens CSV, whatever is done against it; in a workbook
 * it stays text.
 */
const NUMBERS = ['007', '1e9'];
const reportOf = (texts: readonly string[]): ExportedReport =>
  kept([
    ...kept().annotations,
    ...texts.map((text, at) => ({
      ...note(9, '工作总结', {
        note: text,
        owner: text.replace(/\s+/g, ' ').trim().slice(0, 200) || undefined,
      }),
      id: `1b8a1d3e-5f60-4c7d-8e9f-${String(at).padStart(12, '0')}`,
    })),
  ]);
/** The ledger of a report, and the same with one status set to another. */
function ledgersOf(report: ExportedReport): {
  readonly same: readonly LedgerSheet[];
  readonly edited: readonly LedgerSheet[];
} {
  const same = ledgerSheets([report], WORDS);
  const edited = same.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => row.map((cell) => (cell === '部分兑现' ? '已兑现' : cell))),
  }));
  return { same, edited };
}

const EDIT = [{ status: 'kept' }];
const FACTS = { title: '台账', savedAt: '2024-05-01T04:00:00.000Z' };
/** Commas, quotes where needed, cells as they are shown; 76 is UTF-8, 85 GB18030. */
const csvIn = (charset: number): string =>
  `csv:Text - txt - csv (StarCalc):44,34,${charset},1,,0,false,true,false,false,false,1`;

describe('a ledger that another program saved', () => {
  const report = reportOf(holdable);
  const { same, edited } = ledgersOf(report);

  it.each([
    ['a workbook', 'xlsx:Calc MS Excel 2007 XML'],
    ['CSV in UTF-8', csvIn(76)],
    ['CSV in GB18030', csvIn(85)],
  ])(
    'changes the cell that was edited, and nothing else: %s',
    { timeout: 120_000 },
    async (_name, to) => {
      const editsOf = async (sheets: readonly LedgerSheet[]): Promise<unknown> => {
        const made = office.convert(
          { name: 'ledger.xlsx', content: await ledgerWorkbook(sheets, FACTS, WORDS) },
          to,
        );
        const { added, changed } = await planOf([...made.values()][0] ?? '', report);
        return [...added, ...changed.map(editOf)];
      };
      expect(await editsOf(same)).toEqual([]);
      expect(await editsOf(edited)).toEqual(EDIT);
    },
  );

  it('comes back from CSV that was opened and saved', { timeout: 120_000 }, async () => {
    const plain = reportOf(holdable.filter((text) => !NUMBERS.includes(text)));
    const [sheet] = ledgersOf(plain).edited;
    const content = csvFile(sheet ?? { headings: [], rows: [] });
    const made = office.convert(
      { name: 'ledger.csv', content, filter: 'CSV:44,34,76,1' },
      csvIn(76),
    );
    const { added, changed } = await planOf([...made.values()][0] ?? '', plain);
    expect([...added, ...changed.map(editOf)]).toEqual(EDIT);
  });
});
