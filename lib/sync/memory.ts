import type { Json } from '../model/entry';
import type { SyncFailure, SyncHold, SyncPlace, SyncTrouble } from '../model/sync';
import type { Step, SyncDatabase } from '../store/sync-database';
import type { SyncKey } from './files/passphrase';
import type { DeviceState } from './files/state';
import type { TextPart } from './files/manifest';

/** How sync was set up. */
export interface Account {
  readonly place: SyncPlace;
  readonly label: string;
  readonly withTexts: boolean;
  readonly password?: string;
  /** Empty where nothing is encrypted. The first is what this device writes with. */
  readonly keys: readonly SyncKey[];
}

/** What this device has on the storage. */
export interface OwnFiles {
  readonly state: DeviceState;
  /** What it is about to write. */
  readonly pending?: DeviceState;
  /**
   * Changes up to this one, by `seq`, stand in its files; of those that are about to be written, up
   * to that one.
   */
  readonly sentSeq: number;
  readonly pendingSeq?: number;
  /** How large its newest manifest is, as listings say. */
  readonly bytes?: number;
  /** Its files are gone, or some are not what it wrote: they are to be written anew. */
  readonly spoilt?: 'missing' | 'damaged';
}

/** What it has there while sync is off: the entries of its tails by their dots alone. */
export interface LeftOwn {
  readonly own: OwnFiles;
  readonly tail: readonly string[];
  readonly pendingTail: readonly string[];
}

/** Another device, as far as it was read. */
export interface KnownDevice {
  readonly device: string;
  readonly label: string;
  readonly generation: number;
  readonly wroteAt: string;
  readonly aheadMs?: number;
  readonly trouble?: SyncTrouble;
  /** Segments that are merged, and lists of texts that are read. */
  readonly segments: readonly string[];
  readonly lists: readonly string[];
  readonly texts: readonly TextPart[];
  /** Since when its files are missing, in ms since 1970. */
  readonly missingMs?: number;
}

/** How the last sync ended. */
export interface Outcome {
  readonly syncedAt?: string;
  readonly failure?: {
    readonly failure: SyncFailure;
    readonly detail?: string;
    readonly since: string;
    readonly retryAt?: string;
  };
  readonly hold?: SyncHold;
  /** The reader's word on the merge that waits. */
  readonly decided?: 'take' | 'keep';
}

/** As `settledSeq`: no change has this number, so everything is looked through again. */
export const NEVER_SETTLED = -1;

/** What sync remembers, by name. */
export interface Memos {
  readonly account: Account;
  readonly own: OwnFiles;
  readonly devices: readonly KnownDevice[];
  readonly outcome: Outcome;
  /** The settings as they were at the last sync. */
  readonly settings: Readonly<Record<string, Json | undefined>>;
  /** Up to this change all pages and texts are where they should be. */
  readonly settledSeq: number;
  /** When requests were made, for hosts that count them. */
  readonly requests: readonly number[];
  /** Paths of other devices' files that could not be read at the last sync. */
  readonly spoilt: readonly string[];
  /** When this device's own files were last looked at, ms since 1970. */
  readonly lookedMs: number;
  /** Segments that are read and lie in the inbox, or are merged from there. */
  readonly staged: readonly string[];
  /** Where sync was until it was switched off. */
  readonly left: {
    readonly place: SyncPlace;
    /** What it wrote with, as `keyName`; `undefined` where that was nothing. */
    readonly key?: string;
    readonly own?: LeftOwn;
  };
}

/** Reads and writes what sync remembers. */
export class SyncMemory {
  readonly database: SyncDatabase<Memos>;

  constructor(database: SyncDatabase<Memos>) {
    this.database = database;
  }

  async read<K extends keyof Memos>(name: K): Promise<Memos[K] | undefined> {
    return (await this.database.memos.get(name))?.memo[name];
  }

  /* Chains, not async functions: they may be part of a transaction. */

  write<K extends keyof Memos>(name: K, value: Memos[K]): Step {
    const memo: Partial<Memos> = {};
    memo[name] = value;
    return this.database.memos.put({ name, memo }).then(() => undefined);
  }

  drop(...names: readonly (keyof Memos)[]): Step {
    return this.database.memos.bulkDelete([...names]);
  }

  /** What of others was read and is not merged yet, and the names of the files that it stood in. */
  clearStaged(): Step {
    return this.database.staged.clear().then(() => this.drop('staged'));
  }

  /** Does several of these, or none. */
  all(work: () => Step[]): Step {
    return this.database.all(work);
  }

  /** Forgets everything, where another place is used from now on. */
  forget(): Step {
    const { memos, staged } = this.database;
    return this.all(() => [memos.clear(), staged.clear()]);
  }
}
