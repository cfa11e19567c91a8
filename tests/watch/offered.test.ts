import { expect, it } from 'vitest';
import type { WatchGroup, WatchWord } from '../../lib/model/watch';
import { offeredWord, watchedAs, watchId } from '../../lib/watch/index';
import { REPORT } from '../view/samples';

const wordOf = (word: string, group?: WatchGroup): WatchWord => ({
  id: watchId(word),
  word,
  ...(group !== undefined && { group }),
});

it('a figure offers its indicator, a short passage itself, anything else nothing', () => {
  const named = REPORT.metrics.find(({ indicator }) => indicator !== undefined);
  expect(offeredWord(named, named?.text ?? '')).toEqual({
    word: named?.indicator?.text,
    group: 'indicator',
  });
  const [pledge] = REPORT.pledges;
  expect(offeredWord(pledge, pledge?.text ?? '')).toBeUndefined();
  expect(offeredWord(undefined, ' 望溪大桥\n')).toEqual({ word: '望溪大桥' });
  expect(offeredWord(undefined, '临溪镇全年新建改建的农村公路和三座桥梁一起完工')).toBeUndefined();
  expect(offeredWord(undefined, '\u200b')).toBeUndefined();
});

it('what finds the same is watched already', () => {
  const output = { word: '地区生产总值', group: 'indicator' } as const;
  const known = [wordOf('GDP', 'indicator'), wordOf('临溪镇')];
  expect(watchedAs(output, known)?.word).toBe('GDP');
  expect(watchedAs(output, [wordOf('GDP')])).toBeUndefined();
  expect(watchedAs({ word: '臨溪鎮' }, known)?.word).toBe('临溪镇');
  expect(watchedAs({ word: '望溪镇' }, known)).toBeUndefined();
});
