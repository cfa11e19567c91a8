import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenText } from '../../lib/picture/line-breaking';

/** Latin letters, digits and signs are half as wide as Chinese characters. */
const measure = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + (letter < '\u0100' ? 1 : 2), 0);
const room = (width: number, lines = 50) => ({ width, lines, measure });

describe('brokenText', () => {
  const rows = [
    {
      name: 'between any two characters',
      text: '全年完成财政总收入',
      width: 8,
      lines: ['全年完成', '财政总收', '入'],
    },
    {
      name: 'never before a stop',
      text: '完成加固，开工',
      width: 8,
      lines: ['完成加', '固，开工'],
    },
    {
      name: 'never behind an opening mark',
      text: '印发《规划》后',
      width: 6,
      lines: ['印发', '《规', '划》后'],
    },
    {
      name: 'never in a number',
      text: '收入24.03亿元',
      width: 8,
      lines: ['收入', '24.03亿', '元'],
    },
    {
      name: 'never between a number and its percent sign',
      text: '增长约8.5%了',
      width: 8,
      lines: ['增长约', '8.5%了'],
    },
    { name: 'never in a word', text: '实现GDP增长', width: 6, lines: ['实现', 'GDP增', '长'] },
    { name: 'never in a dash of two', text: '临溪镇——临江', width: 8, lines: ['临溪镇', '——临江'] },
    { name: 'at spaces, which then go', text: 'ab cd ef', width: 5, lines: ['ab cd', 'ef'] },
    { name: 'where the text does', text: '一\n二\r\n三', width: 8, lines: ['一', '二', '三'] },
    {
      name: 'in a word that is longer than a line',
      text: 'https://linxi.gov.cn/',
      width: 8,
      lines: ['https://', 'linxi.go', 'v.cn/'],
    },
    { name: 'not at all where there is room', text: '完成。', width: 8, lines: ['完成。'] },
    { name: 'and no character is halved', text: '😀😀👩‍👩‍👧', width: 4, lines: ['😀😀', '👩‍👩‍👧'] },
  ];
  it.each(rows)('breaks $name', ({ text, width, lines }) => {
    expect(brokenText(text, room(width))).toEqual({ lines, isCut: false });
  });

  it('parts an address anywhere', () => {
    expect(brokenText('https://linxi.gov.cn/', { ...room(10), isAddress: true }).lines).toEqual([
      'https://li',
      'nxi.gov.cn',
      '/',
    ]);
  });

  it('cuts what does not fit, with an ellipsis behind no stop', () => {
    expect(brokenText('全年完成，财政总收入增长', room(10, 1))).toEqual({
      lines: ['全年完……'],
      isCut: true,
    });
    expect(brokenText('完成，财政总收入', room(10, 1))).toEqual({ lines: ['完成……'], isCut: true });
    expect(brokenText('完成\n加固', room(10, 1))).toEqual({ lines: ['完成……'], isCut: true });
    expect(brokenText('完成\n加固', room(10, 2)).isCut).toBe(false);
  });

  it('loses nothing, and no line is wider than the room, whatever the text', () => {
    const words = fc.array(
      fc.constantFrom(
        '临',
        '溪',
        '。',
        '，',
        '（',
        '）',
        '2.88',
        'GDP',
        '——',
        '%',
        ' ',
        '《',
        '》',
      ),
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 8, max: 40 }), (parts, width) => {
        const text = parts.join('');
        const { lines } = brokenText(text, room(width));
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it.each([
    ['what stays together', (half: number) => '（'.repeat(half) + '，'.repeat(half)],
    ['one word', (half: number) => 'a'.repeat(2 * half)],
    ['sentences', (half: number) => '全年完成，'.repeat(half / 2.5)],
  ])('takes work in proportion to the text, of %s', (_what, textOf) => {
    /* How many characters are measured, whatever the computer. */
    const work = (half: number): number => {
      let measured = 0;
      const counting = (text: string): number => {
        measured += text.length;
        return measure(text);
      };
      brokenText(textOf(half), { width: 40, lines: 100_000, measure: counting });
      return measured;
    };
    const [short, long] = [work(2_500), work(20_000)];
    expect(short).toBeGreaterThanOrEqual(5_000);
    expect(long / short).toBeLessThan(10);
  });

  it('cuts a long text that stays together', () => {
    const { lines, isCut } = brokenText('（'.repeat(20_000) + '，'.repeat(20_000), room(40, 5));
    expect([lines.length, isCut, lines.at(-1)?.endsWith('……')]).toEqual([5, true, true]);
  });
});
