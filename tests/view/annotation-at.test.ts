import { describe, expect, it } from 'vitest';
import type { CardNotes } from '../../lib/messages/map';
import { annotationAt } from '../../lib/view/card-link';
import { HASH, SOURCE } from '../builders/annotation-edit';
import { annotationAt as noteAt } from './samples';

const NOTES: CardNotes = {
  source: SOURCE,
  url: SOURCE,
  origin: new URL(SOURCE).origin,
  textHash: HASH,
  annotations: [],
  anchors: {},
  withheld: 0,
  tags: [],
};
const OTHER_HASH = 'b'.repeat(64);

describe('the annotation at a place', () => {
  const note = noteAt('加固三座桥梁', 152);
  const place = { subject: 'pledge', start: 152, end: 158 };
  const moved = { outcome: 'moved', start: 160, end: 166 } as const;
  const unsure = {
    outcome: 'unsure',
    alternatives: [
      { start: 152, end: 158, text: '加固三座桥梁' },
      { start: 200, end: 206, text: '加固三座桥梁' },
    ],
  } as const;

  it.each<{
    name: string;
    at: typeof place;
    notes: Partial<CardNotes>;
    hash?: string;
    found: boolean;
  }>([
    { name: 'where it was made', at: place, notes: {}, found: true },
    { name: 'not beside it', at: { ...place, end: 157 }, notes: {}, found: false },
    {
      name: 'not for another subject',
      at: { ...place, subject: 'metric' },
      notes: {},
      found: false,
    },
    {
      name: 'where it moved to',
      at: { ...place, start: 160, end: 166 },
      notes: { anchors: { 'note-1': moved } },
      found: true,
    },
    {
      name: 'not where it was before',
      at: place,
      notes: { anchors: { 'note-1': moved } },
      found: false,
    },
    {
      name: 'where it may be, first',
      at: place,
      notes: { anchors: { 'note-1': unsure } },
      found: true,
    },
    {
      name: 'where it may be, second',
      at: { ...place, start: 200, end: 206 },
      notes: { anchors: { 'note-1': unsure } },
      found: true,
    },
    {
      name: 'not where it was, if it may only be elsewhere',
      at: { ...place, start: 140, end: 146 },
      notes: { anchors: { 'note-1': unsure } },
      found: false,
    },
    {
      name: 'not between the places where it may be',
      at: { ...place, end: 206 },
      notes: { anchors: { 'note-1': unsure } },
      found: false,
    },
    {
      name: 'not where another subject may be',
      at: { ...place, subject: 'metric' },
      notes: { anchors: { 'note-1': unsure } },
      found: false,
    },
    {
      name: 'not where it may be in another text',
      at: { ...place, start: 200, end: 206 },
      notes: { anchors: { 'note-1': unsure } },
      hash: OTHER_HASH,
      found: false,
    },
    {
      name: 'nowhere when it is gone',
      at: place,
      notes: { anchors: { 'note-1': { outcome: 'gone' } } },
      found: false,
    },
    {
      name: 'not by places of another text',
      at: { ...place, start: 160, end: 166 },
      notes: { anchors: { 'note-1': moved } },
      hash: OTHER_HASH,
      found: false,
    },
    {
      name: 'not where the text is another one',
      at: place,
      notes: {},
      hash: OTHER_HASH,
      found: false,
    },
    {
      name: 'where it was made, before the notes are of this text',
      at: place,
      notes: { textHash: '' },
      found: true,
    },
  ])('$name', ({ at, notes, hash = HASH, found }) => {
    expect(annotationAt(at, { ...NOTES, annotations: [note], ...notes }, hash)).toBe(
      found ? note : undefined,
    );
  });

  it('is rather the one that stands there than one that may', () => {
    const other = noteAt('加固三座桥梁', 200, { id: 'note-2' });
    const notes = { ...NOTES, annotations: [note, other], anchors: { 'note-1': unsure } };
    expect(annotationAt({ ...place, start: 200, end: 206 }, notes, HASH)).toBe(other);
    expect(annotationAt(place, notes, HASH)).toBe(note);
  });
});
