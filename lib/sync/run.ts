import type { Json } from '../model/entry';
import type { SyncStep } from '../model/sync';
import type { StoreEnvironment } from '../store/change-log';
import type { NuoshuDatabase } from '../store/database';
import type { MergeOutcome } from '../store/merge-entries';
import type { KeyOf } from './files/passphrase';
import type { Account, SyncMemory } from './memory';
import type { Provider } from './provider';
import type { SpoiltFiles } from './spoilt';

/** What was chosen on this device, by name. */
export type Choices = Readonly<Record<string, Json | undefined>>;

/** What a sync needs of the world. */
export interface SyncWorld extends StoreEnvironment {
  readonly database: NuoshuDatabase;
  readonly memory: SyncMemory;
  readonly providerOf: (account: Account) => Promise<Provider>;
  /** No edit waits to be stored. */
  readonly isQuiet: () => Promise<boolean>;
  readonly told: (step: SyncStep, done: number, total: number) => void;
  /** What was merged; after each part. */
  readonly merged: (outcome: MergeOutcome) => Promise<void>;
  readonly readChoices: () => Promise<Choices>;
  /**
   * Takes over settings of other devices; what they hold that is none here is left out. Of
   * `tagColours` those that are named change, and `NO_TAG_COLOUR` takes one away.
   */
  readonly writeChoices: (choices: Choices) => Promise<void>;
  /** Texts came in that are still to be read. */
  readonly gotTexts: () => void;
}

/** What the steps of one sync share. */
export interface SyncRun {
  readonly world: SyncWorld;
  readonly account: Account;
  readonly provider: Provider;
  readonly keyOf?: KeyOf;
  readonly spoilt: SpoiltFiles;
}
