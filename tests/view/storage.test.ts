import { describe, expect, it } from 'vitest';
import { bytesWords } from '../../lib/view/bytes';
import { protectionOf } from '../../lib/view/protection';

describe('bytesWords', () => {
  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [12_345, '12 KB'],
    [3_400_000, '3.4 MB'],
    [123_456_789, '123 MB'],
    [2_500_000_000, '2.5 GB'],
    [5e13, '50000 GB'],
  ])('says %i as %s', (bytes, words) => expect(bytesWords(bytes)).toBe(words));
});

describe('protectionOf', () => {
  it.each([
    { isPersisted: true, isUnlimited: true, protection: 'persisted' },
    { isPersisted: true, isUnlimited: false, protection: 'persisted' },
    { isPersisted: false, isUnlimited: true, protection: 'exempt' },
    { isPersisted: false, isUnlimited: false, protection: 'unprotected' },
  ])('persisted $isPersisted, unlimited $isUnlimited: $protection', ({ protection, ...facts }) => {
    expect(protectionOf(facts)).toBe(protection);
  });
});
