import { constants } from 'node:fs';
import { access, mkdir, readdir, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

/**
 * Makes a folder with the folders above it where they are missing; rejects where it cannot be made,
 * is none, or cannot be written into. Node's own `recursive` never ends in file systems like /proc,
 * which answer "no such file" to every new name.
 */
export async function openFolder(path: string): Promise<void> {
  if (!(await isThere(path))) {
    const above = dirname(path);
    if (!(await isThere(above))) await openFolder(above);
    await make(path);
  }
  if (!(await stat(path)).isDirectory())
    throw Object.assign(new Error(`no folder: ${path}`), { code: 'ENOTDIR' });
  await access(path, constants.W_OK);
}

/** The files below a folder, at any depth, by their paths from it with `/`. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

async function make(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const code = codeOf(error);
    /* Another process made it meanwhile. */
    if (code === 'EEXIST') return;
    /* The folder above is there, so this is no place for folders. */
    if (code === 'ENOENT')
      throw Object.assign(new Error(`no folder can be made: ${path}`), { code: 'EROFS' });
    throw error;
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;
