import { askToWrite, pickFolder } from '../platform/folder';
import type { FilesDatabase } from '../store/incoming';
import { keepSyncFolder, syncFolder } from '../store/sync-folder';

/** The folder that sync writes into, as the desk handles it; each is to be called for a click. */
export interface SyncFolderTool {
  /**
   * Has the reader choose; answers the folder's name, or `undefined` where they did not. Rejects
   * where it cannot be opened.
   */
  readonly choose: () => Promise<string | undefined>;
  /** Asks the browser for the folder once more; answers whether it may be written. */
  readonly unlock: () => Promise<boolean>;
  readonly drop: () => Promise<void>;
}

/** The folder of sync in the store of files. */
export const syncFolderTool = (files: FilesDatabase): SyncFolderTool => ({
  choose: async () => {
    const folder = await pickFolder('sync');
    if (folder === undefined) return undefined;
    await keepSyncFolder(files, folder);
    return folder.name;
  },
  unlock: async () => {
    const folder = await syncFolder(files);
    return folder !== undefined && (await askToWrite(folder));
  },
  drop: () => keepSyncFolder(files, undefined),
});
