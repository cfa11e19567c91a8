import { expect, it } from 'vitest';
import { translator } from '../../lib/i18n/catalog';
import { WATCH } from '../../lib/i18n/watch';

it.each([
  { count: '1', says: 'bridge, 1 place' },
  { count: '1,200', says: 'bridge, 1,200 places' },
])('English says $says', ({ count, says }) => {
  expect(translator(WATCH, 'en')('count', { word: 'bridge', count })).toBe(says);
});
