import type { Account, SyncMemory } from '../sync/memory';
import type { Provider } from '../sync/provider';
import type { SyncWorld } from '../sync/run';

/** What sync needs of the browser. */
export interface SyncPlatform {
  readonly memory: SyncMemory;
  readonly providerOf: (account: Account) => Promise<Provider>;
  /**
   * Does work that only one background does at a time, and keeps that awake; `undefined` where
   * another does it.
   */
  readonly exclusively: <T>(work: () => Promise<T>) => Promise<T | undefined>;
  /** Has the background woken every so many minutes; 0 for never again. */
  readonly wakeEvery: (minutes: number) => void;
  /** What was chosen on this device, as JSON data by name, and how it is changed. */
  readonly readChoices: SyncWorld['readChoices'];
  readonly writeChoices: SyncWorld['writeChoices'];
  /** Tells open pages that something of the stand is another. */
  readonly changed: () => void;
}
