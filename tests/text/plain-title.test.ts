import { describe, expect, it } from 'vitest';
import { plainTitle, withoutTurns } from '../../lib/text/plain-title';

describe('a title in a list', () => {
  it.each([
    [' 临溪镇2023年工作总结 ', '临溪镇2023年工作总结'],
    ['临溪镇\u202e结总作工\u202c', '临溪镇结总作工'],
    ['\u2067临溪\u2069镇\u200f', '临溪镇'],
    ['\u202e', ''],
  ])('%j reads %j', (title, plain) => {
    expect(plainTitle(title)).toBe(plain);
  });

  it('keeps letters of every script', () => {
    expect(withoutTurns('临溪 مرحبا 👨‍👩‍👧')).toBe('临溪 مرحبا 👨‍👩‍👧');
  });
});
