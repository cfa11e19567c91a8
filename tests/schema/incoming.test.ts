import { expect, it } from 'vitest';
import { checkedLine } from '../../lib/schema/incoming';

const TAG = { name: '财政', createdAt: '2025-06-01T00:00:00Z' };
const line = (more: number) => ({
  kind: 'tag',
  tag: {
    ...TAG,
    ...Object.fromEntries(Array.from({ length: more }, (_, at) => [`later${at}`, at])),
  },
});

it('names the fields that it leaves out', () => {
  expect(checkedLine({ ...line(2), newer: true })).toEqual({
    ok: true,
    value: { kind: 'tag', tag: TAG },
    leftOut: expect.arrayContaining(['tag.later0', 'tag.later1', 'newer']),
  });
});

it('counts them where they are very many', () => {
  const checked = checkedLine(line(20_000));
  expect(checked).toMatchObject({ ok: true, value: { kind: 'tag', tag: TAG } });
  expect(checked.ok && checked.leftOut.length).toBe(201);
  expect(checked.ok && checked.leftOut.at(-1)).toBe('… +19800');
});
