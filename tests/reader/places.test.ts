import { expect, test } from 'vitest';
import { isPainted, itemsByLayer, layersOf } from '../../lib/reader/layers';
import { annotatedPlaces, foundPlaces, placesAt, stepFrom } from '../../lib/reader/places';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { EXTRACTION, TEXT, annotation, pledge, target } from './samples';

const PLACES = await foundPlaces(EXTRACTION);
const texts = (places: readonly { text: string }[]): string[] => places.map(({ text }) => text);

test('places are in reading order, outer before inner, and quote the text', () => {
  expect(texts(PLACES)).toEqual(['24.03亿元', '19.1%', '2024年底前完成农村危房改造125户。', '125户']);
  for (const { start, end, text } of PLACES) expect(TEXT.slice(start, end)).toBe(text);
});

test('an offset answers the innermost place first', () => {
  expect(texts(placesAt(PLACES, TEXT.indexOf('125户')))).toEqual(['125户', '2024年底前完成农村危房改造125户。']);
  expect(placesAt(PLACES, 0)).toEqual([]);
});

test('an annotation of a metric belongs to the metric, any other is a place of its own, one that is gone is none', () => {
  const at = TEXT.indexOf('19.1%');
  const own = annotation({ id: 'a', subject: 'metric', target: target(at, at + 5) });
  const passage = annotation({ id: 'b', target: target(0, 3) });
  const gone = annotation({ id: 'c', target: target(0, 3) });
  const places = annotatedPlaces(TEXT, PLACES, {
    annotations: [own, passage, gone],
    anchors: {
      a: { outcome: 'same', start: at, end: at + 5 },
      b: { outcome: 'moved', start: 0, end: 3 },
      c: { outcome: 'gone' },
    },
  });
  expect(places).toHaveLength(PLACES.length + 1);
  expect(places.find((place) => place.annotation === own)?.metric?.text).toBe('19.1%');
  expect(places[0]).toMatchObject({ key: 'annotation:b', subject: 'passage', text: '临溪镇' });
});

test('a second annotation at the same metric is not lost', () => {
  const at = TEXT.indexOf('19.1%');
  const both = ['a', 'b'].map((id) => annotation({ id, subject: 'metric', target: target(at, at + 5) }));
  const anchor = { outcome: 'same', start: at, end: at + 5 } as const;
  const places = annotatedPlaces(TEXT, PLACES, { annotations: both, anchors: { a: anchor, b: anchor } });
  expect(places.flatMap(({ annotation: one }) => one?.id ?? [])).toEqual(['a', 'b']);
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
  expect(PLACES.map((place) => layersOf(place).join())).toEqual(['metric', 'metric', 'verifiable', 'target']);
  const vague = await foundPlaces({ ...EXTRACTION, metrics: [], pledges: [pledge({ specificity: 'directional' })] });
  expect(vague.map((place) => layersOf(place))).toEqual([['directional']]);
  expect(vague.map((place) => isPainted(place, DEFAULT_SETTINGS.layers))).toEqual([false]);
});

test('a layer that is off paints nothing', () => {
  const items = itemsByLayer(PLACES, { ...DEFAULT_SETTINGS.layers, metric: false });
  expect(items.get('metric')).toEqual([]);
  expect(items.get('target')?.map(({ id }) => id)).toEqual(PLACES.slice(3).map(({ key }) => key));
});
