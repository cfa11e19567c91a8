import type { StoreEnvironment } from '../store/change-log';
import type { NuoshuDatabase } from '../store/database';

/** What the background needs of the world; the entrypoint gives the browser's, tests their own. */
export interface BackgroundWorld extends StoreEnvironment {
  readonly database: NuoshuDatabase;
  readonly injectReader: (tabId: number, frameId?: number) => Promise<void>;
  readonly setBadge: (tabId: number, text: string) => Promise<void>;
  /** Tells pages and content scripts that a page's annotations changed. */
  readonly announce: (source: string) => void;
}
