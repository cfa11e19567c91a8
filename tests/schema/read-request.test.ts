import { describe, expect, it } from 'vitest';
import { CALL_SCHEMAS } from '../../lib/schema/calls';
import { SOURCE } from '../builders/annotation-edit';
import { TEXT } from '../builders/extraction';

const verdict = { isReport: true, score: 0.9, reasons: [] };
const request = { url: SOURCE, title: '临溪镇', text: TEXT, meta: {}, tables: [], verdict };
const row = { start: 0, end: 3, cells: [{ start: 0, end: 1 }], headers: ['指标'] };
const parse = (change: object) => CALL_SCHEMAS['report.read']({ ...request, ...change });
const long = (length: number): string => '长'.repeat(length);

describe('a report', () => {
  it.each([
    { name: 'a title', change: { title: long(10_001) }, cut: { title: long(10_000) } },
    {
      name: 'a description',
      change: { meta: { description: long(500_000), keywords: '短' } },
      cut: { meta: { description: long(10_000), keywords: '短' } },
    },
    {
      name: 'what a table says of itself',
      change: {
        tables: [{ ...row, headers: [long(20_000)], unit: long(10_001), caption: long(10_001) }],
      },
      cut: {
        tables: [{ ...row, headers: [long(10_000)], unit: long(10_000), caption: long(10_000) }],
      },
    },
    {
      name: "a reason's evidence",
      change: {
        verdict: { ...verdict, reasons: [{ code: 'length', weight: 1, evidence: long(10_001) }] },
      },
      cut: {
        verdict: { ...verdict, reasons: [{ code: 'length', weight: 1, evidence: long(10_000) }] },
      },
    },
  ])('is read when $name is too long, which is cut', ({ change, cut }) => {
    expect(parse(change)).toEqual({ ...request, ...cut });
  });

  it('is read without the rows beyond the limit, whatever they are', () => {
    const tables = [...Array.from({ length: 100_000 }, () => row), 'no row'];
    expect(parse({ tables })?.tables).toEqual(tables.slice(0, 100_000));
  });

  it('is read with the first thousand words of its head', () => {
    const meta = Object.fromEntries(
      Array.from({ length: 1_200 }, (_, index) => [`name-${index}`, '值']),
    );
    expect(Object.keys(parse({ meta })?.meta ?? {})).toHaveLength(1_000);
  });

  it.each([
    { name: 'a title that is no text', change: { title: 1 } },
    { name: 'a description that is no text', change: { meta: { description: ['x'] } } },
    { name: 'a row that is none', change: { tables: ['no row'] } },
    { name: 'a row behind the end', change: { tables: [{ ...row, end: TEXT.length + 1 }] } },
    { name: 'tables that are no list', change: { tables: {} } },
    { name: 'a field of its own', change: { extra: 1 } },
    { name: 'a text beyond ten million', change: { text: 'x'.repeat(10_000_001) } },
  ])('is refused with $name', ({ change }) => {
    expect(parse(change)).toBeUndefined();
  });
});
