import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { annotatedHtml } from '../../lib/exchange/annotated-html';
import { bibtexFile } from '../../lib/exchange/bibtex';
import { correctionsFile } from '../../lib/exchange/corrections';
import { COLLECTIONS, newCollector } from '../../lib/exchange/collectors';
import type { Collection } from '../../lib/exchange/collectors';
import { csvFile } from '../../lib/exchange/csv';
import { annotationsJsonLd } from '../../lib/exchange/json-ld';
import { readImport } from '../../lib/exchange/in/read-file';
import { markdownCollection, markdownFile } from '../../lib/exchange/markdown';
import { gbtReferences } from '../../lib/exchange/references';
import type { ExportedReport } from '../../lib/exchange/report';
import { risFile } from '../../lib/exchange/ris';
import { reportTable } from '../../lib/exchange/tables';
import { exported, HOSTILE, note, poisoned, WORDS } from './sample';

const OTHER = 'https://wangxi.gov.cn/art/2.html';
const plain = exported();
const REPORTS: readonly ExportedReport[] = [
  plain,
  exported({
    report: { ...plain.report, id: OTHER, url: OTHER },
    annotations: [note(7, '工作总结', { reportId: OTHER, note: '望溪' })],
  }),
  exported({
    annotations: [],
    report: { ...plain.report, id: 'https://wu.gov.cn/', publishedOn: undefined },
  }),
];

async function made(
  collection: Collection,
  reports: readonly ExportedReport[] = REPORTS,
): Promise<Uint8Array> {
  const given = {
    words: WORDS,
    edition: '2015',
    title: '导出',
    savedAt: '2026-11-29T08:00:00.000Z',
  } as const;
  const collector = newCollector(collection, given);
  for (const report of reports) collector.add(report);
  return new Uint8Array(await new Blob([...(await collector.end())]).arrayBuffer());
}

const textOf = async (...given: Parameters<typeof made>): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await made(...given));

/** A text as a file of it is read: halves of characters are none there. */
const inUtf8 = (text: string): string => text.toWellFormed();

describe('a file of many reports, made one by one', () => {
  const hostile = HOSTILE.map(poisoned);
  const whole: readonly (readonly [Collection, (reports: readonly ExportedReport[]) => string])[] =
    [
      ['pledges', (reports) => csvFile(reportTable('pledges', reports, WORDS))],
      ['metrics', (reports) => csvFile(reportTable('metrics', reports, WORDS))],
      ['annotations', (reports) => csvFile(reportTable('annotations', reports, WORDS))],
      ['markdown', (reports) => markdownCollection(reports, WORDS)],
      ['jsonld', annotationsJsonLd],
      ['corrections', (reports) => correctionsFile(reports, { withText: false })],
      ['corrections-text', (reports) => correctionsFile(reports, { withText: true })],
      ['ris', (reports) => risFile(reports, WORDS)],
      ['bibtex', (reports) => bibtexFile(reports, WORDS)],
      [
        'references',
        (reports) => `${gbtReferences(reports, WORDS, { edition: '2015' }).join('\r\n')}\r\n`,
      ],
    ];
  it.each(whole)(
    'is as %s the same as one made of all at once, of hostile words as well',
    async (collection, made) => {
      for (const reports of [REPORTS, hostile])
        expect(await textOf(collection, reports)).toBe(inUtf8(made(reports)));
    },
  );

  it('as JSON-LD is what JSON.stringify makes of it, also of nothing', () => {
    for (const reports of [REPORTS, [], HOSTILE.map(poisoned)]) {
      const written = annotationsJsonLd(reports);
      expect(`${JSON.stringify(JSON.parse(written), undefined, 2)}\n`).toBe(written);
    }
  });

  it.each(['xlsx', 'ledger'] as const)(
    'as a ledger (%s) is read back with every note',
    async (collection) => {
      const read = await readImport(await made(collection));
      const ids = read.ok ? read.value.annotations.flatMap(({ id }) => id ?? []) : [];
      expect(ids.sort()).toEqual(
        REPORTS.flatMap(({ annotations }) => annotations.map(({ id }) => id)).sort(),
      );
    },
  );

  it('numbers the rows of a CSV ledger throughout', async () => {
    const lines = (await textOf('ledger')).split('\r\n').slice(1, -1);
    const numbers = lines.flatMap((line) => /^(\d+),/.exec(line)?.[1] ?? []);
    expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
    expect(numbers.length).toBeGreaterThan(8);
  });

  it('as an archive has one file a report, none under the same name', async () => {
    const files = unzipSync(await made('markdown-zip'));
    expect(Object.keys(files)).toEqual([
      '临溪镇2023年工作总结和2024年工作计划 2024-01-05.md',
      '临溪镇2023年工作总结和2024年工作计划 2024-01-05 (2).md',
      '临溪镇2023年工作总结和2024年工作计划.md',
    ]);
    expect(Object.values(files).map((bytes) => strFromU8(bytes))).toEqual(
      REPORTS.map((report) => markdownFile(report, WORDS)),
    );
    const pages = Object.values(unzipSync(await made('html-zip'))).map((bytes) => strFromU8(bytes));
    expect(pages).toEqual(REPORTS.map((report) => annotatedHtml(report, WORDS)));
  });

  it.each(['xlsx', 'ledger'] as const)(
    'as a ledger (%s) is read back with every hostile note',
    async (collection) => {
      const annotations = HOSTILE.map((words, at) =>
        note(200 + at, '工作总结', { note: words, tags: ['民生'] }),
      );
      const read = await readImport(await made(collection, [exported({ annotations })]));
      const ids = read.ok ? read.value.annotations.flatMap(({ id }) => id ?? []) : [];
      expect(ids.sort()).toEqual(annotations.map(({ id }) => id).sort());
    },
  );

  it.each([
    ['xlsx', '承诺台账!L2'],
    ['ledger', 'L2'],
  ] as const)(
    'as a ledger (%s) of hostile words is a file whose first date is none',
    async (collection, where) => {
      const read = await readImport(await made(collection, hostile));
      expect(read).toEqual({ ok: false, error: { code: 'bad-date', where } });
    },
  );

  it('as an archive of hostile words has each file, under a name of its own', async () => {
    const texts = Object.values(unzipSync(await made('markdown-zip', hostile))).map((bytes) =>
      strFromU8(bytes),
    );
    expect(texts).toEqual(hostile.map((report) => inUtf8(markdownFile(report, WORDS))));
    const pages = Object.values(unzipSync(await made('html-zip', hostile))).map((bytes) =>
      strFromU8(bytes),
    );
    expect(pages).toEqual(hostile.map((report) => inUtf8(annotatedHtml(report, WORDS))));
  });

  it('of each kind is tested here', () => {
    const tested = [
      ...whole.map(([collection]) => collection),
      'xlsx',
      'ledger',
      'markdown-zip',
      'html-zip',
    ];
    expect(tested.sort()).toEqual([...COLLECTIONS].sort());
  });
});
