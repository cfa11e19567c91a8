import { parseOutboxKey } from '../messages/outbox';
import type { WaitingEdit } from '../messages/map';
import type { callBackground } from '../messages/send';
import type { OutboxMemory } from '../platform/outbox-memory';

/** What the list needs of the world. */
export interface WaitingListWorld {
  readonly call: typeof callBackground;
  readonly watch: OutboxMemory['watch'];
  readonly schedule: (work: () => void, delayMs: number) => () => void;
  readonly nowMs: () => number;
}

/** Younger edits are being saved right now: nobody needs to hear of them. */
export const SHOWN_AFTER_MS = 6_000;
/** A note that is being typed changes the outbox several times a second. */
const REST_MS = 1_000;

const NOTHING: readonly WaitingEdit[] = [];

/**
 * The edits of all pages that wait to be saved and have waited for some seconds, oldest first, as
 * they are now.
 */
export class WaitingList {
  readonly #world: WaitingListWorld;
  readonly #hearers = new Set<() => void>();
  #view = NOTHING;
  #cancel: (() => void) | undefined;
  #asked = 0;

  constructor(world: WaitingListWorld) {
    this.#world = world;
    world.watch(({ set, removed }) => {
      if ([...set, ...removed].some((key) => parseOutboxKey(key) !== undefined))
        this.#later(REST_MS);
    });
    void this.refresh();
  }

  /** The same until something changes, as `useSyncExternalStore` demands. */
  readonly view = (): readonly WaitingEdit[] => this.#view;

  readonly subscribe = (hear: () => void): (() => void) => {
    this.#hearers.add(hear);
    return () => this.#hearers.delete(hear);
  };

  /** Asks what waits now. */
  refresh(): Promise<void> {
    return this.#ask('outbox.list');
  }

  /** Has all of it saved at once, if that works now. */
  retry(): Promise<void> {
    return this.#ask('outbox.retry');
  }

  async #ask(name: 'outbox.list' | 'outbox.retry'): Promise<void> {
    const mine = (this.#asked += 1);
    const answer = await this.#world.call(name, {});
    if (mine !== this.#asked || !answer.ok) return;
    const now = this.#world.nowMs();
    const young = answer.value.filter(({ madeAtMs }) => Math.abs(now - madeAtMs) < SHOWN_AFTER_MS);
    const shown = answer.value.filter((waiting) => !young.includes(waiting));
    const ages = young.map(({ madeAtMs }) => Math.abs(now - madeAtMs));
    if (young.length > 0) this.#later(Math.max(REST_MS, SHOWN_AFTER_MS - Math.max(...ages)));
    if (shown.length === 0 && this.#view.length === 0) return;
    this.#view = shown.length === 0 ? NOTHING : shown;
    for (const hear of this.#hearers) hear();
  }

  #later(delayMs: number): void {
    this.#cancel ??= this.#world.schedule(() => {
      this.#cancel = undefined;
      void this.refresh();
    }, delayMs);
  }
}
