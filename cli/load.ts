import type { Source } from './analyse';
import { decodeText } from './decode';
import { describeError } from './io';
import type { Io } from './io';
import { readTextFile } from './text-file';

/** `note` says in a few words what the caller may not expect of how the file was read. */
export type Loaded =
  | { readonly ok: true; readonly value: Source; readonly note?: string }
  | { readonly ok: false; readonly message: string };

type Reader = (content: string) => Source | Promise<Source>;

/** The parser of pages is loaded when there is one. */
const readPage: Reader = async (content) => (await import('./html-file')).readHtmlFile(content);

const READERS: Readonly<Record<string, Reader>> = {
  txt: readTextFile,
  md: readTextFile,
  html: readPage,
  htm: readPage,
};

/** Reads one input file by its extension; `message` says in a few words why it could not. */
export async function load(io: Io, path: string): Promise<Loaded> {
  const read = READERS[/\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''];
  try {
    const bytes = await io.readFile(path);
    if (!read) return { ok: false, message: 'neither .txt, .md nor .html' };
    const content = decodeText(bytes);
    return content.ok ? { ok: true, value: await read(content.text), note: content.note } : content;
  } catch (error) {
    return { ok: false, message: describeError(error) };
  }
}
