import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describe as describeTarget } from '../../lib/anchor/describe';
import { match, matchPrepared } from '../../lib/anchor/match';
import { prepareText } from '../../lib/anchor/prepare';
import { TEXT } from './sample';

const place = fc
  .tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 60 }))
  .map(([start, length]) => ({ start, end: Math.min(TEXT.length, start + length) }));

describe('match, for any span', () => {
  it('finds it at its place in the same text, whatever the hash', () => {
    fc.assert(
      fc.property(place, fc.boolean(), (span, isSameHash) => {
        const target = describeTarget(TEXT, 'old', span, 'u');
        const found = match(target, TEXT, isSameHash ? 'old' : 'new');
        if (target.quote.exact.trim() === '') return;
        expect(found.outcome).toBe('same');
        expect(TEXT.slice(found.start, found.end).trim()).toBe(target.quote.exact.trim());
      }),
    );
  });

  it('finds it behind anything put before the text', () => {
    const preface = fc.string({
      unit: fc.constantFrom('序', '言', '。', '\n', ' ', '甲'),
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(place, preface, (span, before) => {
        const target = describeTarget(TEXT, 'old', span, 'u');
        if (target.quote.exact.trim() === '') return;
        const text = `${before}\n${TEXT}`;
        const found = match(target, text, 'new');
        expect(found.outcome).toBe('same');
        expect(text.slice(found.start, found.end).trim()).toBe(target.quote.exact.trim());
      }),
    );
  });

  it('never takes another digit for the same place', () => {
    const digits = [...TEXT.matchAll(/\d/g)].map((found) => found.index);
    fc.assert(
      fc.property(
        fc.constantFrom(...digits),
        fc.integer({ min: 1, max: 9 }),
        fc.nat(20),
        fc.nat(20),
        (at, step, left, right) => {
          const span = {
            start: Math.max(0, at - left),
            end: Math.min(TEXT.length, at + 1 + right),
          };
          const digit = (Number(TEXT.charAt(at)) + step) % 10;
          const text = TEXT.slice(0, at) + String(digit) + TEXT.slice(at + 1);
          const found = match(describeTarget(TEXT, 'old', span, 'u'), text, 'new');
          expect(['number-changed', 'gone']).toContain(found.outcome);
        },
      ),
    );
  });

  it('throws for nothing: any target, any text', () => {
    const unit = fc.constantFrom(
      '1',
      '.',
      '%',
      '三',
      '增',
      ' ',
      '\ud800',
      '\udc00',
      '\u200b',
      '\n',
      '😀',
    );
    const text = fc.string({ unit, maxLength: 200 });
    const parts = fc.record({
      now: text,
      exact: text,
      prefix: text,
      suffix: text,
      start: fc.nat(300),
    });
    fc.assert(
      fc.property(parts, ({ now, exact, prefix, suffix, start }) => {
        const target = {
          source: 'u',
          textHash: 'old',
          quote: { type: 'TextQuoteSelector' as const, exact, prefix, suffix },
          position: { type: 'TextPositionSelector' as const, start, end: start + exact.length },
        };
        const found = matchPrepared(target, prepareText(now, 'new'));
        if (found.outcome === 'gone' || found.outcome === 'unsure')
          expect(found.start).toBeUndefined();
        else expect(now.slice(found.start, found.end)).toBe(found.found ?? exact);
        for (const { start: from, end, text: words } of found.alternatives ?? [])
          expect(now.slice(from, end)).toBe(words);
      }),
    );
  });
});
