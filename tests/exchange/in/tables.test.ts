import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvFile } from '../../../lib/exchange/csv';
import { ledgerSheets } from '../../../lib/exchange/ledger';
import type { ExportedReport } from '../../../lib/exchange/report';
import type { Table } from '../../../lib/exchange/table';
import { reportTable } from '../../../lib/exchange/tables';
import { ledgerWorkbook } from '../../../lib/exchange/xlsx';
import { wordsOf } from '../../../lib/wording/words';
import { HOSTILE, note, PASSAGE, TEXT_HASH, URL_, WORDS } from '../sample';
import { encoderOf } from '../../cli/charset';
import {
  anyAnnotations,
  carriedOut,
  editOf,
  kept,
  planOf,
  readGood,
  refusalOf,
  STORED,
} from './kept';

const FACTS = { title: '台账', savedAt: '2024-05-01T04:00:00.000Z' };
const ledgerOf = (report: ExportedReport): Table =>
  ledgerSheets([report], WORDS)[0] ?? { headings: [], rows: [] };
const ledgerCsv = (report: ExportedReport): string => csvFile(ledgerOf(report));
const ledgerXlsx = (report: ExportedReport): Promise<Uint8Array> =>
  ledgerWorkbook(ledgerSheets([report], WORDS), FACTS, WORDS);

/** A ledger with some cells of the row with an id set, by heading. */
function edited(
  report: ExportedReport,
  id: string,
  cells: Readonly<Record<string, string>>,
): string {
  const { headings, rows } = ledgerOf(report);
  const edits = rows.map((row) =>
    row.at(-1) === id ? row.map((cell, at) => cells[headings[at] ?? ''] ?? cell) : row,
  );
  return csvFile({ headings, rows: edits });
}

const SPAN_ID =
  ledgerOf(kept())
    .rows.map((row) => String(row.at(-1)))
    .find((id) => id.startsWith(TEXT_HASH.slice(0, 16))) ?? '';

describe('export → import → export', () => {
  it.each(['xlsx', 'csv', 'annotations', 'pledges', 'metrics'] as const)(
    '%s: changes nothing where the same is kept',
    async (format) => {
      const report = kept();
      const file =
        format === 'xlsx'
          ? await ledgerXlsx(report)
          : format === 'csv'
            ? ledgerCsv(report)
            : csvFile(reportTable(format, [report], WORDS));
      const { added, changed, ignored } = await planOf(file, report);
      expect({ added, changed, ignored }).toEqual({
        added: [],
        changed: [],
        ignored: [],
      });
    },
  );

  it('the same cells, whatever was written, in a store that has the report alone', async () => {
    await fc.assert(
      fc.asyncProperty(anyAnnotations, async (annotations) => {
        const report = kept(annotations);
        const bare = kept([]);
        for (const file of [ledgerCsv(report), await ledgerXlsx(report)]) {
          expect(await planOf(file, report)).toMatchObject({ added: [], changed: [], ignored: [] });
          const again = carriedOut(await planOf(file, bare), bare);
          const judged = (cells: Table): unknown =>
            cells.rows.map((row) =>
              row.map((cell) => (typeof cell === 'string' ? cell.replace(/\r\n?/g, '\n') : cell)),
            );
          /*
           * A column of the ledger does not say what a passage is; who judged, tags, pins and
           * weights are not in it.
           */
          expect(judged(ledgerOf(asPledges(again, annotations)))).toEqual(judged(ledgerOf(report)));
        }
      }),
      { numRuns: 40 },
    );
  });
});

/** What the ledger does not hold of an annotation, from what was exported. */
const asPledges = (
  report: ExportedReport,
  from: ExportedReport['annotations'],
): ExportedReport => ({
  ...report,
  annotations: report.annotations.map((annotation) => ({
    ...annotation,
    subject: from.find(({ id }) => id === annotation.id)?.subject ?? annotation.subject,
  })),
});

describe('a ledger that was filled in', () => {
  it('changes field by field, and a note keeps both texts', async () => {
    const file = edited(kept(), STORED.id, {
      状态: '已兑现',
      核实日期: '2025/6/1',
      责任单位: '县住建局',
      批注: '现场看过，都住进去了',
      证据: '2025-06-01 验收 https://www.linxi.gov.cn/art/10.html',
    });
    const { added, changed, same } = await planOf(file, kept());
    expect([added.length, same]).toEqual([0, 2]);
    expect(changed.map(({ id }) => id)).toEqual([STORED.id]);
    expect(changed[0]?.fields.map(({ name, was, is }) => [name, was, is])).toEqual([
      ['note', '问过镇里', '问过镇里\n\n现场看过，都住进去了'],
      ['status', 'partly-kept', 'kept'],
      ['statusOn', '2025-01-08', '2025-06-01'],
      [
        'evidence',
        STORED.evidence,
        [
          ...(STORED.evidence ?? []),
          expect.objectContaining({
            url: 'https://www.linxi.gov.cn/art/10.html',
            text: '验收',
            on: '2025-06-01',
          }),
        ],
      ],
      ['owner', '村镇建设办', '县住建局'],
    ]);
    expect(await planOf(file, carriedOut(await planOf(file, kept()), kept()))).toMatchObject({
      added: [],
      changed: [],
    });
  });

  it('makes annotations of pledges that had none', async () => {
    const file = edited(kept(), SPAN_ID, { 状态: '进行中' });
    const { added } = await planOf(file, kept());
    expect(added).toHaveLength(1);
    expect(added[0]?.annotation).toMatchObject({
      subject: 'pledge',
      status: 'in-progress',
      reportId: PASSAGE.reportId,
      target: { textHash: TEXT_HASH, quote: { exact: '大力弘扬<b>志愿</b>精神。' } },
    });
  });

  it('an empty cell clears nothing', async () => {
    const file = edited(kept(), STORED.id, {
      状态: '',
      批注: '',
      证据: '',
      责任单位: '',
      核实日期: '',
    });
    expect((await planOf(file, kept())).changed).toEqual([]);
  });

  it('a row of the reader’s own is placed by quote and address', async () => {
    const file = csvFile({
      headings: ['承诺原文', '网址', '备注'],
      rows: [
        ['财政总收入24.03亿元', URL_, '核对'],
        ['没有这句', URL_, ''],
        ['财政总收入', '', '问'],
        ['财政总收入', '', ''],
      ],
    });
    const plan = await planOf(file, kept([]));
    expect(
      plan.added.map(({ annotation: { note: text, target } }) => [text, target.quote.exact]),
    ).toEqual([['核对', '财政总收入24.03亿元']]);
    expect(plan.ignored).toEqual([{ where: 'A4', why: 'no-address' }]);
    expect(plan.same).toBe(1);
    expect((await planOf(file, carriedOut(plan, kept([])))).added).toEqual([]);
  });

  it('a sheet of which only some columns were sorted is noticed', async () => {
    const file = edited(kept(), SPAN_ID, {
      承诺原文: '年底前完成农村危房改造125户。',
      状态: '进行中',
    });
    expect((await planOf(file, kept())).ignored).toMatchObject([{ why: 'quote-differs' }]);
  });

  it('also of rows that have an id, but not where the page was reworded since', async () => {
    const mixed = edited(kept(), STORED.id, {
      承诺原文: '大力弘扬<b>志愿</b>精神。',
      状态: '已兑现',
    });
    expect(await planOf(mixed, kept())).toMatchObject({
      changed: [],
      ignored: [{ where: 'Q3', why: 'quote-differs' }],
    });
    const reworded = edited(kept(), STORED.id, {
      承诺原文: '年底之前完成农村危房改造125户。',
      状态: '已兑现',
    });
    expect(await planOf(reworded, kept())).toMatchObject({
      changed: [{ fields: [{ name: 'status', is: 'kept' }] }],
      ignored: [],
    });
  });

  it('what is in the bin stays there', async () => {
    const deleted = {
      ...kept([]),
      annotations: [{ ...STORED, deletedAt: '2025-01-01T00:00:00.000Z' }],
    };
    const file = edited(kept(), STORED.id, { 批注: '又写' });
    expect((await planOf(file, deleted)).ignored).toContainEqual({ where: 'Q3', why: 'in-bin' });
  });

  it('evidence without an address is told', async () => {
    const file = edited(kept(), STORED.id, { 证据: '听村里说的' });
    const { changed, ignored } = await planOf(file, kept());
    expect(changed).toEqual([]);
    expect(ignored).toEqual([{ where: 'Q3', why: 'evidence-without-address' }]);
  });

  it('what was cut to fit a cell is not taken for a new note', async () => {
    const long = kept([note(5, '工作总结', { note: '字'.repeat(40_000) })]);
    expect(await planOf(await ledgerXlsx(long), long)).toMatchObject({ added: [], changed: [] });
  });
});

describe('tables as other programs leave them', () => {
  it.each(['zh_CN', 'zh_TW', 'en'] as const)('headings and words in %s', async (language) => {
    const [sheet] = ledgerSheets([kept()], wordsOf(language));
    const { changed, same } = await planOf(
      csvFile(sheet ?? { headings: [], rows: [] }),
      kept([PASSAGE, { ...STORED, status: 'open' }]),
    );
    expect(changed.map(editOf)).toEqual([{ status: 'partly-kept' }]);
    expect(same).toBe(2);
  });

  it('GB18030, as WPS saves it, and UTF-16', async () => {
    const text = edited(kept(), STORED.id, { 状态: '已兑现' }).slice(1);
    for (const file of [
      encoderOf('gb18030')(text),
      new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')),
    ])
      expect((await planOf(file, kept())).changed.map(editOf)).toEqual([{ status: 'kept' }]);
  });

  it('semicolons, tabs, other columns and another order', async () => {
    for (const mark of [';', '\t']) {
      const file =
        ['备注', '我的列', 'id', '状态'].join(mark) +
        '\n' +
        ['', 'x', STORED.id, '未兑现'].join(mark) +
        '\n';
      expect((await planOf(file, kept())).changed.map(editOf)).toEqual([{ status: 'broken' }]);
    }
  });

  it('Hypothesis’ CSV', async () => {
    const file =
      'Created at,Author,Page,URL,Group,Annotation/Reply Type,Quote,Comment,Tags\n2024-03-01T08:00:00Z,a,t,http://www.linxi.gov.cn/art/1.html,g,Annotation,财政总收入24.03亿元,核对,"住房,财政"\n';
    const { added } = await planOf(file, kept([]));
    expect(added[0]?.annotation).toMatchObject({
      note: '核对',
      tags: ['住房', '财政'],
      createdAt: '2024-03-01T08:00:00.000Z',
    });
  });

  it('Zotero’s CSV quotes nothing: each row says so', async () => {
    const read = await readGood(
      '"Key","Item Type","Title","Url","Notes","Manual Tags"\n"K1","webpage","t","http://a.example","<p>x</p>","y"\n',
    );
    expect(read.annotations).toEqual([]);
    expect(read.ignored).toEqual([{ where: 'A2', why: 'no-quote' }]);
  });

  it.each(
    HOSTILE.filter((text) => text.trim() !== '' && text.length < 1_000 && text !== '\rx').map(
      (text) => [text],
    ),
  )('text stays text: %j', async (text) => {
    const report = kept([note(5, '工作总结', { note: text })]);
    for (const file of [ledgerCsv(report), await ledgerXlsx(report)])
      expect(await planOf(file, report)).toMatchObject({ added: [], changed: [], ignored: [] });
  });
});

describe('a bad table is refused with its cell', () => {
  const with_ = (cells: Readonly<Record<string, string>>): string =>
    edited(kept(), STORED.id, cells);

  it.each([
    ['a status that is none', with_({ 状态: '差不多' }), 'unknown-status', 'K3'],
    ['a day that is none', with_({ 核实日期: '2025-02-30' }), 'bad-date', 'L3'],
    ['an id that is none', with_({ id: '7' }), 'bad-id', 'Q3'],
    ['a span that is none', with_({ id: '2636dc28d1987ab7:5-5' }), 'bad-id', 'Q3'],
    ['a row that was copied', with_({ id: PASSAGE.id }), 'duplicate-id', 'Q3'],
    ['an owner that is a page long', with_({ 责任单位: '长'.repeat(201) }), 'bad-value', 'H3'],
    ['a quotation mark without its other half', 'id,备注\r\n"a,b\r\n', 'bad-csv', 'A'],
    ['no heading', '一,二\r\n三,四\r\n', 'not-known', ''],
    ['nothing', '', 'not-known', ''],
    ['more columns than a table has', `${'x,'.repeat(100)}id\r\n`, 'too-many', 'CA1'],
    ['more rows than a table has', `id,备注\n${',x\n'.repeat(50_001)}`, 'too-many', 'A50002'],
  ])('%s', async (_name, file, code, where) => {
    const error = await refusalOf(file);
    expect(error?.code).toBe(code);
    expect(error?.where.startsWith(where)).toBe(true);
  });

  it('bytes that are no text', async () => {
    expect((await refusalOf(new Uint8Array([0x80, 0x81, 0xff, 0xfe, 0x00, 0x01])))?.code).toBe(
      'not-text',
    );
    expect((await refusalOf(new Uint8Array([0x61, 0x00, 0x62])))?.code).toBe('not-text');
  });
});
