import { describe, expect, it } from 'vitest';
import { figuresOf } from '../decisions-of';

const ROWS = [
  ['分别 shares a lower limit', '茶叶、蜜柚产值分别突破5亿元、3亿元。', 'min', 'min'],
  ['均 shares it', '两村收入均超过500万元和300万元。', 'min', 'min'],
  ['先后 shares it', '存款先后突破5亿元、8亿元。', 'min', 'min'],
  ['分别 shares an upper limit', '两项税率分别不超过5%和3%。', 'max', 'max'],
  /* near misses */
  ['without 分别', '产值突破5亿元、3亿元。', 'min', 'exact'],
  ['another unit', '分别突破5亿元、30%。', 'min', 'exact'],
  ['a limit of its own behind the first', '产值和税收分别增长10%以上和15%。', 'min', 'exact'],
  ['余 in the first', '两村分别培训300余人、200人。', 'min', 'exact'],
  ['about', '两村分别培训约300人、200人。', 'approx', 'exact'],
] as const;

describe('the bound that figures share', () => {
  it.each(ROWS)('%s: %s', (_name, text, first, second) => {
    const bounds = figuresOf(text).map(
      (figure) => /(?:min|max|approx)$/.exec(figure)?.[0] ?? 'exact',
    );
    expect(bounds).toEqual([first, second]);
  });
});
