import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { ledgerSheets } from '../../lib/exchange/ledger';
import { ledgerWorkbook } from '../../lib/exchange/xlsx';
import { wordsOf } from '../../lib/wording/words';
import {
  exported,
  HOSTILE,
  JUDGED,
  note,
  ORPHAN,
  PASSAGE,
  poisoned,
  quoteOf,
  TEXT_HASH,
  WORDS,
} from './sample';

const FACTS = { title: '台账', savedAt: '2024-05-01T04:00:00.000Z' };
const written = (report = exported(), words = WORDS): Promise<Uint8Array> =>
  ledgerWorkbook(ledgerSheets([report], words), FACTS, words);

/**
 * How a cell holds a text: lines end in LF, what XML has no character for is U+FFFD, nothing is
 * nothing.
 */
const kept = (text: string): string | null =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\ufffe\uffff]/g, '\ufffd') || null;

describe('ledgerSheets', () => {
  const [pledges, figures] = ledgerSheets([exported()], WORDS);

  it('has the columns of the ledger', () => {
    expect(pledges?.headings.join()).toBe(
      '序号,承诺原文,指标,目标值,单位,口径/范围,力度,责任单位,时限,推算时限,状态,核实日期,证据,批注,来源,网址,id',
    );
    expect(pledges?.widths).toHaveLength(17);
    expect(pledges?.headings[pledges.statusAt]).toBe('状态');
  });

  it('lists pledges in text order with the reader’s own passages; a pledge without annotation is named by its place', () => {
    const { start, end } = quoteOf('大力弘扬<b>志愿</b>精神。');
    expect(pledges?.rows.map((row) => [row[0], row[1], row.at(-1)])).toEqual([
      [1, '工作总结', PASSAGE.id],
      [2, '年底前完成农村危房改造125户。', JUDGED.id],
      [3, '大力弘扬<b>志愿</b>精神。', `${TEXT_HASH.slice(0, 16)}:${start}-${end}`],
      [4, '财政总收入', ORPHAN.id],
    ]);
  });

  it('states the target as a number with its unit and scope', () => {
    expect(pledges?.rows[1]?.slice(2, 6)).toEqual(['农村危房改造', 125, '户', '不低于']);
  });

  it('lists judged figures apart, with their own judgements', () => {
    expect(figures?.rows).toHaveLength(1);
    expect(figures?.rows[0]?.slice(1, 5)).toEqual(['24.03亿元', '财政总收入', 2_403_000_000, '元']);
    expect(figures?.statuses).toEqual(['属实', '有出入', '口径不一', '无法核实']);
    expect(ledgerSheets([exported({ annotations: [] })], WORDS)).toHaveLength(1);
  });

  it('several targets are one line each', () => {
    const report = exported();
    const both = report.pledges.map((pledge) => ({ ...pledge, targets: [2, 1] }));
    const [sheet] = ledgerSheets([{ ...report, pledges: both, annotations: [] }], WORDS);
    expect(sheet?.rows[0]?.slice(2, 5)).toEqual(['农村危房改造\n', '125\n-3', '户\n%']);
  });
});

describe('ledgerWorkbook', () => {
  it.each(['zh_CN', 'zh_TW', 'en'] as const)(
    'has heading, drop-down, frozen row and widths (%s)',
    async (language) => {
      const words = wordsOf(language);
      const [sheet] = ledgerSheets([exported()], words);
      const { sheets } = await readXlsx(await written(exported(), words), { readStyles: true });
      const [read] = sheets;
      expect(read?.name).toBe(sheet?.name);
      expect(read?.rows[0]).toEqual(sheet?.headings);
      expect(read?.rows[2]?.[10]).toBe(words.term('status_partly-kept'));
      expect(read?.freezePane).toMatchObject({ rows: 1 });
      expect(read?.columns?.map(({ width }) => width)).toEqual(sheet?.widths);
      expect(read?.dataValidations).toEqual([
        expect.objectContaining({ type: 'list', values: sheet?.statuses, range: 'K2:K205' }),
      ]);
    },
  );

  it('is the same file for the same content at the same instant', async () => {
    expect(Buffer.compare(await written(), await written())).toBe(0);
  });

  it.each(HOSTILE.map((text) => [text.slice(0, 30), text]))(
    'text stays text: %j',
    async (_name, text) => {
      const { sheets } = await readXlsx(await written(poisoned(text)));
      const rows = sheets[0]?.rows ?? [];
      const judged =
        rows.find((row) => row.at(-1) === JUDGED.id) ??
        rows.find((row) => row.at(-1)?.toString().includes(':'));
      expect(judged?.[1] ?? null).toBe(kept(text));
      expect(rows.find((row) => row.at(-1) === PASSAGE.id)?.[13] ?? null).toBe(kept(text));
      for (const sheet of sheets)
        for (const cell of sheet.cells?.values() ?? []) expect(cell.formula).toBeUndefined();
    },
  );

  it.each(['#N/A', '#REF!', 'TRUE', '1-2', '0012', '\u0007响铃'])(
    '%j is a text, and nothing that it looks like',
    async (text) => {
      const long = note(5, '工作总结', { note: text });
      const { sheets } = await readXlsx(await written(exported({ annotations: [long] })), {
        readStyles: true,
      });
      const at = sheets[0]?.rows.findIndex((row) => row.at(-1) === long.id) ?? 0;
      expect(sheets[0]?.cells?.get(`${at},13`)).toMatchObject({
        value: text,
        type: 'string',
        style: { numFmt: '@' },
      });
    },
  );

  it('cuts what is too long for a cell, and says so', async () => {
    const long = note(5, '工作总结', { note: `${'字'.repeat(39_999)}😀` });
    const { sheets } = await readXlsx(await written(exported({ annotations: [long] })));
    const cell = sheets[0]?.rows[1]?.[13];
    expect(String(cell)).toHaveLength(32_767);
    expect(cell).toMatch(/字……（表格单元格放不下，已截断；全文共40001字）$/);
  });
});
