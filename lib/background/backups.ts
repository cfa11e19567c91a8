import type { SessionMemory } from '../platform/session-storage';
import { giveWay } from '../store/turns';
import { backUpIfDue } from '../transfer/watch';
import type { BackupWatchWorld } from '../transfer/watch';
import type { BackgroundWorld } from './world';

/** How long after a look there is no other: most looks find that today's backup is made. */
const PAUSE_MS = 10 * 60_000;

/** The time of the last look: a background that is stopped and started does not look anew each time. */
const LOOKED = 'looked after backups';

/** What the background's own backups need of the world. */
export interface BackupsWorld extends BackupWatchWorld, Pick<BackgroundWorld, 'schedule'> {
  readonly memory: Pick<SessionMemory, 'get' | 'set'>;
  /** Shows on the toolbar button that a backup waits for the reader, or no more. */
  readonly showWaiting: (isWaiting: boolean) => Promise<void>;
}

/** Backs up by itself, once a day, when something was written: the background has no clock of its own. */
export class Backups {
  readonly #world: BackupsWorld;
  #isPutOff = false;

  constructor(world: BackupsWorld) {
    this.#world = world;
  }

  /**
   * Looks whether a backup is due; soon after another look it is put off until it may, if the background still lives.
   * Failures are remembered for the desk, and the next look tries again.
   */
  async look(): Promise<void> {
    const { nowMs, showWaiting, readState, database, memory } = this.#world;
    const now = nowMs();
    const lookedMs = await memory.get(LOOKED);
    if (typeof lookedMs === 'number' && now >= lookedMs && now - lookedMs < PAUSE_MS) {
      return this.#putOff(lookedMs + PAUSE_MS - now);
    }
    await memory.set(LOOKED, now);
    await giveWay(database);
    await backUpIfDue(this.#world).catch(() => undefined);
    await showWaiting((await readState()).failure === 'folder-locked').catch(() => undefined);
  }

  #putOff(delayMs: number): void {
    if (this.#isPutOff) return;
    this.#isPutOff = true;
    this.#world.schedule(() => {
      this.#isPutOff = false;
      void this.look().catch(() => undefined);
    }, delayMs);
  }
}
