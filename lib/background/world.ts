import type { OutboxEntry } from '../messages/map';
import type { callTab } from '../messages/send';
import type { Result } from '../model/result';
import type { Settings } from '../model/settings';
import type { SessionMemory } from '../platform/session-storage';
import type { StoreEnvironment } from '../store/change-log';
import type { NuoshuDatabase } from '../store/database';
import type { FilesDatabase } from '../store/incoming';
import type { OpenDocument } from './open-documents';
import type { SiteWorld } from './sites';
import type { SyncPlatform } from './sync-platform';
import type { TabAddress } from './trust';

/** Where edits wait that are not stored yet. */
export interface BackgroundOutbox extends Pick<SessionMemory, 'all' | 'remove'> {
  /**
   * Puts an entry there for the page that made it; absent where pages do so themselves. Answers
   * whether it lasts as long as it is to; rejects where it is kept nowhere.
   */
  readonly keep?: (entry: OutboxEntry) => Promise<boolean>;
}

/** What the background needs of the world; the entrypoint gives the browser's, tests their own. */
export interface BackgroundWorld extends StoreEnvironment {
  readonly database: NuoshuDatabase;
  /** Imports on their way, and the folder of the backups. */
  readonly files: FilesDatabase;
  /** What outlives a stopped background. */
  readonly memory: SessionMemory;
  readonly outbox: BackgroundOutbox;
  /** Does work later, if the background still lives; answers what calls it off. */
  readonly schedule: (work: () => void, delayMs: number) => () => void;
  readonly readSettings: () => Promise<Settings>;
  readonly sites: SiteWorld;
  readonly injectReader: (tabId: number, frameId?: number) => Promise<void>;
  /** On a tab's toolbar button how many checkable pledges are left to judge; nothing without. */
  readonly setBadge: (tabId: number, left?: number) => Promise<void>;
  readonly tabAddress: TabAddress;
  /** The text that a frame shows, or any frame of the tab, if it has that hash. */
  readonly fetchText: (
    tabId: number,
    textHash: string,
    frameId?: number,
  ) => Promise<Result<string>>;
  /** Asks the content scripts of a tab. */
  readonly callTab: typeof callTab;
  /** What sync needs of the browser. */
  readonly sync: SyncPlatform;
  /** Has the backups look whether one is due, soon. */
  readonly lookAfterBackups: () => void;
  /**
   * Tells the extension's pages that a page's annotations changed, and the frames that show it to
   * ask for their marks.
   */
  readonly announce: (source: string, documents: readonly OpenDocument[]) => void;
  /** The same of many pages at once. */
  readonly announceImported: (
    sources: readonly string[],
    documents: readonly OpenDocument[],
  ) => void;
  /**
   * Tells the extension's pages that the watch words are others, and these frames to ask where they
   * stand.
   */
  readonly announceWatch: (documents: readonly OpenDocument[]) => void;
  /** Shows the desk at a fragment. */
  readonly openLibrary: (hash: string) => Promise<void>;
}
