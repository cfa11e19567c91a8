import { describe, expect, it } from 'vitest';
import { follow } from '../../lib/follow-up';
import type { Repeat } from '../../lib/model/follow-up';
import { FILLING, reportOf } from './reports';

interface Row {
  readonly name: string;
  readonly old: string;
  readonly fresh: string;
  readonly is: 'same' | 'alike' | 'none';
  readonly moved?: Repeat['moved'];
}

const ROWS: readonly Row[] = [
  {
    name: 'word for word',
    old: '加快青坪水库灌区续建配套与节水改造。',
    fresh: '加快青坪水库灌区续建配套与节水改造。',
    is: 'same',
  },
  {
    name: 'nearly so',
    old: '加快青坪水库灌区续建配套与节水改造。',
    fresh: '继续加快青坪水库灌区续建配套与节水改造。',
    is: 'alike',
  },
  {
    name: 'another work',
    old: '加快青坪水库灌区续建配套与节水改造。',
    fresh: '加快石岭工业园标准厂房和污水管网建设。',
    is: 'none',
  },
  {
    name: 'a deadline that moved',
    old: '2022年6月底前完成槐河博物馆布展并免费开放。',
    fresh: '2023年10月底前完成槐河博物馆布展并免费开放。',
    is: 'same',
    moved: { from: '2022-06-30', to: '2023-10-31' },
  },
];

describe('repeats', () => {
  it.each(ROWS)('$name', ({ old, fresh, is, moved }) => {
    const from = reportOf(2022, FILLING, old);
    const to = reportOf(2023, FILLING, fresh);
    const { repeats } = follow(from, to);
    const found = repeats[0];
    expect(repeats).toHaveLength(is === 'none' ? 0 : 1);
    if (found === undefined) return;
    expect(from.text.slice(found.from.start, found.from.end)).toBe(old);
    expect(to.text.slice(found.to.start, found.to.end)).toBe(fresh);
    expect(found.likeness === 1 ? 'same' : 'alike').toBe(is);
    expect(found.moved).toEqual(moved);
  });
});
