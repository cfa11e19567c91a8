import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotationOf } from '../../lib/merge/annotation';
import { canonicalLog } from '../../lib/merge/canonical';
import { Devices, isTold } from './devices';
import type { Step } from './devices';

/** `npm run soak` asks for more. */
const RUNS = Number(process.env.NUOSHU_MERGE_RUNS ?? 1_000);

/** Wall clocks that are off by years, stand still or run backwards. */
const wall = fc.oneof(
  fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 0, 1) + 3_600_000 }),
  fc.integer({ min: 0, max: Date.UTC(2090, 0, 1) }),
  fc.constant(Date.UTC(2026, 0, 1)),
);
const device = fc.nat(4);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      device,
      thing: fc.nat(2),
      field: fc.constantFrom(
        'note',
        'note',
        'owner',
        'correction',
        'judged',
        'tag',
        'untag',
        'deletedAt',
      ),
      at: wall,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('send' as const),
      device,
      to: device,
      part: fc.nat(8),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('close' as const), device }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('copy' as const), device, to: device }) },
);

/**
 * Two to five devices, and up to two hundred edits of each: most runs are of some dozens, as those
 * show a fault best.
 */
const worldOf = (size: 'medium' | 'max') =>
  fc.record({
    count: fc.integer({ min: 2, max: 5 }),
    steps: fc.array(step, { maxLength: 1_000, size }),
  });
const world = worldOf('medium');

describe('devices that wrote apart', () => {
  it('have the same rows once all is exchanged, and nothing that nobody wrote over is lost', () => {
    fc.assert(
      fc.property(world, ({ count, steps }) => {
        const devices = new Devices(count);
        for (const one of steps) devices.take(one);
        devices.exchangeAll();
        expect(new Set(devices.rows()).size).toBe(1);
        for (const id of new Set([...devices.edits.values()].map(({ entityId }) => entityId)))
          expectTold(devices, id);
      }),
      { numRuns: RUNS },
    );
  }, 240_000);

  it('have the same rows after a thousand steps', () => {
    fc.assert(
      fc.property(worldOf('max'), ({ count, steps }) => {
        const devices = new Devices(count);
        for (const one of steps) devices.take(one);
        devices.exchangeAll();
        expect(new Set(devices.rows()).size).toBe(1);
      }),
      { numRuns: RUNS / 100 },
    );
  }, 240_000);

  it('come to the same whatever the order in which entries come, and however often', () => {
    fc.assert(
      fc.property(world, fc.infiniteStream(fc.nat()), ({ count, steps }, random) => {
        const devices = new Devices(count);
        for (const one of steps) devices.take(one);
        devices.exchangeAll();
        for (const id of ['thing0', 'thing1', 'thing2']) {
          const log = devices.logOf(id);
          const row = JSON.stringify(annotationOf(log));
          const keys = new Map(log.map((entry) => [entry, random.next().value]));
          const shuffled = [...log, ...log].sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
          expect(JSON.stringify(annotationOf(shuffled))).toBe(row);
          /* In two halves, each merged for itself first. */
          const [one, other] = [
            log.filter((_, at) => at % 2 === 0),
            log.filter((_, at) => at % 3 !== 0),
          ];
          const halves = [...canonicalLog(other).values(), ...canonicalLog(one).values()];
          const rest = log.filter((entry) => !one.includes(entry) && !other.includes(entry));
          expect(JSON.stringify(annotationOf([...canonicalLog(halves).values(), ...rest]))).toBe(
            row,
          );
        }
      }),
      { numRuns: RUNS },
    );
  }, 240_000);
});

function expectTold(devices: Devices, id: string): void {
  const row = annotationOf(devices.logOf(id));
  expect(row).toBeDefined();
  if (row === undefined) return;
  const others = row.others ?? [];
  const notes = devices.standing(id, 'note').map(({ value }) => String(value));
  for (const text of notes)
    expect(isTold(text, [row.note, ...others.map(({ note }) => note ?? '')])).toBe(true);
  if (notes.length > 0) expect(notes).toContain(row.note);
  for (const { note } of others) if (note !== undefined) expect(notes).toContain(note);
  const owners = devices.standing(id, 'owner').map(({ value }) => String(value));
  if (owners.length > 0) expect(owners).toContain(row.owner);
  for (const owner of owners)
    expect([row.owner, ...others.map((other) => other.owner)]).toContain(owner);
  const corrections = devices.standing(id, 'correction').map(({ value }) => JSON.stringify(value));
  const told = [row.correction, ...others.map(({ correction }) => correction)];
  if (corrections.length > 0) expect(corrections).toContain(JSON.stringify(row.correction));
  for (const one of corrections) expect(told.map((each) => JSON.stringify(each))).toContain(one);
  const judges = devices.standing(id, 'judged').map(({ value }) => JSON.stringify(value));
  const judged = [row.statusBy, ...others.map((other) => other.judged?.by)];
  for (const by of judges) expect(judged.some((one) => by.includes(`"${one}"`))).toBe(true);
  const tags = devices.standing(id, 'tag:民生').map(({ value }) => value);
  if (tags.length > 0 && tags.every((value) => value === true)) expect(row.tags).toEqual(['民生']);
  if (tags.every((value) => value === null)) expect(row.tags).toEqual([]);
}
