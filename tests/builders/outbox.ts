import type { AnnotationEdit, KeptEdit, WaitingEdit } from '../../lib/messages/map';
import { outboxKey } from '../../lib/messages/outbox';
import type { OutboxKey } from '../../lib/messages/outbox';
import type { OutboxMemory } from '../../lib/platform/outbox-memory';
import { Outbox } from '../../lib/writing/outbox';
import { annotationEdit } from './annotation-edit';
import { fakeMemory } from './session-memory';

/** A page that writes. */
export const DESK = '11111111-2222-4333-8444-555555555555';
/** Another one. */
export const OTHER_DESK = '66666666-7777-4888-8999-aaaaaaaaaaaa';

/**
 * The extension's storage over a map; it tells everybody who watches of what was set and removed.
 */
export function fakeOutboxMemory(): OutboxMemory & { readonly held: ReadonlyMap<string, unknown> } {
  const memory = fakeMemory();
  const hearers: Parameters<OutboxMemory['watch']>[0][] = [];
  return {
    ...memory,
    set: async (key, value) => {
      await memory.set(key, value);
      for (const hear of hearers) hear({ set: [key], removed: [] });
    },
    remove: async (keys) => {
      const removed = keys.filter((key) => memory.held.has(key));
      await memory.remove(keys);
      for (const hear of hearers) hear({ set: [], removed });
    },
    watch: (hear) => void hearers.push(hear),
  };
}

/** An outbox over a storage of its own. */
export const fakeOutbox = (memory = fakeOutboxMemory(), deskId = DESK, nowMs = () => 0): Outbox =>
  new Outbox({ memory, nowMs, deskId });

/** An entry of the outbox. */
export const kept = (
  edit: Partial<AnnotationEdit> = {},
  over: Partial<KeptEdit> = {},
): KeptEdit => ({
  edit: annotationEdit(edit),
  madeAtMs: Date.UTC(2026, 0, 1),
  sent: [],
  ...over,
});

/** The key of an entry for the builder's annotation. */
export const keyOf = (place: Partial<OutboxKey> = {}): string =>
  outboxKey({ annotationId: annotationEdit().id, deskId: DESK, turn: 1, ...place });

/** An entry as it is read. */
export const waiting = (
  edit: Partial<AnnotationEdit> = {},
  over: Partial<WaitingEdit> = {},
): WaitingEdit => ({
  ...kept(edit),
  key: keyOf(),
  deskId: DESK,
  ...over,
});
