import { describe, expect, it } from 'vitest';
import type { StripText } from '../../lib/messages/strip-link';
import type { Annotation, Status } from '../../lib/model/annotation';
import { groupMarks, shareOf, stripMarks } from '../../lib/view/strip/marks';

const HASH = 'a'.repeat(64);
const TODAY = '2026-11-30';
const TEXT: StripText = {
  textHash: HASH,
  isDark: false,
  blocks: [
    { start: 0, end: 100, top: 0.1, bottom: 0.3 },
    { start: 101, end: 201, top: 0.5, bottom: 0.9 },
  ],
  findings: [
    { start: 20, end: 30, kind: 'pledge', due: '2024-12-31' },
    { start: 120, end: 130, kind: 'pledge', due: '2027-12-31' },
  ],
};

const annotation = (id: string, status?: Status): Annotation => ({
  id,
  reportId: 'r',
  subject: 'pledge',
  target: {
    source: 'https://www.linxi.gov.cn/a.html',
    textHash: HASH,
    quote: { type: 'TextQuoteSelector', exact: `改造${id}户`, prefix: '', suffix: '' },
    position: { type: 'TextPositionSelector', start: 0, end: 5 },
  },
  ...(status && { status }),
  note: '',
  disputed: false,
  tags: [],
  evidence: [],
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
});

const notesOf = (
  ...given: readonly { start: number; status?: Status }[]
): Parameters<typeof stripMarks>[1] => ({
  textHash: HASH,
  annotations: given.map(({ start, status }) => annotation(String(start), status)),
  anchors: Object.fromEntries(
    given.map(({ start }) => [String(start), { outcome: 'same', start, end: start + 10 }]),
  ),
});

describe('where an offset stands', () => {
  it.each([
    { offset: 0, share: 0.1 },
    { offset: 50, share: 0.2 },
    { offset: 100, share: 0.3 },
    { offset: 151, share: 0.7 },
    { offset: 999, share: 0.9 },
  ])('$offset → $share', ({ offset, share }) => {
    expect(shareOf(TEXT.blocks, offset)).toBeCloseTo(share);
  });

  it('nowhere in a text without blocks', () => {
    expect(shareOf([], 3)).toBeUndefined();
  });
});

describe('what the reader has on a text', () => {
  it.each<{ name: string; start: number; status?: Status; sign: string }>([
    { name: 'a verdict', start: 120, status: 'kept', sign: 'kept' },
    {
      name: 'a promise that is not settled and past its day',
      start: 20,
      status: 'open',
      sign: 'overdue',
    },
    { name: 'a broken promise is settled', start: 20, status: 'broken', sign: 'broken' },
    { name: 'a promise whose day is to come', start: 120, status: 'open', sign: 'open' },
    { name: 'words alone', start: 20, sign: 'note' },
  ])('$name: $sign', ({ start, status, sign }) => {
    const [mark] = stripMarks(TEXT, notesOf({ start, status }), TODAY);
    expect(mark).toMatchObject({ start, end: start + 10, sign, quote: `改造${start}户` });
  });

  it('is nothing where the notes are of another text', () => {
    const notes = { ...notesOf({ start: 20 }), textHash: 'b'.repeat(64) };
    expect(stripMarks(TEXT, notes, TODAY)).toEqual([]);
  });

  it('stands together where it would touch, under the sign that asks most for a look', () => {
    const notes = notesOf(
      { start: 26 },
      { start: 20, status: 'broken' },
      { start: 22, status: 'kept' },
      { start: 150 },
    );
    const groups = groupMarks(stripMarks(TEXT, notes, TODAY), 10);
    expect(groups.map(({ shown, marks }) => [shown.sign, marks.length])).toEqual([
      ['broken', 3],
      ['note', 1],
    ]);
  });
});
