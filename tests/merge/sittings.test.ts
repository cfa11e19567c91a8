import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry, Json } from '../../lib/model/entry';
import { annotationOf } from '../../lib/merge/annotation';
import type { Clock } from '../../lib/merge/clock';
import { closeSittings } from '../../lib/merge/sittings';
import { nextEntry } from '../../lib/merge/write';
import { annotationEdit, SOURCE } from '../builders/annotation-edit';

const MINUTE_MS = 60_000;
const { subject, target } = annotationEdit();
const MADE: Json = JSON.parse(
  JSON.stringify({ reportId: SOURCE, subject, target, createdAt: '2026-01-01T00:00:00.000Z' }),
);

interface Edit {
  readonly fields: Readonly<Record<string, Json>>;
  readonly afterMs: number;
  readonly device?: string;
}

/** The log of edits that followed each other; the first begins the annotation. */
function logOf(edits: readonly Edit[]): readonly Entry[] {
  let clock: Clock | undefined;
  let nowMs = Date.UTC(2026, 0, 1);
  const log: Entry[] = [];
  for (const [at, { fields, afterMs, device = 'a1' }] of edits.entries()) {
    nowMs += afterMs;
    const writing = {
      entity: 'annotation',
      entityId: 'n1',
      fields: at === 0 ? { made: MADE, ...fields } : fields,
    };
    const next = nextEntry(log, writing, { device, nonce: at.toString(36), clock, nowMs });
    clock = next.clock;
    log.push(next.entry);
  }
  return log;
}

function closed(
  log: readonly Entry[],
  isOpen: (entry: Entry) => boolean = () => true,
): readonly Entry[] {
  const { changed, gone } = closeSittings(log, isOpen);
  const byDot = new Map([...log, ...changed].map((entry) => [entry.dot, entry]));
  for (const dot of gone) byDot.delete(dot);
  return [...byDot.values()];
}

const typed = (count: number): Edit[] =>
  Array.from({ length: count }, (_, at) => ({
    fields: { note: '字'.repeat(at + 1) },
    afterMs: MINUTE_MS,
  }));

describe('a sitting', () => {
  it('leaves one version of a note that is typed in many saves, its beginning with it', () => {
    const [entry, ...others] = closed(logOf(typed(10)));
    expect(others).toEqual([]);
    expect(entry?.fields).toMatchObject({ made: MADE, note: '字'.repeat(10) });
  });

  it('ends where the reader was away for half an hour', () => {
    expect(
      closed(logOf([...typed(3), { fields: { note: '后来' }, afterMs: 31 * MINUTE_MS }])),
    ).toHaveLength(2);
  });

  it('takes nothing along of what was handed on, nor where somebody else wrote', () => {
    const log = logOf([
      { fields: { note: '一' }, afterMs: 0 },
      { fields: { 'tag:民生': true }, afterMs: MINUTE_MS },
    ]);
    expect(closed(log, ({ dot }) => dot !== log[0]?.dot)).toHaveLength(2);
    const theirs = { fields: { note: '别人写的' }, afterMs: MINUTE_MS, device: 'b2' };
    expect(
      closed(logOf([{ fields: { note: '一' }, afterMs: 0 }, theirs, ...typed(1)])),
    ).toHaveLength(3);
  });

  it('comes to the same row, whatever was edited, and closed how often', () => {
    const fields = fc.oneof(
      fc.record({ note: fc.constantFrom('一', '二', '') }),
      fc.record({ 'tag:民生': fc.constantFrom(true, null) }),
      fc.record({ 'evidence:e1': fc.constant({ url: 'https://linxi.gov.cn/1', text: '一' }) }),
      fc.record({ 'evidence:e2': fc.constant({ url: 'https://linxi.gov.cn/2', text: '二' }) }),
      fc.record({ 'evidence:e1': fc.constant(null) }),
      fc.record({ judged: fc.constantFrom({ status: 'kept' }, { status: 'broken' }, null) }),
      fc.record({ deletedAt: fc.constantFrom('2026-01-02T00:00:00.000Z', null) }),
    );
    const edit: fc.Arbitrary<Edit> = fc.record({
      fields,
      afterMs: fc.constantFrom(0, MINUTE_MS, 40 * MINUTE_MS),
      device: fc.constantFrom('a1', 'a1', 'a1', 'a1', 'a1', 'b2'),
    });
    fc.assert(
      fc.property(
        fc.array(edit, { minLength: 1, maxLength: 30 }),
        fc.nat(30),
        (edits, handedOn) => {
          const log = logOf(edits);
          const sent = new Set(log.slice(0, handedOn).map(({ dot }) => dot));
          const once = closed(log, ({ dot }) => !sent.has(dot));
          expect(annotationOf(once)).toEqual(annotationOf(log));
          expect(annotationOf(closed(once, ({ dot }) => !sent.has(dot)))).toEqual(
            annotationOf(log),
          );
          /* With what was handed on before it comes to the same as well. */
          expect(annotationOf([...once, ...log.filter(({ dot }) => sent.has(dot))])).toEqual(
            annotationOf(log),
          );
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
