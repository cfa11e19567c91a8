import type { WaitingEdit } from '../messages/map';
import { ok } from '../model/result';
import type { Result } from '../model/result';
import type { SessionMemory } from '../platform/session-storage';
import { parseWaiting } from '../schema/outbox';
import { attemptStore } from '../store/attempt';
import { applyLateEdit } from '../store/late-edit';
import type { LateOutcome } from '../store/late-edit';
import { canonicalUrl } from '../text/canonical-url';
import type { BackgroundWorld } from './world';

/** What writing the outbox's edits needs of the world. */
export type WaitingWorld = Pick<
  BackgroundWorld,
  'database' | 'outbox' | 'nowMs' | 'newId' | 'schedule'
> & {
  /** Tells of changed annotations of a page, once they are stored. */
  readonly announce: (reportId: string) => Promise<void>;
};

/** Younger edits belong to a page that is saving them itself. */
export const SETTLE_MS = 5_000;
/** After a failure it is tried again, if the background still lives. */
const RETRY_MS = 20_000;

/**
 * Writes the edits that wait in the outbox: those of pages that are gone, and those that could not
 * be saved. One after the other, in the order they were made; the first failure of the storage ends
 * a round. It may be stopped anywhere: an entry is taken away only when it is written, and writing
 * it again changes nothing.
 */
export class WaitingEdits {
  readonly #world: WaitingWorld;
  #running: Promise<unknown> = Promise.resolve();
  #cancel: (() => void) | undefined;

  constructor(world: WaitingWorld) {
    this.#world = world;
  }

  /** What waits, in the order it was made: of each page's edits of one annotation the last. */
  async list(): Promise<readonly WaitingEdit[]> {
    return (await readWaiting(this.#world.outbox)).latest;
  }

  /**
   * Something was put into the outbox: if its page does not save it, it is written in some seconds.
   */
  expect(): void {
    this.#later(SETTLE_MS);
  }

  /** Writes what has waited for so long. Resolves when that is done or could not be. */
  drain(leastAgeMs = SETTLE_MS): Promise<void> {
    const mine = this.#running.then(() => this.#drainOnce(leastAgeMs));
    this.#running = mine.catch(() => undefined);
    return mine;
  }

  async #drainOnce(leastAgeMs: number): Promise<void> {
    this.#cancel?.();
    this.#cancel = undefined;
    const { nowMs, outbox } = this.#world;
    const { latest, keys } = await readWaiting(outbox);
    const now = nowMs();
    for (const waiting of latest) {
      /* A clock that was put back makes no edit wait for ever. */
      const ageMs = Math.abs(now - waiting.madeAtMs);
      if (ageMs < leastAgeMs) {
        this.#later(leastAgeMs - ageMs);
        continue;
      }
      const written = await this.#write(waiting);
      if (!written.ok) return this.#later(RETRY_MS);
      if (!IS_OVER[written.value]) continue;
      await outbox.remove(keys.get(groupOf(waiting)) ?? [waiting.key]);
      await this.#world.announce(canonicalUrl(waiting.edit.target.source));
    }
  }

  #write({ edit, madeAtMs, sent, notesWere }: WaitingEdit): Promise<Result<Outcome>> {
    const { database, nowMs, newId } = this.#world;
    const late = { ...edit, reportId: canonicalUrl(edit.target.source), madeAtMs, sent, notesWere };
    return attemptStore(() => applyLateEdit(database, { nowMs, newId }, late)).catch(() =>
      ok('broken' as const),
    );
  }

  #later(delayMs: number): void {
    this.#cancel ??= this.#world.schedule(() => void this.drain().catch(() => undefined), delayMs);
  }
}

/**
 * `broken`: the store throws at this edit, whatever its state. It must not keep the others waiting.
 */
type Outcome = LateOutcome | 'broken';

/** Whether an edit waits no longer: what cannot be written stays, for the reader to copy. */
const IS_OVER: Readonly<Record<Outcome, boolean>> = {
  done: true,
  erased: true,
  'no-room': false,
  misplaced: false,
  broken: false,
};

interface Waiting {
  readonly latest: readonly WaitingEdit[];
  /** Keys of all of one page's entries for one annotation. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
}

/** Entries that are damaged are left where they are. */
async function readWaiting(memory: Pick<SessionMemory, 'all'>): Promise<Waiting> {
  const latest = new Map<string, WaitingEdit>();
  const keys = new Map<string, string[]>();
  const entries = Object.entries(await memory.all()).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [key, value] of entries) {
    const waiting = parseWaiting(key, value);
    if (waiting === undefined) continue;
    const group = groupOf(waiting);
    latest.set(group, waiting);
    keys.set(group, [...(keys.get(group) ?? []), key]);
  }
  return { latest: [...latest.values()].sort((a, b) => a.madeAtMs - b.madeAtMs), keys };
}

const groupOf = ({ edit, deskId }: WaitingEdit): string => `${edit.id} ${deskId}`;
