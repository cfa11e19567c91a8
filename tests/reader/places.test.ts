import { describe, expect, test } from 'vitest';
import { isShown, itemsByLayer, layersOf } from '../../lib/reader/layers';
import {
  auditedPlaces,
  foundPlaces,
  markedPlaces,
  placesAt,
  stepFrom,
} from '../../lib/reader/places';
import type { Place } from '../../lib/reader/places';
import type { Mark } from '../../lib/model/annotation';
import type { AuditVerdict } from '../../lib/model/audit';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { EXTRACTION, pledge, TEXT } from '../wording/samples';

const PLACES = await foundPlaces(EXTRACTION);
const texts = (places: readonly { text: string }[]): string[] => places.map(({ text }) => text);

test('places are in reading order, outer before inner, and quote the text', () => {
  expect(texts(PLACES)).toEqual([
    '24.03亿元',
    '19.1%',
    '2024年底前完成农村危房改造125户。',
    '125户',
  ]);
  for (const { start, end, text } of PLACES) expect(TEXT.slice(start, end)).toBe(text);
});

test('an offset answers the innermost place first', () => {
  expect(texts(placesAt(PLACES, TEXT.indexOf('125户')))).toEqual([
    '125户',
    '2024年底前完成农村危房改造125户。',
  ]);
  expect(placesAt(PLACES, 0)).toEqual([]);
});

const AT = TEXT.indexOf('19.1%');
const ON_METRIC: Mark = { subject: 'metric', start: AT, end: AT + 5 };

test('a mark on a metric belongs to the metric, any other is a place of its own', () => {
  const places = markedPlaces(TEXT, PLACES, [
    ON_METRIC,
    { subject: 'passage', start: 0, end: 3 },
    { subject: 'pledge', start: AT, end: AT + 5 },
  ]);
  expect(places).toHaveLength(PLACES.length + 2);
  expect(places.filter(({ isMarked }) => isMarked).map(({ key, text }) => [key, text])).toEqual([
    ['passage:0-3', '临溪镇'],
    [`metric:${AT}-${AT + 5}`, '19.1%'],
    [`pledge:${AT}-${AT + 5}`, '19.1%'],
  ]);
  expect(places.find(({ key }) => key.startsWith(`metric:${AT}`))?.metric?.text).toBe('19.1%');
});

test('marks of the same thing at the same place are one place', () => {
  expect(markedPlaces(TEXT, PLACES, [ON_METRIC, ON_METRIC])).toHaveLength(PLACES.length);
});

test('without marks the places stay what they are', () => {
  expect(markedPlaces(TEXT, PLACES, [])).toBe(PLACES);
});

const STEPS = [
  { name: 'the next place', from: 0, direction: 1, expect: 1 },
  { name: 'the place before', from: 1, direction: -1, expect: 0 },
  { name: 'round the end', from: 3, direction: 1, expect: 0 },
  { name: 'round the start', from: 0, direction: -1, expect: 3 },
] as const;

test.each(STEPS)('steps to $name', ({ from, direction, expect: to }) => {
  const place = PLACES[from];
  expect(place && stepFrom(PLACES, place, direction)).toBe(PLACES[to]);
});

test('steps from an offset where no place was open', () => {
  expect(stepFrom(PLACES, TEXT.indexOf('19.1%'), 1)?.text).toBe('19.1%');
  expect(stepFrom(PLACES, TEXT.indexOf('19.1%'), -1)?.text).toBe('24.03亿元');
  expect(stepFrom(PLACES, TEXT.length, 1)?.text).toBe('24.03亿元');
  expect(stepFrom([], 0, 1)).toBeUndefined();
});

test('layers follow what a place is', async () => {
  expect(PLACES.map((place) => layersOf(place).join())).toEqual([
    'metric',
    'metric',
    'verifiable',
    'target',
  ]);
  const vague = await foundPlaces({
    ...EXTRACTION,
    metrics: [],
    pledges: [pledge({ specificity: 'directional' })],
  });
  expect(vague.map((place) => layersOf(place))).toEqual([['directional']]);
  expect(vague.map((place) => isShown(place, DEFAULT_SETTINGS.layers))).toEqual([false]);
});

const { layers } = DEFAULT_SETTINGS;

test.each([
  { name: 'what is painted', mark: undefined, switches: layers, expect: true },
  {
    name: 'what is not painted',
    mark: undefined,
    switches: { ...layers, metric: false },
    expect: false,
  },
  {
    name: 'what is marked only',
    mark: ON_METRIC,
    switches: { ...layers, metric: false },
    expect: true,
  },
  {
    name: 'what is marked while marks are off',
    mark: ON_METRIC,
    switches: { ...layers, metric: false, annotation: false },
    expect: false,
  },
])('can be seen or not: $name', ({ mark, switches, expect: shown }) => {
  const places = markedPlaces(TEXT, PLACES, mark ? [mark] : []);
  const place = places.find(({ text }) => text === '19.1%');
  expect(place && isShown(place, switches)).toBe(shown);
});

test('a mark is in no layer that the page can read', () => {
  const places = markedPlaces(TEXT, [], [ON_METRIC, { subject: 'passage', start: 0, end: 3 }]);
  expect([...itemsByLayer(places, layers).values()].flat()).toEqual([]);
});

test('a layer that is off paints nothing', () => {
  const items = itemsByLayer(PLACES, { ...DEFAULT_SETTINGS.layers, metric: false });
  expect(items.get('metric')).toEqual([]);
  expect(items.get('target')?.map(({ id }) => id)).toEqual(PLACES.slice(3).map(({ key }) => key));
});

test('a pledge has a mark of its own on its first character', () => {
  const items = itemsByLayer(PLACES, layers);
  const starts = items.get('verifiable')?.map(({ id, start }) => ({ id, start, end: start + 1 }));
  expect(starts?.length).toBeGreaterThan(0);
  expect(items.get('verifiable-start')).toEqual(starts);
});

describe('figures that were held against others', () => {
  const [figure] = PLACES;
  const { start = 0, end = 0 } = figure ?? {};
  const audited = (verdict: AuditVerdict): readonly Place[] =>
    auditedPlaces(TEXT, PLACES, [{ start, end, verdict }]);

  test('are painted in the layer of their verdict as well, if that is on', () => {
    const [place] = audited('inconsistent');
    expect(place && layersOf(place)).toEqual(['metric', 'inconsistent']);
    const items = itemsByLayer(audited('inconsistent'), layers);
    expect(items.get('inconsistent')?.map(({ id }) => id)).toEqual([figure?.key]);
    expect(itemsByLayer(audited('consistent'), layers).get('consistent')).toEqual([]);
  });

  test('are places of their own where no metric was found', () => {
    const places = auditedPlaces(TEXT, PLACES, [{ start: 0, end: 2, verdict: 'needs-scope' }]);
    expect(places).toHaveLength(PLACES.length + 1);
    expect(places[0]).toMatchObject({ subject: 'passage', text: TEXT.slice(0, 2) });
    expect(places[0] && isShown(places[0], layers)).toBe(false);
  });

  test('can be marked by the reader', () => {
    const mark = { subject: 'metric', start, end } as const;
    expect(markedPlaces(TEXT, audited('inconsistent'), [mark])[0]).toMatchObject({
      isMarked: true,
      verdict: 'inconsistent',
    });
  });
});
