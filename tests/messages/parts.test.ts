import fc from 'fast-check';
import { expect, it } from 'vitest';
import { collectParts, firstPart, PART_SIZE, partOf } from '../../lib/messages/parts';
import { fail, ok } from '../../lib/model/result';
import { extraction, METRIC, PLEDGE } from '../builders/extraction';

const times = <T>(item: T, count: number): T[] =>
  Array.from({ length: count }, (_, start) => ({ ...item, start }));

it('puts together what it took apart, no part larger than its size', async () => {
  const size = fc.oneof(fc.nat(3), fc.integer({ min: PART_SIZE - 1, max: 3 * PART_SIZE + 1 }));
  await fc.assert(
    fc.asyncProperty(size, size, async (metrics, pledges) => {
      const whole = extraction({
        metrics: times(METRIC, metrics),
        pledges: times(PLEDGE, pledges),
      });
      const first = firstPart(whole);
      expect(first.extraction.metrics.length).toBeLessThanOrEqual(PART_SIZE);
      const collected = await collectParts(first, async (part) => {
        const sent = partOf(whole, part);
        expect(Math.max(sent.metrics.length, sent.pledges.length)).toBeLessThanOrEqual(PART_SIZE);
        return ok(sent);
      });
      expect(collected).toEqual(ok(whole));
    }),
    { numRuns: 25 },
  );
});

it('answers the error of a part that cannot be had', async () => {
  const first = firstPart(extraction({ metrics: times(METRIC, PART_SIZE + 1) }));
  expect(await collectParts(first, () => Promise.resolve(fail('not-found')))).toEqual(
    fail('not-found'),
  );
});
