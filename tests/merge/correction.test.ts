import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotationChanges, annotationOf } from '../../lib/merge/annotation';
import { closeSittings } from '../../lib/merge/sittings';
import { correctionOf } from '../../lib/merge/correction';
import type { Correction } from '../../lib/model/correction';
import type { Entry, Json } from '../../lib/model/entry';
import { correction as schema } from '../../lib/schema/correction';
import { annotationEdit, SOURCE } from '../builders/annotation-edit';

const { id, subject, target } = annotationEdit();
const made: Json = JSON.parse(
  JSON.stringify({ reportId: SOURCE, subject, target, createdAt: '2026-01-01T00:00:00.000Z' }),
);
const BEGUN = '0m3k9x2ab-0000-device0-1';
const LATER = '0m3k9x2ac-0000-device0-2';
const entry = (fields: Entry['fields']): Entry => ({
  dot: BEGUN,
  entity: 'annotation',
  entityId: id,
  fields,
  over: [],
  old: [],
});

const line = fc.string({ minLength: 1, maxLength: 200 }).filter((text) => /^\P{Cc}+$/u.test(text));
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const metricSet = fc.record(
  {
    value: fc.option(number),
    range: fc.option(fc.tuple(number, number)),
    unit: fc.constantFrom('', '元', '个百分点'),
    written: line,
    bound: fc.constantFrom('exact', 'min'),
    kind: fc.constantFrom('level', 'share'),
    indicator: fc.option(line),
    period: fc.option(line),
    when: fc.option(fc.constant({ start: '2015-01-01', end: '2015-12-31' })),
    status: fc.constantFrom('actual', 'target'),
    scope: fc.option(line),
  },
  { requiredKeys: [] },
);
const pledgeSet = fc.record(
  {
    specificity: fc.constantFrom('quantified', 'directional'),
    strength: fc.constantFrom('firm', 'aim'),
    deadline: fc.option(line),
    due: fc.option(fc.constant('2026-12-31')),
    topic: fc.option(fc.constantFrom('economy', 'transport')),
  },
  { requiredKeys: [] },
);
const parts = fc.constant([
  { start: 0, end: 4 },
  { start: 4, end: 9 },
]);
const correction = fc.oneof(
  fc.record(
    { is: fc.constant('metric'), set: metricSet, was: metricSet, parts },
    { requiredKeys: ['is', 'set'] },
  ),
  fc.record(
    { is: fc.constant('pledge'), set: pledgeSet, was: pledgeSet, parts },
    { requiredKeys: ['is', 'set'] },
  ),
  fc.record({ is: fc.constantFrom('not-metric', 'not-pledge') }),
);

describe('a correction in the log', () => {
  it('is what the schema lets in, and comes back as it was', () => {
    fc.assert(
      fc.property(correction, (one) => {
        const json: Json = JSON.parse(JSON.stringify(one));
        expect(schema.safeParse(json).success).toBe(true);
        expect(correctionOf(json)).toEqual(json);
      }),
    );
  });

  it('is something that the schema lets in, whatever stands in the log', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (any, set) => {
        for (const json of [any, { is: 'metric', set, parts: any }, { is: 'pledge', set: any }]) {
          const value: Json = JSON.parse(JSON.stringify(json));
          const read = correctionOf(value);
          if (read !== undefined) expect(schema.safeParse(read).success).toBe(true);
        }
      }),
    );
  });

  it('of a version that says more loses what is not understood, and no edit takes that away', () => {
    const later: Json = { is: 'metric', set: { value: 1, method: '抽样' }, reason: '更正公告' };
    const row = annotationOf([entry({ made, correction: later })]);
    expect(row?.correction).toEqual({ is: 'metric', set: { value: 1 } });
    const edited = row && annotationChanges(row, { ...row, note: '看过' });
    expect(edited).toEqual({ note: '看过' });
  });

  it('of a kind that is not known is none, and no edit takes it away', () => {
    const row = annotationOf([entry({ made, correction: { is: 'table', rows: 3 } })]);
    expect(row?.correction).toBeUndefined();
    expect(row && annotationChanges(row, { ...row, note: '看过' })).toEqual({ note: '看过' });
  });
});

describe('a field that a device does not know', () => {
  it('stays in the log through its own edits', () => {
    const begun = entry({ made, reviewed: { by: '张三' } });
    const later: Entry = { ...entry({ note: '看过' }), dot: LATER, over: [begun.dot] };
    const { changed, gone } = closeSittings([begun, later], () => true);
    expect(gone).toEqual([begun.dot]);
    expect(changed[0]?.fields).toEqual({ made, reviewed: { by: '张三' }, note: '看过' });
  });
});

describe('the schema', () => {
  const metric = (set: object): object => ({ is: 'metric', set });
  it.each<{ name: string; value: object }>([
    { name: 'an unknown kind', value: { is: 'table' } },
    { name: 'an unknown field', value: metric({ colour: 'red' }) },
    { name: 'a value that is no number', value: metric({ value: '3' }) },
    { name: 'an endless value', value: metric({ value: Infinity }) },
    { name: 'an indicator of two lines', value: metric({ indicator: 'a\nb' }) },
    { name: 'an indicator that is too long', value: metric({ indicator: '长'.repeat(201) }) },
    { name: 'a unit that is too long', value: metric({ unit: '元'.repeat(21) }) },
    {
      name: 'days that run backwards',
      value: metric({ when: { start: '2016-01-01', end: '2015-01-01' } }),
    },
    { name: 'one part', value: { ...metric({}), parts: [{ start: 0, end: 1 }] } },
    {
      name: 'parts that overlap',
      value: {
        ...metric({}),
        parts: [
          { start: 0, end: 3 },
          { start: 2, end: 4 },
        ],
      },
    },
    { name: 'a topic that is none', value: { is: 'pledge', set: { topic: 'weather' } } },
    { name: 'a refusal with more', value: { is: 'not-pledge', set: {} } },
  ])('refuses $name', ({ value }) => expect(schema.safeParse(value).success).toBe(false));

  it('takes what the types allow', () => {
    const one: Correction = { is: 'metric', set: { value: null, range: [1, 2] } };
    expect(schema.parse(one)).toEqual(one);
  });
});
