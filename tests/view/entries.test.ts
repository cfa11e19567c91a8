import { describe, expect, it } from 'vitest';
import {
  metricEntries,
  noteEntries,
  placeOf,
  pledgeEntries,
  sectionPaths,
} from '../../lib/view/entries';
import type { Places } from '../../lib/view/entries';
import { HASH } from '../builders/annotation-edit';
import { annotation, annotationAt, MATCHES, REPORT, SECTIONS } from './samples';

const HERE = { anchors: {}, textHash: HASH };

describe('metricEntries and pledgeEntries', () => {
  it('keep the order of the text and know the way of headings to each place', () => {
    const entries = metricEntries(REPORT, [], HERE);
    expect(entries.map(({ item, path }) => [item.start, path.map(({ title }) => title)])).toEqual([
      [70, ['一、工作回顾', '（一）财政']],
      [166, ['二、工作安排']],
    ]);
  });

  it('keep their keys when the page puts something in before them, and tell apart what reads the same', () => {
    const moved = {
      ...REPORT,
      metrics: REPORT.metrics.map((one) => ({ ...one, start: one.start + 9, end: one.end + 9 })),
    };
    const twice = { ...REPORT, metrics: [...REPORT.metrics.slice(0, 1), ...REPORT.metrics] };
    const keys = (report: typeof REPORT): string[] =>
      metricEntries(report, [], HERE).map(({ key }) => key);
    expect(keys(moved)).toEqual(keys(REPORT));
    expect(new Set(keys(twice)).size).toBe(3);
    expect(keys(twice)).toEqual(expect.arrayContaining(keys(REPORT)));
  });

  it('bring along the target quantities of a pledge, and no other', () => {
    const targets = pledgeEntries(REPORT, [], HERE).map((entry) =>
      entry.targets.map(({ text }) => text),
    );
    expect(targets).toEqual([[], ['125户'], []]);
  });

  it.each<{ name: string; anchors: Places['anchors']; hash: string; found: boolean }>([
    { name: 'made on the same text', anchors: {}, hash: HASH, found: true },
    {
      name: 'made on another text and not looked for yet',
      anchors: {},
      hash: 'b'.repeat(64),
      found: false,
    },
    {
      name: 'found again at the place',
      anchors: { 'note-1': { outcome: 'moved', start: 152, end: 158 } },
      hash: 'b'.repeat(64),
      found: true,
    },
    {
      name: 'found elsewhere',
      anchors: { 'note-1': { outcome: 'moved', start: 5, end: 11 } },
      hash: HASH,
      found: false,
    },
    { name: 'gone', anchors: { 'note-1': { outcome: 'gone' } }, hash: HASH, found: false },
    {
      name: 'perhaps at the place',
      anchors: {
        'note-1': {
          outcome: 'unsure',
          alternatives: [
            { start: 152, end: 158, text: '加固三座桥梁' },
            { start: 200, end: 206, text: '加固三座桥梁' },
          ],
        },
      },
      hash: HASH,
      found: false,
    },
  ])('join an annotation that was $name: $found', ({ anchors, hash, found }) => {
    const made = annotationAt('加固三座桥梁', 152);
    const [first] = pledgeEntries(REPORT, [made], { anchors, textHash: hash });
    expect(first?.annotation).toBe(found ? made : undefined);
  });

  it('join an annotation to its own kind of thing only', () => {
    const passage = annotationAt('加固三座桥梁', 152, { subject: 'passage' });
    expect(pledgeEntries(REPORT, [passage], HERE)[0]?.annotation).toBeUndefined();
  });
});

describe('placeOf', () => {
  it.each(MATCHES)('answers what the page says: $outcome', (match) => {
    expect(placeOf(annotation(), { anchors: { 'note-1': match }, textHash: undefined })).toBe(
      match,
    );
  });

  it('trusts the position on the same text, and tells nothing otherwise', () => {
    expect(placeOf(annotation(), HERE)).toEqual({ outcome: 'same', start: 10, end: 21 });
    expect(placeOf(annotation(), { anchors: {}, textHash: undefined })).toBeUndefined();
  });
});

describe('noteEntries', () => {
  it('has those with a place in text order, then those looked for, orphans last', () => {
    const notes = ['gone', 'looking', 'late', 'early'].map((id) =>
      annotation({ id, target: { ...annotation().target, textHash: 'old' } }),
    );
    const anchors = {
      gone: { outcome: 'gone' },
      late: { outcome: 'moved', start: 200, end: 210 },
      early: { outcome: 'same', start: 20, end: 30 },
    } as const;
    expect(
      noteEntries(REPORT, notes, { anchors, textHash: HASH }).map(({ annotation: { id } }) => id),
    ).toEqual(['early', 'late', 'looking', 'gone']);
  });

  it('names the deepest heading over the place as it is now', () => {
    const anchors = { 'note-1': { outcome: 'moved', start: 70, end: 80 } } as const;
    const [note] = noteEntries(REPORT, [annotation()], { anchors, textHash: HASH });
    expect(note?.path.map(({ index }) => index)).toEqual([1, 2]);
  });

  it.each([
    { name: 'stated as reached', start: 70, end: 76, finding: undefined, isFigure: true },
    {
      name: 'that is a target',
      start: REPORT.metrics[1]?.start,
      end: REPORT.metrics[1]?.end,
      isFigure: false,
    },
    {
      name: 'that was a target when it was annotated',
      start: 1,
      end: 2,
      status: 'target',
      isFigure: false,
    },
    { name: 'of which nothing is known', start: 1, end: 2, isFigure: true },
    {
      name: 'that is stated as reached by now',
      start: 70,
      end: 76,
      status: 'target',
      isFigure: true,
    },
  ] as const)('tells a figure $name from a promise', ({ isFigure, ...place }) => {
    const { start, end, status = undefined } = { status: undefined, ...place };
    const note = {
      ...annotation({ subject: 'metric' }),
      ...(status && { finding: { metricStatus: status } }),
    };
    const anchors = { 'note-1': { outcome: 'same' as const, start, end } };
    expect(noteEntries(REPORT, [note], { anchors, textHash: HASH })[0]?.isFigure).toBe(isFigure);
    const pledged = noteEntries(REPORT, [{ ...note, subject: 'pledge' }], {
      anchors,
      textHash: HASH,
    });
    expect(pledged[0]?.isFigure).toBe(false);
  });

  it('has every annotation where nothing was read', () => {
    const [note] = noteEntries(undefined, [annotation()], {
      anchors: { 'note-1': { outcome: 'gone' } },
      textHash: HASH,
    });
    expect(note).toMatchObject({ key: 'note:note-1', path: [], match: { outcome: 'gone' } });
  });
});

it('sectionPaths goes from the outermost heading down, without the title', () => {
  expect(sectionPaths(SECTIONS).map((path) => path.map(({ index }) => index))).toEqual([
    [],
    [1],
    [1, 2],
    [3],
  ]);
});
