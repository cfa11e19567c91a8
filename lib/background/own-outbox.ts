import { outboxKey, parseOutboxKey } from '../messages/outbox';
import type { OutboxDisk } from '../platform/outbox-disk';
import type { SessionMemory } from '../platform/session-storage';
import type { BackgroundOutbox } from './world';

/** What an outbox in the background's own hands needs of the world. */
export interface OwnOutboxWorld {
  /** Where entries wait that may not go to the disk, or that it refuses. */
  readonly session: SessionMemory;
  readonly disk: OutboxDisk;
  /** Tells everybody who writes, and whoever lists what waits. */
  readonly tell: (keys: {
    readonly set: readonly string[];
    readonly removed: readonly string[];
  }) => void;
}

/**
 * The outbox where no storage both lasts and is closed to content scripts (Firefox): on disk in the
 * extension's origin. The background alone opens it and does for cards and pages what they ask. A
 * card could not: it has no `storage.session` there, and another IndexedDB than the extension's in
 * private windows and where first parties are isolated.
 */
export function ownOutbox({ session, disk, tell }: OwnOutboxWorld): Required<BackgroundOutbox> {
  return {
    all: async () => {
      const [onDisk, inSession] = await Promise.all([disk.all().catch(() => ({})), session.all()]);
      return { ...onDisk, ...outboxOnly(inSession) };
    },
    keep: async ({ key, entry, isPrivate }) => {
      const lasts = !isPrivate && (await onDisk(disk, key, entry));
      if (!lasts) await session.set(key, entry);
      tell({ set: [key], removed: [] });
      return lasts || isPrivate;
    },
    remove: async (keys) => {
      await Promise.all([session.remove(keys), disk.remove(keys)]);
      tell({ set: [], removed: keys });
    },
  };
}

/**
 * Whether the disk took it. The latest entry of a page has everything of the earlier ones, which go
 * in the same step.
 */
async function onDisk(disk: OutboxDisk, key: string, entry: unknown): Promise<boolean> {
  const place = parseOutboxKey(key);
  const from = place === undefined ? key : outboxKey({ ...place, turn: 0 });
  return disk.set(key, entry, from).then(
    () => true,
    () => false,
  );
}

/** The session's memory holds other things as well. */
export const outboxOnly = (
  held: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(held).filter(([key]) => parseOutboxKey(key) !== undefined));
