import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTextFile } from '../../../cli/text-file';
import { csvFile } from '../../../lib/exchange/csv';
import { ledgerSheets } from '../../../lib/exchange/ledger';
import type { ExportedReport } from '../../../lib/exchange/report';
import { ledgerWorkbook } from '../../../lib/exchange/xlsx';
import { extract } from '../../../lib/extract/index';
import { exported, WORDS } from '../sample';
import { planOf } from './kept';

const FOLDER = new URL('../../corpus/reports/', import.meta.url);
const ADDRESS = 'https://linxi.gov.cn/art/7.html';

function reportOf(name: string): ExportedReport {
  const { text, context } = readTextFile(readFileSync(new URL(name, FOLDER), 'utf8'));
  const { sections, metrics, pledges } = extract(text, context);
  const textHash = createHash('sha256').update(text).digest('hex');
  const facts = { ...exported().report, id: ADDRESS, url: ADDRESS, textHash };
  return exported({
    report: facts,
    text,
    sections,
    metrics,
    pledges,
    annotations: [],
    anchors: {},
  });
}

describe('a ledger of a whole report, filled in', () => {
  it.each(readdirSync(FOLDER).filter((name) => name.endsWith('.txt')))('%s', async (name) => {
    const report = reportOf(name);
    const sheets = ledgerSheets([report], WORDS).map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row.map((cell, at) => (at === sheet.statusAt ? '进行中' : cell)),
      ),
    }));
    const [sheet] = sheets;
    const facts = { title: name, savedAt: '2024-05-01T04:00:00.000Z' };
    for (const file of [
      csvFile(sheet ?? { headings: [], rows: [] }),
      await ledgerWorkbook(sheets, facts, WORDS),
    ]) {
      const { added, changed, ignored } = await planOf(file, report);
      expect({ changed, ignored }).toEqual({ changed: [], ignored: [] });
      expect(
        added.map(({ annotation: { target, status } }) => [
          target.position.start,
          target.position.end,
          status,
        ]),
      ).toEqual(report.pledges.map(({ start, end }) => [start, end, 'in-progress']));
    }
  });
});
