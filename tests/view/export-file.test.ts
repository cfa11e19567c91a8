import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readWorkbook } from '../../lib/exchange/xlsx';
import { fail, ok } from '../../lib/model/result';
import { exportFile } from '../../lib/view/export-file';
import type { ExportFormat } from '../../lib/view/export-file';
import { exportedReport } from '../../lib/view/exported-report';
import { wordsOf } from '../../lib/wording/words';
import { hashOf } from '../builders/captured-report';
import { METRIC, PLEDGE, TEXT } from '../builders/extraction';
import { reportRow } from '../builders/report-row';
import { annotation } from './samples';

const background = await vi.hoisted(async () => (await import('../builders/fake-call')).fakeCall());
vi.mock('../../lib/messages/send', () => ({ callBackground: background.call }));

const READING = {
  report: reportRow(),
  text: {
    text: TEXT,
    textHash: hashOf('b'),
    title: '临溪镇',
    capturedAt: '2026-01-02T12:00:00.000Z',
  },
  /* As an extractor kept it that counted headings otherwise. */
  metrics: [{ ...METRIC, section: 7 }],
  pledges: [PLEDGE],
};
const NOTE = annotation({ note: '去年也说过' });

const GIVEN = { words: wordsOf('zh_CN'), edition: '2025' } as const;

const made = async () => {
  const report = await exportedReport(READING, [NOTE]);
  if (!report.ok) throw new Error(report.error);
  return report.value;
};

beforeEach(() => {
  background.forget();
  background.answer('annotation.anchors', () =>
    ok({ 'note-1': { outcome: 'same', start: 0, end: 3 } }),
  );
});

describe('a kept report that is exported', () => {
  it('is the text that is shown, read on the day when it was kept, with the headings of today’s reading', async () => {
    const { report, readOn, text, sections, metrics, anchors } = await made();
    expect({ hash: report.textHash, readOn, text }).toEqual({
      hash: hashOf('b'),
      readOn: '2026-01-02',
      text: TEXT,
    });
    const section = metrics[0]?.section;
    expect(section === undefined ? undefined : sections[section]).toEqual(
      sections.findLast(({ start, end }) => start <= METRIC.start && METRIC.start < end),
    );
    expect(anchors['note-1']).toMatchObject({ start: 0, end: 3 });
    expect(background.asked).toMatchObject([{ request: { textHash: hashOf('b') } }]);
  });

  it('is none where nobody knows where the notes stand', async () => {
    background.answer('annotation.anchors', () => fail('storage-unavailable'));
    expect(await exportedReport(READING, [NOTE])).toEqual(fail('storage-unavailable'));
  });

  it.each<[ExportFormat, string, string]>([
    ['ledger', 'csv', '\ufeff序号,承诺原文'],
    ['pledges', 'pledges.csv', '\ufeff承诺原文'],
    ['metrics', 'metrics.csv', '\ufeff原文'],
    ['annotations', 'annotations.csv', '\ufeff原文'],
    ['sums', 'sums.csv', '\ufeff核算结果'],
    ['markdown', 'md', '---\n'],
    ['jsonld', 'jsonld', '{'],
    ['html', 'html', '<!doctype html>'],
    ['ris', 'ris', 'TY  - '],
    ['bibtex', 'bib', '@online{'],
    ['references', 'txt', '[1] '],
  ])('as %s is a file .%s', async (format, extension, begins) => {
    const { name, file } = await exportFile(format, await made(), GIVEN);
    expect(name).toBe(`临溪镇2023年工作总结 2024-01-20.${extension}`);
    const content = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer());
    expect(content.slice(0, begins.length)).toBe(begins);
  });

  it('as a ledger is a workbook', async () => {
    const { name, file } = await exportFile('xlsx', await made(), GIVEN);
    expect(name).toMatch(/\.xlsx$/);
    const sheets = await readWorkbook(new Uint8Array(await file.arrayBuffer()));
    expect(sheets?.[0]?.rows[0]).toContain('承诺原文');
  });
});
