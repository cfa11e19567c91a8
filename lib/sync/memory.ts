import type { Json } from '../model/entry';
import type { SyncFailure, SyncHold, SyncPlace } from '../model/sync';
import type { SyncDatabase } from '../store/sync-database';
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
  /** Changes up to this one, by `seq`, stand in its files; of those that are about to be written, up to that one. */
  readonly sentSeq: number;
  readonly pendingSeq?: number;
  /** How large its newest manifest is, as listings say. */
  readonly bytes?: number;
  /** Its files are gone, or some are not what it wrote: they are to be written anew. */
  readonly spoilt?: 'missing' | 'damaged';
}

/** Another device, as far as it was read. */
export interface KnownDevice {
  readonly device: string;
  readonly label: string;
  readonly generation: number;
  readonly wroteAt: string;
  readonly aheadMs?: number;
  readonly trouble?: 'damaged' | 'newer';
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

  async write<K extends keyof Memos>(name: K, value: Memos[K]): Promise<void> {
    const memo: Partial<Memos> = {};
    memo[name] = value;
    await this.database.memos.put({ name, memo });
  }

  /** Forgets everything: sync is off. */
  async forget(): Promise<void> {
    const { memos, staged } = this.database;
    await this.database.transaction('rw', memos, staged, async () => {
      await memos.clear();
      await staged.clear();
    });
  }
}
