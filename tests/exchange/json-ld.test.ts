import { describe, expect, it } from 'vitest';
import { annotationsJsonLd } from '../../lib/exchange/json-ld';
import { exported, HOSTILE, ID, JUDGED, ORPHAN, poisoned, TEXT_HASH, URL_, uuid } from './sample';

type Json = Readonly<Record<string, unknown>>;
const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const objectOf = (value: unknown): Json => {
  if (!isJson(value)) throw new Error('not an object');
  return value;
};
const listOf = (value: unknown): Json[] => (Array.isArray(value) ? value.map(objectOf) : []);
const read = (json: string): Json => objectOf(JSON.parse(json));
const itemsOf = (collection: Json): Json[] => listOf(objectOf(collection.first).items);

/** IRIs of the schemes in use; RFC 3987 for what they hold. */
const IRI = /^(?:https?:\/\/|urn:uuid:|tag:)\S+$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
const MOTIVATIONS = [
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
];
/** Every name that the vocabulary's context gives a meaning to and that we use. */
const TERMS = [
  '@context',
  'id',
  'type',
  'label',
  'generator',
  'name',
  'total',
  'first',
  'startIndex',
  'items',
  'motivation',
  'created',
  'modified',
  'body',
  'target',
  'purpose',
  'value',
  'format',
  'source',
  'selector',
  'exact',
  'prefix',
  'suffix',
  'start',
  'end',
];

/**
 * What the Web Annotation Data Model requires of an annotation: sections 3.1, 3.2.4, 3.3, 4.2.4,
 * 4.2.5.
 */
function checkAnnotation(annotation: Json): void {
  expect(annotation.id).toMatch(IRI);
  expect(annotation.type).toBe('Annotation');
  for (const time of [annotation.created, annotation.modified]) expect(time).toMatch(INSTANT);
  const motivations = [annotation.motivation].flat();
  for (const motivation of motivations) expect(MOTIVATIONS).toContain(motivation);
  for (const body of listOf(annotation.body ?? [])) {
    expect(body).toMatchObject({
      type: 'TextualBody',
      format: 'text/plain',
      value: expect.any(String),
    });
    expect(MOTIVATIONS).toContain(body.purpose);
    expect(motivations).toContain(body.purpose);
  }
  checkTarget(objectOf(annotation.target));
}

function checkTarget(target: Json): void {
  expect(target.type).toBe('SpecificResource');
  expect(target.source).toMatch(IRI);
  const [quote, position, ...others] = listOf(target.selector);
  expect(others).toEqual([]);
  expect(quote).toMatchObject({ type: 'TextQuoteSelector', exact: expect.any(String) });
  expect(position?.type).toBe('TextPositionSelector');
  for (const offset of [position?.start, position?.end])
    expect(Number.isInteger(offset) && Number(offset) >= 0).toBe(true);
}

/** Every key is W3C's or is under our own prefix. */
function checkTerms(value: unknown): void {
  if (Array.isArray(value)) value.forEach(checkTerms);
  else if (isJson(value))
    for (const [key, inner] of Object.entries(value)) {
      if (key === '@context') continue;
      expect(key.startsWith('nuoshu:') || TERMS.includes(key), key).toBe(true);
      checkTerms(inner);
    }
}

function checkCollection(collection: Json): void {
  const [w3c, ours] = [collection['@context']].flat();
  expect(w3c).toBe('http://www.w3.org/ns/anno.jsonld');
  expect(objectOf(ours).nuoshu).toMatch(/^https:\/\/.*#$/);
  expect(collection.id).toMatch(IRI);
  expect(collection.type).toBe('AnnotationCollection');
  const first = objectOf(collection.first);
  expect(first.id).toMatch(IRI);
  expect(first.type).toBe('AnnotationPage');
  expect(first.startIndex).toBe(0);
  expect(collection.total).toBe(itemsOf(collection).length);
  itemsOf(collection).forEach(checkAnnotation);
  const ids = itemsOf(collection).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  checkTerms(collection);
}

describe('annotationsJsonLd', () => {
  it('is a collection as the Web Annotation Data Model has it', () => {
    checkCollection(read(annotationsJsonLd([exported()])));
    checkCollection(read(annotationsJsonLd([])));
  });

  it('the check sees what is wrong', () => {
    const [annotation = {}] = itemsOf(read(annotationsJsonLd([exported()])));
    for (const key of ['id', 'type', 'target', 'created'])
      expect(() => checkAnnotation({ ...annotation, [key]: undefined })).toThrow();
    expect(() => checkAnnotation({ ...annotation, motivation: 'liking' })).toThrow();
    expect(() => checkTerms({ unheardOf: 1 })).toThrow();
  });

  it('holds everything of an annotation', () => {
    const judged = itemsOf(read(annotationsJsonLd([exported()]))).find(
      ({ id }) => id === `urn:uuid:${JUDGED.id}`,
    );
    expect(judged).toEqual({
      id: `urn:uuid:${JUDGED.id}`,
      type: 'Annotation',
      motivation: ['commenting', 'tagging', 'assessing'],
      created: JUDGED.createdAt,
      modified: JUDGED.updatedAt,
      body: [
        { type: 'TextualBody', purpose: 'commenting', value: '问过镇里', format: 'text/plain' },
        { type: 'TextualBody', purpose: 'tagging', value: '住房', format: 'text/plain' },
        { type: 'TextualBody', purpose: 'tagging', value: '重点 关注', format: 'text/plain' },
        { type: 'TextualBody', purpose: 'assessing', value: 'partly-kept', format: 'text/plain' },
      ],
      target: {
        type: 'SpecificResource',
        source: URL_,
        selector: [JUDGED.target.quote, JUDGED.target.position],
        'nuoshu:source': ID,
        'nuoshu:textHash': TEXT_HASH,
      },
      'nuoshu:reportId': ID,
      'nuoshu:subject': 'pledge',
      'nuoshu:disputed': false,
      'nuoshu:pinned': true,
      'nuoshu:weight': 3,
      'nuoshu:owner': '村镇建设办',
      'nuoshu:statusOn': '2025-01-08',
      'nuoshu:statusBy': '张三',
      'nuoshu:evidence': [
        {
          id: `urn:uuid:${uuid(101)}`,
          'nuoshu:address': 'https://www.linxi.gov.cn/art/9.html',
          'nuoshu:text': '完成110户',
          'nuoshu:on': '2025-01-07',
        },
        {
          id: `urn:uuid:${uuid(102)}`,
          'nuoshu:address': '',
          'nuoshu:text': '现场看过',
          'nuoshu:target': expect.objectContaining({ source: ID, type: 'SpecificResource' }),
        },
      ],
    });
  });

  it('a mark without words is a highlight without a body', () => {
    const bare = { ...ORPHAN, tags: [] };
    const [item] = itemsOf(read(annotationsJsonLd([exported({ annotations: [bare] })])));
    expect(item?.motivation).toBe('highlighting');
    expect(item).not.toHaveProperty('body');
  });

  it('the same annotations are the same bytes in whatever order they come', () => {
    const one = exported();
    const other = exported({
      report: { ...one.report, id: 'https://a.gov.cn/1' },
      annotations: [],
    });
    const turned = exported({ annotations: [...one.annotations].reverse() });
    expect(annotationsJsonLd([other, turned])).toBe(annotationsJsonLd([one, other]));
  });

  it.each(HOSTILE.map((text) => [text.slice(0, 30), text]))(
    'any text comes back unit for unit: %j',
    (_name, text) => {
      const json = annotationsJsonLd([poisoned(text)]);
      expect(json.isWellFormed()).toBe(true);
      const [item] = itemsOf(read(json));
      expect(item?.['nuoshu:owner']).toBe(text);
      expect(listOf(item?.body).find(({ purpose }) => purpose === 'commenting')?.value ?? '').toBe(
        text,
      );
      expect(listOf(objectOf(item?.target).selector)[0]?.exact).toBe(text);
    },
  );
});
