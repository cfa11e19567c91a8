import { onNews } from '../messages/news';
import { callBackground } from '../messages/send';
import { isPrivatePage, outboxMemory } from '../platform/outbox-memory';
import { isKept } from '../writing/outbox';
import type { OutboxMemory } from '../writing/outbox';

/** What an outbox in the background's hands needs of the world. */
export interface FarOutboxWorld {
  readonly call: typeof callBackground;
  readonly hear: (hear: Parameters<OutboxMemory['watch']>[0]) => void;
  readonly isPrivate: () => boolean;
}

/**
 * The outbox as a page has it that can reach it through the background alone. A page that is closed
 * has no time left, so that nothing here waits for an answer but who asks whether there was one:
 * what is typed meanwhile follows at once.
 */
export function farOutbox({ call, hear, isPrivate }: FarOutboxWorld): OutboxMemory {
  let last = Promise.resolve(true);
  return {
    all: async () => {
      const answer = await call('outbox.read', {});
      return answer.ok ? answer.value : {};
    },
    set: async (key, entry) => {
      if (!isKept(entry)) throw new Error(`no entry: ${key}`);
      last = call('outbox.keep', { key, entry, isPrivate: isPrivate() }).then(({ ok }) => ok);
    },
    /* Not before what is to stand instead is there. */
    remove: async (keys) => void last.then(() => call('outbox.drop', { keys })),
    watch: hear,
    lasts: () => last,
    knowsItsRoom: true,
  };
}

/** Where this page's unsaved edits wait. */
export const pageOutbox: OutboxMemory =
  outboxMemory ??
  farOutbox({
    call: callBackground,
    hear: (hear) => void onNews('outbox.changed', hear),
    isPrivate: isPrivatePage,
  });
