import type { FilesDatabase } from './incoming';

/** The folder that the reader chose for sync; `undefined` where there is none. */
export const syncFolder = async (
  files: FilesDatabase,
): Promise<FileSystemDirectoryHandle | undefined> => (await files.handles.get('sync'))?.handle;

/** Remembers the folder, or forgets it. */
export async function keepSyncFolder(
  files: FilesDatabase,
  handle: FileSystemDirectoryHandle | undefined,
): Promise<void> {
  if (handle === undefined) await files.handles.delete('sync');
  else await files.handles.put({ name: 'sync', handle });
}
