import { expect, test } from 'vitest';
import { cite, sentenceAround } from '../../lib/wording/citation';
import { foundPlaces } from '../../lib/reader/places';
import { EXTRACTION, TEXT, WORDS } from './samples';

const PLACES = await foundPlaces(EXTRACTION);
const SOURCE = {
  profile: EXTRACTION.report,
  title: '页面标题',
  url: 'http://www.linxi.gov.cn/art/1.html',
  readOn: '2024-05-01',
};

test('a number is quoted with its sentence, title, issuer, dates and address', () => {
  const [first] = PLACES;
  expect(first && cite(TEXT, first, SOURCE, WORDS)).toBe(
    '“全年完成财政总收入24.03亿元，同比增长19.1%。”\n' +
      '——《临溪镇2023年工作总结和2024年工作计划》，临溪镇人民政府，2024-01-05发布，2024-05-01查阅\n' +
      'http://www.linxi.gov.cn/art/1.html',
  );
});

test('what is not known is left out', () => {
  const place = { key: 'p', subject: 'passage', start: 0, end: 3, text: '临溪镇' } as const;
  expect(cite(TEXT, place, { ...SOURCE, profile: undefined, title: '' }, WORDS)).toBe(
    '“临溪镇”\n——《无标题》，2024-05-01查阅\nhttp://www.linxi.gov.cn/art/1.html',
  );
});

test('a place over several sentences is its own context', () => {
  const place = { key: 'p', subject: 'metric', start: 0, end: TEXT.length, text: TEXT } as const;
  expect(sentenceAround(TEXT, place)).toBe(TEXT);
});
