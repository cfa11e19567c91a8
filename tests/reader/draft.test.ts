import { expect, test } from 'vitest';
import { AnnotationDraft } from '../../lib/reader/draft';
import { Drafts } from '../../lib/reader/drafts';
import type { Place } from '../../lib/reader/places';
import { fakeWorld, settled } from './fake-world';
import type { FakeWorld } from './fake-world';
import { annotation, target } from './samples';

const TARGET = target(0, 3);
const begin = (world: FakeWorld): AnnotationDraft =>
  new AnnotationDraft(world, { id: 'id-1', subject: 'passage', target: TARGET });

test('a note is saved once, after a pause in typing', async () => {
  const world = fakeWorld();
  const draft = begin(world);
  draft.edit({ note: '待' });
  draft.edit({ note: '待查' });
  expect(world.saved).toEqual([]);
  expect(draft.status).toBe('unsaved');
  await world.pause();
  expect(world.saved).toEqual([{ id: 'id-1', subject: 'passage', target: TARGET, fields: { note: '待查' } }]);
  expect(draft.status).toBe('saved');
  expect(draft.isUnsaved).toBe(false);
});

test('a tag or a status is saved at once, together with the note that waits', async () => {
  const world = fakeWorld();
  const draft = begin(world);
  draft.edit({ note: '待查' });
  draft.edit({ status: 'kept' });
  await settled();
  expect(world.saved.map(({ fields }) => fields)).toEqual([{ note: '待查', status: 'kept' }]);
  await world.pause();
  expect(world.saved).toHaveLength(1);
});

test('a cleared status is sent as null and shown as none', async () => {
  const world = fakeWorld();
  const draft = new AnnotationDraft(world, {
    id: 'id-1',
    subject: 'pledge',
    target: TARGET,
    annotation: annotation({ target: TARGET, status: 'kept' }),
  });
  draft.edit({ status: null });
  await settled();
  expect(world.saved[0]?.fields).toEqual({ status: null });
  expect(draft.fields.status).toBeUndefined();
});

test('a failed save keeps the text, says why, and is repeated under the same id', async () => {
  const world = fakeWorld();
  const draft = begin(world);
  world.failWith('storage-full');
  draft.edit({ note: '很长的批注' });
  await world.pause();
  expect([draft.status, draft.error, draft.fields.note, draft.isUnsaved]).toEqual([
    'failed',
    'storage-full',
    '很长的批注',
    true,
  ]);
  world.failWith(undefined);
  await draft.flush();
  expect([draft.status, draft.error]).toEqual(['saved', undefined]);
  expect(world.saved.map(({ id, fields }) => [id, fields.note])).toEqual([
    ['id-1', '很长的批注'],
    ['id-1', '很长的批注'],
  ]);
});

test('what is typed while a save is under way is saved after it', async () => {
  const world = fakeWorld();
  const draft = begin(world);
  world.hold();
  draft.edit({ note: '一' });
  const flushed = draft.flush();
  await settled();
  draft.edit({ note: '一二' });
  const again = draft.flush();
  await settled();
  expect(world.saved).toHaveLength(1);
  await world.release();
  await Promise.all([flushed, again]);
  expect(world.saved.map(({ fields }) => fields.note)).toEqual(['一', '一二']);
  expect(draft.status).toBe('saved');
});

test('a change made elsewhere is taken over, but never over what is typed here', async () => {
  const world = fakeWorld();
  const draft = begin(world);
  draft.edit({ note: '我的' });
  draft.adopt(annotation({ target: TARGET, note: '别处的', tags: ['住房'] }));
  expect(draft.fields).toMatchObject({ note: '我的', tags: ['住房'] });
  await world.pause();
  draft.adopt(annotation({ target: TARGET, note: '别处的', tags: [] }));
  expect(draft.fields).toMatchObject({ note: '别处的', tags: [] });
});

test('deleting removes what is stored; a failure leaves everything', async () => {
  const world = fakeWorld();
  const draft = new AnnotationDraft(world, {
    id: 'id-1',
    subject: 'passage',
    target: TARGET,
    annotation: annotation({ target: TARGET, note: '旧' }),
  });
  world.failWith('storage-unavailable');
  await draft.remove();
  expect([draft.status, draft.fields.note, draft.isStored]).toEqual(['failed', '旧', true]);
  world.failWith(undefined);
  await draft.remove();
  expect([draft.status, draft.fields.note, draft.isStored]).toEqual(['deleted', '', false]);
});

const PLACE: Place = { key: 'passage:0-3', subject: 'passage', start: 0, end: 3, text: '临溪镇' };

function drafts(world: FakeWorld): Drafts {
  let count = 0;
  return new Drafts(world, () => `id-${(count += 1)}`);
}

test('a place keeps its draft and its id, also once it is stored', async () => {
  const world = fakeWorld();
  const all = drafts(world);
  const first = all.of(PLACE, TARGET);
  expect(all.of(PLACE, TARGET)).toBe(first);
  first.edit({ note: '待查' });
  await world.pause();
  const stored = annotation({ id: first.id, target: TARGET, note: '待查' });
  expect(all.of({ ...PLACE, key: `annotation:${first.id}`, annotation: stored }, TARGET)).toBe(first);
});

test('the same offsets in another text are another draft', () => {
  const all = drafts(fakeWorld());
  expect(all.of(PLACE, { ...TARGET, textHash: 'b'.repeat(64) })).not.toBe(all.of(PLACE, TARGET));
});

test('a place whose annotation was deleted begins under a new id', async () => {
  const all = drafts(fakeWorld());
  const first = all.of(PLACE, TARGET);
  await first.remove();
  expect(all.of(PLACE, TARGET).id).not.toBe(first.id);
});

test('everything unsaved is saved when the page closes', async () => {
  const world = fakeWorld();
  const all = drafts(world);
  all.of(PLACE, TARGET).edit({ note: '一' });
  all.of({ ...PLACE, key: 'passage:4-6' }, TARGET).edit({ note: '二' });
  await all.flush();
  expect(world.saved.map(({ fields }) => fields.note)).toEqual(['一', '二']);
});
