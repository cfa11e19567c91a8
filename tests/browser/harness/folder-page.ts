import type { Page } from 'playwright-core';
import type { ChromiumHarness } from './chromium';

/* The functions run in a page of the extension and so stand alone. */

/** The content of files by their paths, as base64. */
export type FolderFiles = Readonly<Record<string, string>>;

declare const globalThis: { showDirectoryPicker?: () => Promise<FileSystemDirectoryHandle> };

/**
 * A page of the extension in which the reader's choice of a folder is always the same: one of the
 * browser's own file system, as the picker itself cannot be driven. Handle, grant and files are the
 * browser's.
 */
export async function pageWithFolder(
  { context, extensionId }: ChromiumHarness,
  path: string,
): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    globalThis.showDirectoryPicker = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('共享', { create: true });
  });
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  return page;
}

/** All files in that folder. */
export const filesThere = (page: Page): Promise<FolderFiles> =>
  page.evaluate(async () => {
    const files: Record<string, string> = {};
    const read = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const [name, handle] of folder.entries()) {
        if (handle.kind === 'directory') await read(handle, `${path}${name}/`);
        else {
          const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
          files[`${path}${name}`] = btoa(
            Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''),
          );
        }
      }
    };
    const root = await navigator.storage.getDirectory();
    await read(await root.getDirectoryHandle('共享', { create: true }), '');
    return files;
  });

/** Has that folder hold these files and no others, as a program leaves it that carries them. */
export const carryThere = (page: Page, files: FolderFiles): Promise<void> =>
  page.evaluate(async (carried) => {
    const root = await navigator.storage.getDirectory();
    const top = await root.getDirectoryHandle('共享', { create: true });
    for await (const name of top.keys()) await top.removeEntry(name, { recursive: true });
    for (const [path, base64] of Object.entries(carried)) {
      const parts = path.split('/');
      const name = parts.pop() ?? '';
      let folder = top;
      for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
      const writer = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await writer.write(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)));
      await writer.close();
    }
  }, files);

/** The folder is gone: deleted, or a stick that was pulled out. */
export const removeFolder = (page: Page): Promise<void> =>
  page.evaluate(async () =>
    (await navigator.storage.getDirectory()).removeEntry('共享', { recursive: true }),
  );
