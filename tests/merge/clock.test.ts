import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clock } from '../../lib/merge/clock';
import { deviceInDots, formatDot, parseDot, tick } from '../../lib/merge/clock';

const clock = fc.record({
  timeMs: fc.integer({ min: 0, max: 4e13 }),
  counter: fc.integer({ min: 0, max: 36 ** 4 - 1 }),
});

const dotOf = (reading: Clock): string => formatDot({ ...reading, device: 'd', nonce: '0' });

describe('hybrid logical clock', () => {
  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(clock, fc.uuid(), (reading, id) => {
        const dot = { ...reading, device: deviceInDots(id), nonce: '0a' };
        expect(parseDot(formatDot(dot))).toEqual(dot);
      }),
    );
  });

  it('never runs backwards, not even when the wall clock does', () => {
    fc.assert(
      fc.property(clock, fc.integer({ min: 0, max: 4e13 }), (last, nowMs) => {
        expect(dotOf(tick(last, nowMs)) > dotOf(last)).toBe(true);
      }),
    );
  });

  it.each(['', 'x', '0000-1-d-0', '000000000-0000-d', '000000000-0000-d-', 'zzzzzzzzz-0000-d-0'])(
    'does not read %j',
    (text) => {
      expect(parseDot(text)).toBeUndefined();
    },
  );
});
