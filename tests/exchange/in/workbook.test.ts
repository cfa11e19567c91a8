import { describe, expect, it } from 'vitest';
import { writeXlsx } from 'hucre/xlsx';
import { editOf, kept, planOf, readGood, refusalOf, STORED } from './kept';
import { cellXml, workbookParts, zipOf } from './zips';

const HEADING = `<row r="1">${cellXml('A1', 'id')}${cellXml('B1', '备注')}</row>`;
const ROW = `<row r="2">${cellXml('A2', STORED.id)}${cellXml('B2', '新的一句')}</row>`;

describe('a workbook that is made to do harm', () => {
  it('is read where it is none', async () => {
    const read = await readGood(zipOf(workbookParts(HEADING + ROW)));
    expect(read.annotations[0]?.fields).toEqual({ note: '新的一句' });
    expect(read.annotations[0]?.where).toBe('台账!A2');
  });

  it.each([
    ['unpacks to a gigabyte', { name: 'x', content: '', says: 1_000_000_000 }, 'unpacks-too-big'],
    [
      'does not say what it unpacks to',
      { name: 'x', content: 'a'.repeat(1_000), says: 0 },
      'unpacks-too-big',
    ],
    ['has a size elsewhere', { name: 'x', content: 'a', says: 0xffffffff }, 'unpacks-too-big'],
  ])('%s', async (_name, part, code) => {
    expect(await refusalOf(zipOf([...workbookParts(HEADING), part]))).toEqual({ code, where: '' });
  });

  it('lies about a sheet of 20 MB', async () => {
    const parts = workbookParts(HEADING + ' '.repeat(20_000_000));
    const lying = parts.map((part) =>
      part.name.endsWith('sheet1.xml') ? { ...part, says: 2_000 } : part,
    );
    const file = zipOf(lying);
    expect(file.length).toBeLessThan(100_000);
    expect(await refusalOf(file)).toEqual({ code: 'not-a-workbook', where: '' });
  });

  it('has more parts than a workbook', async () => {
    const parts = Array.from({ length: 1_001 }, (_, index) => ({ name: `x${index}`, content: '' }));
    expect(await refusalOf(zipOf(parts))).toEqual({ code: 'unpacks-too-big', where: '' });
  });

  it('has one cell in the last corner', async () => {
    const corner = `<row r="1048576">${cellXml('XFD1048576', 'x')}</row>`;
    const read = await readGood(zipOf(workbookParts(HEADING + ROW + corner)));
    expect(read.annotations).toHaveLength(1);
  });

  it('has more rows than may be read', async () => {
    const rows = Array.from(
      { length: 50_001 },
      (_, at) => `<row r="${at + 2}"><c r="B${at + 2}"><v>1</v></c></row>`,
    ).join('');
    expect(await refusalOf(zipOf(workbookParts(HEADING + rows)))).toEqual({
      code: 'too-many',
      where: '台账!A50002',
    });
  });

  it('has entities that grow', async () => {
    const entities = `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(100)}"><!ENTITY b "${'&a;'.repeat(100)}"><!ENTITY c "${'&b;'.repeat(100)}">]>`;
    const file = zipOf(
      workbookParts(
        `${HEADING}<row r="2">${cellXml('A2', STORED.id)}${cellXml('B2', '&c;')}</row>`,
        entities,
      ),
    );
    const note = (await readGood(file).catch(() => undefined))?.annotations[0]?.fields.note ?? '';
    expect(note.length).toBeLessThan(10);
  });

  it.each([
    ['nothing but its two letters', 'PK'],
    ['no directory', `PK\x03\x04${'x'.repeat(100)}`],
    ['the old format', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['an archive of something else', zipOf([{ name: 'a.txt', content: 'a' }])],
  ])('is %s', async (_name, file) => {
    expect((await refusalOf(file))?.code).toBe('not-a-workbook');
  });
});

describe('cells of a workbook', () => {
  const written = (rows: (string | number | Date | null)[][]): Promise<Uint8Array> =>
    writeXlsx({ sheets: [{ name: 'A', rows: [['id', '核实日期', '备注', '权重'], ...rows] }] });

  it('days come as text, as days and as numbers', async () => {
    const day = new Date('2025-01-08T00:00:00Z');
    const rows = ['2025-01-08', '2025/1/8', '2025年1月8日', day, 45_665].map((cell, at) => [
      null,
      cell,
      '说明',
      at === 0 ? 3 : null,
    ]);
    const file = await written(
      rows.map((row, at) => [`2636dc28d1987ab7:${at}-${at + 1}`, ...row.slice(1)]),
    );
    const read = await readGood(file);
    expect(read.annotations.map(({ fields }) => fields.statusOn)).toEqual(
      Array.from({ length: 5 }, () => '2025-01-08'),
    );
    expect(read.annotations[0]?.fields.weight).toBe(3);
  });

  it('a formula is what it last came to', async () => {
    const formula = '<c r="B2" t="str"><f>HYPERLINK("http://evil.example","x")</f><v>x</v></c>';
    const plan = await planOf(
      zipOf(workbookParts(`${HEADING}<row r="2">${cellXml('A2', STORED.id)}${formula}</row>`)),
      kept(),
    );
    expect(plan.changed.map(editOf)[0]?.note).toBe('问过镇里\n\nx');
  });

  it('other sheets are left out, and named', async () => {
    const file = await writeXlsx({
      sheets: [
        { name: '说明', rows: [['怎么填'], ['…']] },
        { name: '台账', rows: [['id'], [STORED.id]] },
      ],
    });
    const read = await readGood(file);
    expect(read.annotations).toHaveLength(1);
    expect(read.ignored).toEqual([{ where: '说明', why: 'other-sheet' }]);
    const strange = await writeXlsx({ sheets: [{ name: '说明', rows: [['怎么填']] }] });
    expect(await refusalOf(strange)).toEqual({ code: 'not-known', where: '' });
  });
});
