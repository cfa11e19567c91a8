import { expect, test } from 'vitest';
import { cite } from '../../lib/wording/citation';
import { EXTRACTION, WORDS } from './samples';

const SOURCE = {
  profile: EXTRACTION.report,
  title: '页面标题',
  url: 'http://www.linxi.gov.cn/art/1.html',
  readOn: '2024-05-01',
};
const SENTENCE = '全年完成财政总收入24.03亿元，同比增长19.1%。';

test('a number is quoted with its sentence, title, issuer, dates and address', () => {
  const place = { subject: 'metric', text: '24.03亿元', sentence: ` ${SENTENCE}\n` } as const;
  expect(cite(place, SOURCE, WORDS)).toBe(
    `“${SENTENCE}”\n` +
      '——《临溪镇2023年工作总结和2024年工作计划》，临溪镇人民政府，2024-01-05发布，2024-05-01查阅\n' +
      'http://www.linxi.gov.cn/art/1.html',
  );
});

test.each(['pledge', 'passage'] as const)('a %s is quoted as it stands', (subject) => {
  const place = { subject, text: '财政总收入', sentence: SENTENCE };
  expect(cite(place, SOURCE, WORDS)).toMatch(/^“财政总收入”\n/);
});

test.each([
  {
    name: 'a page with a title',
    title: '页面标题',
    expect: '“临溪镇”\n——《页面标题》，2024-05-01查阅\n',
  },
  { name: 'a page without one', title: '', expect: '“临溪镇”\n——《无标题》，2024-05-01查阅\n' },
])('what is not known of $name is left out', ({ title, expect: cited }) => {
  const place = { subject: 'passage', text: '临溪镇', sentence: '临溪镇' } as const;
  expect(cite(place, { ...SOURCE, profile: undefined, title }, WORDS)).toBe(cited + SOURCE.url);
});
