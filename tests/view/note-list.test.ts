import { expect, it } from 'vitest';
import { filteredNotes, noteItems } from '../../lib/view/note-list';
import { SOURCE } from '../builders/annotation-edit';
import { annotation } from './samples';

const items = noteItems({
  annotations: [
    annotation({ id: 'old', note: '去年也說過', updatedAt: '2026-01-01T00:00:00.000Z' }),
    annotation({ id: 'new', tags: ['民生'], updatedAt: '2026-01-03T00:00:00.000Z' }),
    annotation({ id: 'pinned', pinned: true, reportId: 'https://b.gov.cn/', updatedAt: '2025-01-01T00:00:00.000Z' }),
  ],
  titles: new Map([[SOURCE, '临溪镇工作总结']]),
});

it('pinned notes stand first, then what was changed last', () => {
  expect(items.map(({ key }) => key)).toEqual(['pinned', 'new', 'old']);
  expect(items.map(({ title }) => title)).toEqual(['', '临溪镇工作总结', '临溪镇工作总结']);
});

it.each([
  ['', ['pinned', 'new', 'old']],
  ['去年也说过', ['old']],
  ['民生 临溪', ['new']],
  ['没有', []],
])('%j finds %j', (query, found) => {
  expect(filteredNotes(items, query).map(({ key }) => key)).toEqual(found);
});
