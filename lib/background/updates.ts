import type { WaitingEdits } from './waiting-edits';
import type { BackgroundWorld } from './world';

/** What leaving for a new version needs of the world. */
export type LeavingWorld = Pick<BackgroundWorld, 'schedule'> & {
  readonly waiting: Pick<WaitingEdits, 'list'>;
  /** Tells cards and panels to save. */
  readonly flush: () => void;
  readonly restart: () => void;
};

/** How long pages get to hear of it and to save: at least, between two looks, and at most. */
const LOOK_MS = 500;
const MAX_LOOKS = 8;

/**
 * A new version waits: has every page save what is written there, and lets it come when nothing
 * waits any more, or after four seconds; what then still waits is written by the new version.
 */
export function leaveForUpdate({ waiting, schedule, flush, restart }: LeavingWorld): void {
  let looks = 0;
  const look = (): void => {
    looks += 1;
    void waiting
      .list()
      .then(
        (left) => (left.length === 0 || looks >= MAX_LOOKS ? restart() : schedule(look, LOOK_MS)),
        restart,
      );
  };
  flush();
  schedule(look, LOOK_MS);
}

/** What coming back needs of the world. */
export type ComingWorld = Pick<BackgroundWorld, 'memory'> & {
  readonly waiting: Pick<WaitingEdits, 'drain'>;
  readonly tabIds: () => Promise<readonly number[]>;
  readonly injectDetector: (tabId: number) => Promise<void>;
};

const AWAKE = 'awake';

/**
 * The background runs. The first time since the extension was installed, updated or switched on,
 * its pages are gone: what they left is written at once, and the detector is put into the tabs that
 * were open, whose own is cut off; where it runs already, nothing is started twice. The session's
 * memory ends with all that, so it tells.
 */
export async function comeBack({
  memory,
  waiting,
  tabIds,
  injectDetector,
}: ComingWorld): Promise<void> {
  if ((await memory.get(AWAKE)) === true) return waiting.drain();
  await memory.set(AWAKE, true);
  const tabs = await tabIds();
  await Promise.all([
    waiting.drain(0),
    ...tabs.map((tabId) => injectDetector(tabId).catch(() => undefined)),
  ]);
}
