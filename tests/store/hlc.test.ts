import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatHlc, parseHlc, tick } from '../../lib/store/hlc';

const clock = fc.record({
  timeMs: fc.integer({ min: 0, max: 4e13 }),
  counter: fc.integer({ min: 0, max: 36 ** 4 - 1 }),
});

describe('hybrid logical clock', () => {
  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(clock, fc.uuid(), (reading, device) => {
        expect(parseHlc(formatHlc(reading, device))).toEqual({ ...reading, device });
      }),
    );
  });

  it('never runs backwards, not even when the wall clock does', () => {
    fc.assert(
      fc.property(clock, fc.integer({ min: 0, max: 4e13 }), (last, nowMs) => {
        expect(formatHlc(tick(last, nowMs), 'd') > formatHlc(last, 'd')).toBe(true);
      }),
    );
  });

  it.each(['', 'x', '0000-1-d', '000000000-0000-'])('does not read %j', (text) => {
    expect(parseHlc(text)).toBeUndefined();
  });
});
