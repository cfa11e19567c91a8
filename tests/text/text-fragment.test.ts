import { describe, expect, it } from 'vitest';
import { passageAddress } from '../../lib/text/text-fragment';

const URL_OF = 'https://www.linxi.gov.cn/a.html';

/** The directive as a browser reads it: parts, decoded. */
const read = (address: string): string[] =>
  (address.split(':~:text=')[1] ?? '').split(',').map(decodeURIComponent);

describe('an address that shows a passage', () => {
  it.each([
    {
      name: 'a short one as a whole',
      passage: '新建两所小学',
      expect: ['新建两所小学'],
    },
    {
      name: 'with what stands around it in its line',
      passage: '24.03亿元',
      around: { before: '去年的话。\n完成财政总收入', after: '，增长6%。\n再一行' },
      expect: ['完成财政总收入-', '24.03亿元', '-，增长6%。'],
    },
    {
      name: 'over several lines by its first and its last',
      passage: ' 新建两所小学。 \n\n改造老旧小区12个。',
      expect: ['新建两所小学。', '改造老旧小区12个。'],
    },
  ])('$name', ({ passage, around, expect: parts }) => {
    expect(read(passageAddress(URL_OF, passage, around))).toEqual(parts);
  });

  it('a long one by its beginning and its end, cut between words', () => {
    const passage = `临溪镇全年完成${'农村公路改造和饮水工程建设，'.repeat(8)}群众满意度达到96%`;
    const [head = '', tail = '', ...others] = read(passageAddress(URL_OF, passage));
    expect(others).toEqual([]);
    expect(passage.startsWith(head)).toBe(true);
    expect(passage.endsWith(tail)).toBe(true);
    const starts = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(passage)].map(
      ({ index }) => index,
    );
    expect(starts).toContain(head.length);
    expect(starts).toContain(passage.length - tail.length);
  });

  it('keeps a route, and encodes what parts the directive', () => {
    expect(passageAddress(`${URL_OF}#/d/1`, 'a-b,c&d')).toBe(`${URL_OF}#/d/1:~:text=a%2Db%2Cc%26d`);
  });

  it('is the address alone where nothing is quoted', () => {
    expect(passageAddress(URL_OF, ' \n ')).toBe(URL_OF);
  });
});
