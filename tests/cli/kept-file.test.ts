import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { run } from '../../cli/run';
import { backupPieces } from '../../lib/exchange/backup/write';
import { gzipped } from '../../lib/text/gzip';
import type { WrittenLine } from '../../lib/exchange/backup/write';
import { annotationsJsonLd } from '../../lib/exchange/json-ld';
import type { Annotation } from '../../lib/model/annotation';
import {
  exported as sample,
  ID,
  JUDGED as WHOLE,
  note,
  TEXT,
  TEXT_HASH,
  URL_,
} from '../exchange/sample';
import { fakeWorld } from './fake-io';

const JUDGED = { ...WHOLE, evidence: WHOLE.evidence?.slice(0, 1) };
const OTHER = 'https://linxi.gov.cn/art/2.html';
const PASSAGE = note(2, '大力弘扬', { note: '空话' });
const FACTS = {
  title: '临溪镇2023年工作总结和2024年工作计划',
  documentType: 'work-summary',
} as const;

/** A backup of one report with its text inside or beside it, and of these annotations. */
async function backup(
  annotations: readonly Annotation[],
  isInside = true,
  reports: readonly object[] = [{}],
): Promise<Uint8Array> {
  const profile = { isReport: true, score: 1, reasons: [], documentType: FACTS.documentType };
  const text = {
    reportId: ID,
    textHash: TEXT_HASH,
    title: FACTS.title,
    capturedAt: '2024-02-01T00:00:00.000Z',
    profile,
  };
  const seen = { firstSeenAt: '2024-02-01T00:00:00.000Z', lastSeenAt: '2024-02-02T00:00:00.000Z' };
  async function* lines(): AsyncGenerator<WrittenLine> {
    for (const over of reports) {
      yield {
        kind: 'report',
        report: { id: ID, url: URL_, ...FACTS, textHash: TEXT_HASH, ...seen, ...over },
      };
    }
    yield { kind: 'text', text: isInside ? { ...text, text: TEXT } : text };
    for (const annotation of annotations) yield { kind: 'annotation', annotation };
  }
  const made = {
    madeAt: '2024-03-10T00:00:00.000Z',
    version: 1,
    texts: isInside ? 'inside' : 'beside',
  } as const;
  const pieces = backupPieces({ ...made, lines: lines(), unreadable: () => 0 });
  return new Uint8Array(await new Response(gzipped(pieces)).arrayBuffer());
}

async function exported(path: string, content: string | Uint8Array, ...argv: readonly string[]) {
  const world = fakeWorld({ [path]: content });
  const code = await run([path, ...argv], world.io);
  return { code, out: world.out.join(''), warnings: world.warnings };
}

it('JSON-LD goes out again as it came, and as a table of its notes', async () => {
  const content = annotationsJsonLd([sample({ annotations: [JUDGED, PASSAGE] })]);
  expect(await exported('k.jsonld', content, '--export', 'jsonld')).toEqual({
    code: 0,
    out: content,
    warnings: [],
  });
  const { out } = await exported('k.jsonld', content, '--export', 'csv', '--table', 'annotations');
  expect(out).toContain('问过镇里');
  expect(out).toContain('空话');
  expect((await exported('k.jsonld', content, '--export', 'md')).out).toContain('问过镇里');
  expect(
    (await exported('k.jsonld', content, '--export', 'csv', '--table', 'ledger')).out,
  ).toContain('部分兑现');
});

it('notes made at an address that was joined stay with their report', async () => {
  const content = annotationsJsonLd([sample({ annotations: [{ ...JUDGED, reportId: OTHER }] })]);
  expect((await exported('k.jsonld', content, '--export', 'md')).out).toContain('问过镇里');
});

it('a backup is exported with its texts, read anew, and the notes at their places', async () => {
  const binned = {
    ...note(3, '财政总收入', { note: '扔掉的' }),
    deletedAt: '2024-03-05T00:00:00.000Z',
  };
  const content = await backup([JUDGED, PASSAGE, binned]);
  const { code, out, warnings } = await exported(
    'b.jsonl.gz',
    content,
    '--export',
    'csv',
    '--table',
    'ledger',
  );
  expect({ code, warnings }).toEqual({ code: 0, warnings: [] });
  expect(out).toMatch(/年底前完成农村危房改造125户。,.*部分兑现.*问过镇里/);
  expect(out).not.toContain('扔掉的');
  expect((await exported('b.jsonl.gz', content, '--export', 'html')).out).toContain(
    '<mark class="note pledge target">125户</mark>',
  );
});

it('a backup is exported as the reader corrected it', async () => {
  const pledge = '年底前完成农村危房改造125户。';
  const content = await backup([
    note(2, '125户', { subject: 'metric', correction: { is: 'metric', set: { value: 77 } } }),
    note(3, pledge, { subject: 'pledge', correction: { is: 'not-pledge' } }),
  ]);
  const table = async (name: string) =>
    (await exported('b.jsonl.gz', content, '--export', 'csv', '--table', name)).out;
  expect(await table('metrics')).toMatch(/125户.*\b77\b/);
  expect(await table('pledges')).not.toContain(pledge);
});

it('a backup whose texts stand beside it is exported with its notes', async () => {
  const { code, out } = await exported(
    'b.jsonl.gz',
    await backup([JUDGED], false),
    '--export',
    'md',
  );
  expect(code).toBe(0);
  expect(out).toContain('问过镇里');
});

it('notes whose report is damaged come out under their address', async () => {
  const { code, out } = await exported(
    'b.jsonl.gz',
    await backup([JUDGED], true, []),
    '--export',
    'md',
  );
  expect(code).toBe(0);
  expect(out).toContain('问过镇里');
  expect(out).toContain(JUDGED.target.source);
});

it('what was joined to a report is listed with it', async () => {
  const content = await backup([JUDGED, { ...PASSAGE, reportId: OTHER }], true, [
    {},
    { id: OTHER, joinedTo: ID },
  ]);
  /* HTML is of one report alone. */
  const { code, out, warnings } = await exported('b.jsonl.gz', content, '--export', 'html');
  expect({ code, warnings }).toEqual({ code: 0, warnings: [] });
  for (const words of ['问过镇里', '空话']) expect(out).toContain(words);
});

it('a backup that was unpacked is one as well', async () => {
  const plain = gunzipSync(await backup([JUDGED]));
  expect((await exported('b.jsonl', plain, '--export', 'md')).out).toContain('问过镇里');
});

it.each([
  {
    name: 'a backup that is cut off',
    path: 'b.jsonl.gz',
    content: new Uint8Array([0x1f, 0x8b, 8, 0]),
    says: '文件损坏',
  },
  { name: 'what is no JSON', path: 'k.jsonld', content: '{', says: 'JSON 格式有误' },
  {
    name: 'a ledger by another name',
    path: 'k.jsonld',
    content: 'id,状态\r\n',
    says: 'not what the extension exports',
  },
])('$name is named', async ({ path, content, says }) => {
  const { code, out, warnings } = await exported(path, content, '--export', 'md');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(warnings.join()).toContain(says);
});
