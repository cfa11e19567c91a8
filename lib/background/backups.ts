import { giveWay } from '../store/turns';
import { backUpIfDue } from '../transfer/watch';
import type { BackupWatchWorld } from '../transfer/watch';
import type { BackgroundWorld } from './world';

/** How long after a look there is no other: most looks find that today's backup is made. */
const PAUSE_MS = 10 * 60_000;

/** What the background's own backups need of the world. */
export interface BackupsWorld extends BackupWatchWorld, Pick<BackgroundWorld, 'schedule'> {
  /** Shows on the toolbar button that a backup waits for the reader, or no more. */
  readonly showWaiting: (isWaiting: boolean) => Promise<void>;
}

/**
 * Backs up by itself, once a day, when something was written: the background has no clock of its
 * own.
 */
export class Backups {
  readonly #world: BackupsWorld;
  /* A background that was stopped looks anew: what was put off went with it. */
  #lookedMs = -Infinity;
  #isPutOff = false;

  constructor(world: BackupsWorld) {
    this.#world = world;
  }

  /**
   * Looks whether a backup is due; soon after another look it is put off until it may, if the
   * background still lives. Failures are remembered for the desk, and the next look tries again.
   */
  async look(): Promise<void> {
    const { nowMs, showWaiting, readState, database } = this.#world;
    const now = nowMs();
    if (now - this.#lookedMs < PAUSE_MS && now >= this.#lookedMs)
      return this.#putOff(this.#lookedMs + PAUSE_MS - now);
    this.#lookedMs = now;
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
