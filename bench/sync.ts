import { performance } from 'node:perf_hooks';
import { annotationChanges, annotationOf } from '../lib/merge/annotation';
import type { LoggedAnnotation } from '../lib/merge/annotation';
import { canonicalLog } from '../lib/merge/canonical';
import type { Clock } from '../lib/merge/clock';
import { closeSittings } from '../lib/merge/sittings';
import { nextEntry } from '../lib/merge/write';
import type { Entry } from '../lib/model/entry';
import { annotationEdit, SOURCE } from '../tests/builders/annotation-edit';
import { noise } from '../tests/builders/entries';
import { measureSyncInBrowser } from './sync-browser';
import type { Row } from './table';

/** Annotations that stand on one report. */
const PER_REPORT = 50;
const MERGED = 100_000;
const DAYS = 400;
const DAY_MS = 86_400_000;
const MOST_TIMES_ROWS = 2;
const WORDS = '去年报告也这样写过，今年要看落实到哪一步；牵头部门没有说明，问过再记。'.repeat(4);

const idOf = (number: number): string =>
  `${String(number).padStart(8, '0')}-1111-4111-8111-111111111111`;

/** The log after 400 days, merging alone, and whole syncs of so many annotations in Chromium. */
export async function measureSync(annotations: number): Promise<Row[]> {
  return [
    ...measureGrowth(),
    ...measureMerge(MERGED),
    ...(await measureSyncInBrowser(entriesOf(annotations))),
  ];
}

/** A reader's log, entry by entry, as the store writes it. */
class Reader {
  readonly rows = new Map<string, LoggedAnnotation>();
  readonly logs = new Map<string, readonly Entry[]>();
  #clock: Clock | undefined;
  #count = 0;
  nowMs = Date.UTC(2026, 0, 1, 9);

  edit(id: string, change: Partial<LoggedAnnotation>): void {
    const before = this.rows.get(id);
    const row = before ?? begun(id, new Date(this.nowMs).toISOString());
    const after = { ...row, ...change };
    const log = this.logs.get(id) ?? [];
    const writing = {
      entity: 'annotation',
      entityId: id,
      fields: annotationChanges(before, after),
    };
    this.#count += 1;
    const writer = {
      device: 'aaaa000000000001',
      nonce: noise(this.#count, 6),
      clock: this.#clock,
      nowMs: this.nowMs,
    };
    const { entry, clock } = nextEntry(log, writing, writer);
    this.#clock = clock;
    this.logs.set(id, [...log, entry]);
    this.rows.set(id, after);
  }

  /** What a sync does before it hands on: nothing of these was handed on before. */
  close(ids: Iterable<string>, open: (entry: Entry) => boolean): void {
    for (const id of ids) {
      const log = this.logs.get(id) ?? [];
      const { changed, gone } = closeSittings(log, open);
      const byDot = new Map([...log, ...changed].map((entry) => [entry.dot, entry]));
      for (const dot of gone) byDot.delete(dot);
      this.logs.set(id, [...byDot.values()]);
    }
  }
}

function begun(id: string, createdAt: string): LoggedAnnotation {
  const { subject, target } = annotationEdit();
  return { id, reportId: SOURCE, subject, target, createdAt, note: '', tags: [], disputed: false };
}

/**
 * Five new annotations a day, each typed in two saves, some tagged, judged and looked at again
 * later: twenty edits.
 */
function measureGrowth(): Row[] {
  const reader = new Reader();
  let [number, edits] = [0, 0];
  for (let day = 0; day < DAYS; day += 1) {
    reader.nowMs = Date.UTC(2026, 0, 1, 9) + day * DAY_MS;
    const startMs = reader.nowMs;
    const touched = new Set<string>();
    const edit = (id: string, change: Partial<LoggedAnnotation>, waitMs: number): void => {
      reader.nowMs += waitMs;
      reader.edit(id, change);
      touched.add(id);
      edits += 1;
    };
    for (let at = 0; at < 5; at += 1, number += 1) {
      const id = idOf(number);
      const length = 20 + ((number * 37) % 120);
      edit(id, { note: WORDS.slice(0, Math.ceil(length / 2)) }, 60_000);
      edit(id, { note: WORDS.slice(0, length) }, 30_000);
      if (at < 3) edit(id, { tags: [`标签${number % 12}`] }, 20_000);
      if (at < 2) edit(id, { status: 'kept', statusOn: '2026-01-01' }, 3_600_000);
    }
    /*
     * Earlier ones are looked at again: a note goes on in two saves, two are judged, one is handed
     * to an office.
     */
    const earlier = (back: number): string => idOf(Math.max(0, number - 1 - back));
    const old = earlier(40 + (day % 17));
    edit(old, { note: `${reader.rows.get(old)?.note ?? ''}又问。`.slice(0, 400) }, 60_000);
    edit(old, { note: `${reader.rows.get(old)?.note ?? ''}已答复。`.slice(0, 400) }, 60_000);
    edit(earlier(90), { status: day % 2 === 0 ? 'broken' : 'kept' }, 60_000);
    edit(earlier(200), { status: 'kept' }, 60_000);
    edit(earlier(300), { owner: `第${day % 9}科` }, 60_000);
    const since = startMs.toString(36).padStart(9, '0');
    reader.close(touched, ({ dot }) => dot >= since);
  }
  const entries = [...reader.logs.values()].flat();
  const rows = [...reader.logs.values()].flatMap((log) => annotationOf(log) ?? []);
  const ratio = JSON.stringify(entries).length / JSON.stringify(rows).length;
  return [
    {
      what: `log : rows after ${DAYS} days, ${edits} edits, ${rows.length} annotations, as JSON`,
      measured: `${ratio.toFixed(2)} : 1 (${entries.length} entries)`,
      budget: `${MOST_TIMES_ROWS} : 1`,
      isWithin: ratio <= MOST_TIMES_ROWS,
    },
  ];
}

/** So many annotations of one device, one entry each, and every tenth with a second. */
function entriesOf(annotations: number, device = 'aaaa000000000001'): Entry[] {
  const { subject, target } = annotationEdit();
  let startMs = Date.UTC(2025, 0, 1);
  const dotOf = (number: number): string => {
    startMs += 60_000;
    return `${startMs.toString(36).padStart(9, '0')}-0000-${device}-${noise(number, 6)}`;
  };
  return Array.from({ length: annotations }, (_, number): Entry[] => {
    const reportId = `https://linxi.gov.cn/zwgk/${Math.floor(number / PER_REPORT)}.html`;
    const position = { ...target.position, start: number, end: number + 11 };
    const made = {
      reportId,
      subject,
      target: { ...target, position },
      createdAt: '2025-01-01T00:00:00.000Z',
    };
    const fields = {
      made: JSON.parse(JSON.stringify(made)),
      note: WORDS.slice(0, 10 + (number % 90)),
      'tag:民生': true,
    };
    const [id, dot] = [idOf(number), dotOf(number)];
    const first: Entry = { dot, entity: 'annotation', entityId: id, fields, over: [], old: [] };
    if (number % 10 > 0) return [first];
    const judged = { judged: { status: 'kept', on: '2026-01-01' } };
    return [
      first,
      {
        dot: dotOf(number + 0.5),
        entity: 'annotation',
        entityId: id,
        fields: judged,
        over: [dot],
        old: [],
      },
    ];
  }).flat();
}

/** Merging alone, without a store, beside parsing the same entries. */
function measureMerge(annotations: number): Row[] {
  const entries = entriesOf(annotations);
  const json = JSON.stringify(entries);
  const parse = bestOf(() => JSON.parse(json));
  const merge = bestOf(() => {
    const logs = Map.groupBy(entries, ({ entityId }) => entityId);
    return [...logs.values()].map((log) => annotationOf(canonicalLog([...log, ...log]).values()));
  });
  return [
    {
      what: `${entries.length} entries, each twice, merged to rows`,
      measured: `${Math.round((2000 * entries.length) / merge)} entries/s`,
    },
    {
      what: 'merging : parsing the same as JSON, time',
      measured: `${(merge / parse).toFixed(1)} : 1`,
    },
  ];
}

function bestOf(run: () => unknown): number {
  let best = Infinity;
  for (let round = 0; round < 5; round += 1) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
