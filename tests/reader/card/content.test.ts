// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { match } from '../../../lib/anchor/match';
import { cardContent, sentenceSpan } from '../../../lib/reader/card/content';
import { foundPlaces, markedPlaces } from '../../../lib/reader/places';
import type { Place } from '../../../lib/reader/places';
import type { Reading } from '../../../lib/reader/reading';
import { HASH } from '../../builders/annotation-edit';
import { EXTRACTION, TEXT } from '../../wording/samples';

const VERDICT = { isReport: true, score: 1, reasons: [] };
const { href } = document.location;

const READING: Reading = {
  text: TEXT,
  title: '工作总结',
  textHash: HASH,
  reportId: href,
  verdict: VERDICT,
  parts: 1,
  extraction: EXTRACTION,
  request: { url: href, title: '工作总结', text: TEXT, meta: {}, tables: [], verdict: VERDICT },
};

const FOUND = await foundPlaces(EXTRACTION);

function placeOf(text: string, places: readonly Place[] = FOUND): Place {
  const place = places.find((one) => one.text === text);
  if (place === undefined) throw new Error(`no place ${text}`);
  return place;
}

const contentOf = (place: Place) => cardContent([place], 'none', READING, document).places[0];
const PLEDGE = '2024年底前完成农村危房改造125户。';
const [revenue, growth, houses] = EXTRACTION.metrics;

describe('a card is told', () => {
  test.each([
    {
      name: 'what changed of a metric',
      text: '24.03亿元',
      expect: {
        subject: 'metric',
        metric: revenue,
        related: [growth],
        level: undefined,
        within: undefined,
      },
    },
    {
      name: 'of what a change is one',
      text: '19.1%',
      expect: { subject: 'metric', metric: growth, related: [], level: revenue, within: undefined },
    },
    {
      name: 'the pledge of a target',
      text: '125户',
      expect: { subject: 'metric', metric: houses, related: [], within: PLEDGE },
    },
    {
      name: 'the targets of a pledge',
      text: PLEDGE,
      expect: { subject: 'pledge', metric: undefined, related: [houses], within: undefined },
    },
  ])('$name', ({ text, expect: told }) => {
    expect(contentOf(placeOf(text))).toMatchObject({ text, ...told });
  });

  test('the sentence around, and where a new annotation would point', () => {
    const place = contentOf(placeOf('19.1%'));
    expect(place?.sentence).toBe('全年完成财政总收入24.03亿元，同比增长19.1%。');
    expect(place?.target).toMatchObject({
      source: href.split('#', 1)[0],
      textHash: HASH,
      quote: { exact: '19.1%' },
    });
    expect(place && match(place.target, TEXT, HASH)).toMatchObject({
      outcome: 'same',
      start: place?.start,
    });
  });

  test('the page, for citations, and which part is wanted', () => {
    expect(cardContent([placeOf('19.1%')], 'tag', READING, document)).toMatchObject({
      part: 'tag',
      textHash: HASH,
      page: { title: '工作总结', url: href, profile: EXTRACTION.report },
    });
  });

  test('at most four related numbers', () => {
    const many = { ...EXTRACTION, metrics: [...EXTRACTION.metrics, ...new Array(9).fill(growth)] };
    const reading = { ...READING, extraction: many };
    expect(
      cardContent([placeOf('24.03亿元')], 'none', reading, document).places[0]?.related,
    ).toHaveLength(4);
  });

  test('nothing of what the reader added', () => {
    const places = markedPlaces(TEXT, FOUND, [{ subject: 'passage', start: 0, end: 3 }]);
    const place = contentOf(placeOf('临溪镇', places));
    expect(place).toMatchObject({ subject: 'passage', related: [] });
    expect(place).not.toHaveProperty('isMarked');
  });
});

test('what a card is told can be sent', () => {
  const content = cardContent(FOUND, 'none', READING, document);
  expect(structuredClone(content)).toEqual(content);
});

const at = (text: string, length = text.length): { start: number; end: number } => {
  const start = TEXT.indexOf(text);
  return { start, end: start + length };
};

test.each([
  {
    name: 'of a number',
    span: at('19.1%'),
    expect: '全年完成财政总收入24.03亿元，同比增长19.1%。',
  },
  { name: 'of a whole sentence', span: at(PLEDGE), expect: PLEDGE },
  {
    name: 'of a line without a full stop',
    span: at('临溪镇'),
    expect: '临溪镇2023年工作总结和2024年工作计划',
  },
  {
    name: 'of what reaches over several',
    span: at('同比', 20),
    expect: TEXT.substr(TEXT.indexOf('同比'), 20),
  },
])('the sentence $name', ({ span, expect: sentence }) => {
  const { start, end } = sentenceSpan(TEXT, span);
  expect(TEXT.slice(start, end)).toBe(sentence);
});
