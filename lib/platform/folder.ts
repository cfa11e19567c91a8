/**
 * The File System Access API, as far as TypeScript's DOM does not know it (Chrome, Edge; WICG File
 * System Access).
 */
interface FolderPicker {
  readonly showDirectoryPicker: (options: {
    readonly id: string;
    readonly mode: 'readwrite';
    readonly startIn: 'documents';
  }) => Promise<FileSystemDirectoryHandle>;
}
interface WithAccess {
  readonly queryPermission: (options: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
  readonly requestPermission: (options: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
}

const hasPicker = (scope: object): scope is FolderPicker => 'showDirectoryPicker' in scope;
const hasAccess = (handle: object): handle is WithAccess =>
  'queryPermission' in handle && 'requestPermission' in handle;

/** Whether the browser lets the reader choose a folder that may be written later. */
export const canPickFolder = (): boolean => hasPicker(globalThis);

/**
 * Has the reader choose a folder; `undefined` where they do not. To be called for a click. The
 * browser begins where it was last for the same purpose.
 */
export async function pickFolder(
  purpose: 'backup' | 'sync',
): Promise<FileSystemDirectoryHandle | undefined> {
  const scope: object = globalThis;
  if (!hasPicker(scope)) return undefined;
  try {
    return await scope.showDirectoryPicker({
      id: `nuoshu-${purpose}`,
      mode: 'readwrite',
      startIn: 'documents',
    });
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/**
 * Whether a folder may be written now. The grant ends with the extension's last page, unless it is
 * given for every visit.
 */
export const mayWrite = async (folder: FileSystemDirectoryHandle): Promise<boolean> =>
  !hasAccess(folder) || (await folder.queryPermission({ mode: 'readwrite' })) === 'granted';

/** Asks the reader whether it may. To be called for a click. */
export const askToWrite = async (folder: FileSystemDirectoryHandle): Promise<boolean> =>
  !hasAccess(folder) || (await folder.requestPermission({ mode: 'readwrite' })) === 'granted';

/**
 * Does work that only one context of the extension does at a time; `undefined` where another does
 * it.
 */
export const exclusively = <T>(name: string, work: () => Promise<T>): Promise<T | undefined> =>
  navigator.locks.request(name, { ifAvailable: true }, (lock) =>
    lock === null ? undefined : work(),
  );
