import { deserialize, serialize, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { annotationRow, packRows, searchInProcess, withRow } from '../lib/search/index';
import type { KeyedChunk, SearchRow, SearchService } from '../lib/search/index';
import { ok } from '../lib/model/result';
import { toSearchText } from '../lib/search/search-text';
import { breathe } from '../lib/reader/breathe';
import { fictionalRows } from './search-rows';
import { milliseconds } from './table';
import type { Row } from './table';
import { watchFinder } from '../lib/watch/index';

const ANNOTATIONS = 100_000;
const REPORTS = 2_000;
const TEXT_UNITS = 16_000;
/** As `lib/store/search-chunks.ts` builds them. */
const CHUNK_ROWS = 192;
const TRIES = 9;
const BUDGET_MS = 50;

const QUERIES: readonly (readonly [what: string, query: string])[] = [
  ['a word of every third note', '待核实'],
  ['a word of no note', '海绵城市'],
  ['three words', '望溪 住建局 桥梁'],
  ['a word, not another', '住建局 -桥梁'],
  ['a number with its unit', '288.17亿元'],
  ['a number in another notation', '2881700万'],
  ['an indicator of one name', '高标准农田'],
  ['an indicator of eight names', 'GDP'],
  ['an indicator of eleven names', '一般预算收入'],
  ['a judgement', '已兑现'],
  ['what every row holds', '增长'],
];

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');
/** Twice, with a rest: what an unfinished frame holds goes with the second. */
async function heapMb(): Promise<number> {
  collect();
  await breathe();
  collect();
  return process.memoryUsage().heapUsed / 1e6;
}

/** Processor time, because other programs are not the search's fault. */
async function timeOf(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

async function medianOf(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let attempt = 0; attempt < TRIES; attempt += 1) times.push(await timeOf(work));
  return times.sort((a, b) => a - b)[TRIES >> 1] ?? 0;
}

/**
 * Search over 100,000 fictional annotations and 2,000 texts: in memory, as the library's worker
 * holds them.
 */
export async function measureSearch(): Promise<Row[]> {
  const { annotations, texts } = fictionalRows(ANNOTATIONS, REPORTS, TEXT_UNITS);
  const rows = annotations.map(annotationRow);
  const { stored, buildMs } = built(rows);
  let chunks: KeyedChunk[] = [];
  const before = await heapMb();
  const loadMs = await timeOf(() => (chunks = deserialize(stored)));
  const heldMb = (await await heapMb()) - before;
  const search = searchOver(chunks, texts);
  await search.search('');
  const notes = await measureQueries(search, rows);
  const update = await measureUpdate(chunks, rows);
  const beforeTexts = await heapMb();
  const textsMs = await timeOf(() => search.refreshTexts());
  const textsMb = (await await heapMb()) - beforeTexts;
  const units = chunks.reduce(
    (sum, { chunk }) => sum + chunk.words.length + chunk.values.length,
    0,
  );
  return [
    {
      what: `${ANNOTATIONS} annotations: build`,
      measured: `${milliseconds(buildMs)} of processor time, as all below`,
    },
    {
      what: 'take apart what was stored',
      measured: `${milliseconds(loadMs)}, ${(stored.length / 1e6).toFixed(1)} MB`,
    },
    {
      what: 'held in memory',
      measured: `${heldMb.toFixed(1)} MB, ${(units / 1e6).toFixed(1)} million units`,
    },
    { what: 'update of one row, without the store', measured: milliseconds(update) },
    ...notes,
    {
      what: `${REPORTS} texts of ${TEXT_UNITS} units: pack`,
      measured: `${milliseconds(textsMs)}, ${textsMb.toFixed(1)} MB`,
    },
    ...(await measureTexts(search)),
  ];
}

/**
 * In a function of its own, so that nothing of what was built is left when what was loaded is
 * weighed.
 */
function built(rows: readonly SearchRow[]): { readonly stored: Buffer; readonly buildMs: number } {
  const start = process.cpuUsage();
  const chunks = packed(rows);
  const buildMs = process.cpuUsage(start).user / 1_000;
  return { stored: serialize(chunks), buildMs };
}

function packed(rows: readonly SearchRow[]): KeyedChunk[] {
  const chunks: KeyedChunk[] = [];
  for (let from = 0; from < rows.length; from += CHUNK_ROWS) {
    chunks.push({
      key: rows[from]?.id ?? '',
      chunk: packRows(rows.slice(from, from + CHUNK_ROWS)),
    });
  }
  return chunks;
}

function searchOver(chunks: readonly KeyedChunk[], texts: readonly string[]): SearchService {
  const at = '2026-01-01T00:00:00.000Z';
  const heads = texts.map((_, index) => ({ reportId: String(index), textHash: 'a', at }));
  return searchInProcess(
    {
      changedSince: (revision) =>
        Promise.resolve(ok({ chunks: revision === 0 ? chunks : [], revision: 1 })),
      listTexts: () => Promise.resolve(ok(heads)),
      readText: (reportId) => Promise.resolve(ok(texts[Number(reportId)])),
    },
    watchFinder,
    { nowMs: () => performance.now(), breathe },
  );
}

/** Each query beside a scan that folds every row and looks into it, in turn. */
async function measureQueries(search: SearchService, rows: readonly SearchRow[]): Promise<Row[]> {
  const measured: Row[] = [];
  for (const [what, query] of QUERIES) {
    const naiveMs = await timeOf(() => naive(rows, query));
    const ms = await medianOf(() => search.search(query));
    const answer = await search.search(query);
    const count = answer.ok ? (answer.value?.noteCount ?? 0) : 0;
    measured.push({
      what: `${what} (${query}): ${count} found`,
      measured: `${milliseconds(ms)}, 1/${Math.round(naiveMs / ms)} of a naive scan (${milliseconds(naiveMs)})`,
      budget: `${BUDGET_MS} ms`,
      isWithin: ms <= BUDGET_MS,
    });
  }
  return measured;
}

const naive = (rows: readonly SearchRow[], query: string): number => {
  const words = query.split(' ').map((word) => toSearchText(word).text);
  const textOf = ({ written, quote, about }: SearchRow): string =>
    [...written, ...quote, ...about].join('\n');
  return rows.filter((row) => {
    const { text } = toSearchText(textOf(row));
    return words.every((word) => text.includes(word));
  }).length;
};

async function measureUpdate(
  chunks: readonly KeyedChunk[],
  rows: readonly SearchRow[],
): Promise<number> {
  const chunk = chunks[chunks.length >> 1]?.chunk;
  const row = rows.find(({ id }) => id === chunk?.ids[CHUNK_ROWS >> 1]);
  if (chunk === undefined || row === undefined) return 0;
  return medianOf(() => withRow(chunk, { ...row, written: ['改过的批注2.88亿元'] }));
}

async function measureTexts(search: SearchService): Promise<Row[]> {
  const measured: Row[] = [];
  for (const query of ['海绵城市', '望溪 288.17亿元', 'GDP']) {
    const ms = await medianOf(() => search.search(query));
    const answer = await search.search(query);
    const count = answer.ok ? (answer.value?.reports.length ?? 0) : 0;
    measured.push({
      what: `notes and texts (${query}): ${count} reports found`,
      measured: milliseconds(ms),
    });
  }
  return measured;
}
