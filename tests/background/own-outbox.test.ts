import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ownOutbox } from '../../lib/background/own-outbox';
import { SOURCE } from '../builders/annotation-edit';
import { background } from '../builders/background-world';
import { fakeDisk } from '../builders/outbox-disk';
import { keyOf, kept, OTHER_DESK } from '../builders/outbox';
import { CARD, CONTENT, PAGE } from '../builders/senders';
import { fakeMemory } from '../builders/session-memory';

const FIRST = {
  key: keyOf({ turn: 1 }),
  entry: kept({ fields: { note: '去' } }),
  isPrivate: false,
};
const SECOND = {
  key: keyOf({ turn: 2 }),
  entry: kept({ fields: { note: '去年' } }),
  isPrivate: false,
};

function setUp() {
  const disk = fakeDisk();
  const session = fakeMemory();
  const tell =
    vi.fn<
      (keys: { readonly set: readonly string[]; readonly removed: readonly string[] }) => void
    >();
  const outbox = ownOutbox({ session, disk, tell });
  return { disk, session, tell, outbox, ...background({ outbox, memory: session }) };
}

let world: ReturnType<typeof setUp>;
beforeEach(() => {
  world = setUp();
});

describe('the outbox in the hands of the background', () => {
  it('has entries on disk, a later one of the same page in place of the earlier, and tells of them', async () => {
    const { outbox, disk, session, tell } = world;
    const other = { ...FIRST, key: keyOf({ deskId: OTHER_DESK }) };
    for (const entry of [FIRST, other, SECOND]) expect(await outbox.keep(entry)).toBe(true);
    expect([...disk.held.keys()].sort()).toEqual([SECOND.key, other.key].sort());
    expect(session.held.size).toBe(0);
    expect(tell).toHaveBeenLastCalledWith({ set: [SECOND.key], removed: [] });
    expect(await outbox.all()).toEqual(Object.fromEntries(disk.held));
  });

  it('has those of private windows in the session alone, and calls that enough', async () => {
    const { outbox, disk, session } = world;
    expect(await outbox.keep({ ...FIRST, isPrivate: true })).toBe(true);
    expect([disk.held.size, session.held.size]).toEqual([0, 1]);
    expect(await outbox.all()).toEqual({ [FIRST.key]: FIRST.entry });
  });

  it('keeps for the session what the disk refuses, and says that this is less', async () => {
    const { outbox, disk } = world;
    disk.refuse(true);
    expect(await outbox.keep(FIRST)).toBe(false);
    expect(await outbox.all()).toEqual({ [FIRST.key]: FIRST.entry });
  });

  it('takes entries away wherever they are, and tells', async () => {
    const { outbox, disk, session, tell } = world;
    await outbox.keep(FIRST);
    await outbox.keep({ ...SECOND, isPrivate: true });
    await outbox.remove([FIRST.key, SECOND.key]);
    expect([disk.held.size, session.held.size]).toEqual([0, 0]);
    expect(tell).toHaveBeenLastCalledWith({ set: [], removed: [FIRST.key, SECOND.key] });
  });
});

describe('calls', () => {
  it('a content script may neither read nor write it', async () => {
    for (const [name, request] of [
      ['outbox.keep', FIRST],
      ['outbox.read', {}],
      ['outbox.drop', { keys: [FIRST.key] }],
    ] as const) {
      expect(await world.call(name, request, CONTENT)).toEqual({ ok: false, error: 'not-allowed' });
    }
    expect(world.disk.held.size).toBe(0);
  });

  it.each([
    { name: 'a page', sender: PAGE },
    { name: 'a card', sender: CARD },
  ])('$name keeps, reads and drops entries', async ({ sender }) => {
    expect(await world.call('outbox.keep', FIRST, sender)).toEqual({
      ok: true,
      value: { kept: true },
    });
    expect(await world.call('outbox.read', {}, sender)).toEqual({
      ok: true,
      value: { [FIRST.key]: FIRST.entry },
    });
    expect(await world.call('outbox.drop', { keys: [FIRST.key] }, sender)).toMatchObject({
      ok: true,
    });
    expect(await world.call('outbox.read', {}, sender)).toEqual({ ok: true, value: {} });
  });

  it('nobody reads what else the session holds', async () => {
    await world.session.set('awake', true);
    expect(await world.call('outbox.read', {}, PAGE)).toEqual({ ok: true, value: {} });
  });

  it.each([
    {
      name: 'of another annotation',
      request: { ...FIRST, key: keyOf({ annotationId: OTHER_DESK }) },
    },
    { name: 'under another name', request: { ...FIRST, key: 'awake' } },
    { name: 'that is none', request: { ...FIRST, entry: { edit: {} } } },
  ])('an entry $name is refused', async ({ request }) => {
    expect(await world.call('outbox.keep', request, PAGE)).toEqual({
      ok: false,
      error: 'invalid-message',
    });
    expect(world.disk.held.size).toBe(0);
  });

  it('says so where an entry is kept for the session only, or nowhere', async () => {
    const full = { ok: false, error: 'outbox-full' };
    world.disk.refuse(true);
    expect(await world.call('outbox.keep', FIRST, PAGE)).toEqual(full);
    expect(await background().call('outbox.keep', FIRST, PAGE)).toEqual(full);
  });

  it('what a page has kept is written though nobody asks', async () => {
    await world.call('outbox.keep', FIRST, CARD);
    expect(await world.call('outbox.retry', {}, PAGE)).toEqual({ ok: true, value: [] });
    expect(await world.call('annotation.list', { source: SOURCE }, PAGE)).toMatchObject({
      value: [{ note: '去' }],
    });
    expect(world.disk.held.size).toBe(0);
  });
});
