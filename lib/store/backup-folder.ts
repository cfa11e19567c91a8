import type { FilesDatabase } from './incoming';

/** The folder that the reader chose for backups; `undefined` where there is none. */
export const backupFolder = async (
  files: FilesDatabase,
): Promise<FileSystemDirectoryHandle | undefined> => (await files.handles.get('backup'))?.handle;

/** Remembers the folder, or forgets it. */
export async function keepBackupFolder(
  files: FilesDatabase,
  handle: FileSystemDirectoryHandle | undefined,
): Promise<void> {
  if (handle === undefined) await files.handles.delete('backup');
  else await files.handles.put({ name: 'backup', handle });
}
