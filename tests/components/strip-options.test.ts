import { describe, expect, it } from 'vitest';
import { stripOptions } from '../../components/strip/options';
import { LANGUAGES } from '../../lib/model/settings';
import type { StripMark } from '../../lib/view/strip/marks';
import type { StripTick } from '../../lib/view/strip/ticks';

const mark = (change: Partial<StripMark> = {}): StripMark => ({
  start: 10,
  end: 20,
  share: 0.5,
  sign: 'kept',
  quote: '改造125户',
  ...change,
});
const tick = (change: Partial<StripTick> = {}): StripTick => ({
  start: 1,
  end: 3,
  share: 0.1,
  words: ['养老'],
  count: 1,
  colour: undefined,
  ...change,
});

describe('what the strip lists', () => {
  it('stands from top to bottom, whatever it is', () => {
    const group = { shown: mark(), marks: [mark()] };
    const options = stripOptions([group], [tick({ share: 0.9 }), tick()], 'zh_CN');
    expect(options.map(({ kind, share }) => [kind, share])).toEqual([
      ['tick', 0.1],
      ['mark', 0.5],
      ['tick', 0.9],
    ]);
  });

  it('a watch word is told from a sign by its name, form and colour', () => {
    const group = { shown: mark(), marks: [mark(), mark()] };
    const [watch, sign] = stripOptions([group], [tick({ colour: 'blue' })], 'zh_CN');
    expect(watch).toMatchObject({
      label: '关注词：养老',
      glyph: '',
      className: 'strip__tick strip__tick--blue',
    });
    expect(sign).toMatchObject({
      label: '2 处，已兑现：改造125户',
      glyph: '✓',
      className: 'strip__mark strip__mark--kept',
    });
  });

  it.each([
    { words: ['养老', '水厂'], count: 3, label: '关注词：养老、水厂，3 处' },
    { words: ['养老', '水厂', '公路', '桥'], count: 5, label: '关注词：养老、水厂、公路等，5 处' },
  ])('several are named: $label', ({ words, count, label }) => {
    expect(stripOptions([], [tick({ words, count })], 'zh_CN')).toMatchObject([{ label }]);
  });

  it.each(LANGUAGES)('in %s every option has a name', (language) => {
    const options = stripOptions([], [tick(), tick({ count: 2 })], language);
    expect(options.map(({ label }) => label.includes('养老'))).toEqual([true, true]);
  });
});
