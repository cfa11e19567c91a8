import { describe, expect, it, vi } from 'vitest';
import { fail, ok } from '../../lib/model/result';
import type { ErrorCode } from '../../lib/model/result';
import { farOutbox } from '../../lib/view/page-outbox';
import type { FarOutboxWorld } from '../../lib/view/page-outbox';
import { keyOf, kept } from '../builders/outbox';

const KEY = keyOf();
const ENTRY = kept();
const STORED = { [keyOf({ turn: 2 })]: ENTRY };

/** A background that answers when it is let. */
function setUp({
  isPrivate = false,
  error,
}: { readonly isPrivate?: boolean; readonly error?: ErrorCode } = {}) {
  const { promise: open, resolve: answer } = Promise.withResolvers<unknown>();
  const calls: unknown[] = [];
  const call = vi.fn<(name: string, request: unknown) => Promise<unknown>>(
    async (name, request) => {
      calls.push([name, request]);
      await open;
      if (error !== undefined) return fail(error);
      return ok(name === 'outbox.read' ? STORED : {});
    },
  );
  const world: FarOutboxWorld = {
    call: far(call),
    hear: () => undefined,
    isPrivate: () => isPrivate,
  };
  return { memory: farOutbox(world), calls, answer: () => answer(undefined) };
}

/** The map of calls types each answer; here all go the same way. */
const far = (call: unknown): FarOutboxWorld['call'] => {
  if (!isCall(call)) throw new Error('no call');
  return call;
};
const isCall = (value: unknown): value is FarOutboxWorld['call'] => typeof value === 'function';

describe('an outbox behind the background', () => {
  it.each([false, true])(
    'sends an entry at once and waits for no answer; private: %s',
    async (isPrivate) => {
      const { memory, calls } = setUp({ isPrivate });
      const setting = memory.set(KEY, ENTRY);
      expect(calls).toEqual([['outbox.keep', { key: KEY, entry: ENTRY, isPrivate }]]);
      await setting;
    },
  );

  it('takes an earlier entry away only when the later one is there', async () => {
    const { memory, calls, answer } = setUp();
    await memory.set(KEY, ENTRY);
    await memory.remove(['older']);
    expect(calls).toHaveLength(1);
    answer();
    await vi.waitFor(() => expect(calls[1]).toEqual(['outbox.drop', { keys: ['older'] }]));
  });

  it.each([undefined, 'outbox-full', 'unexpected'] as const)(
    'tells whether the entry is kept: %s',
    async (error) => {
      const { memory, answer } = setUp(error && { error });
      await memory.set(KEY, ENTRY);
      answer();
      expect(await memory.lasts?.()).toBe(error === undefined);
    },
  );

  it('reads all entries, and none where the background does not answer', async () => {
    const { memory, answer } = setUp();
    const without = setUp({ error: 'unexpected' });
    answer();
    without.answer();
    expect(await memory.all()).toEqual(STORED);
    expect(await without.memory.all()).toEqual({});
  });
});
