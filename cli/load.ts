import type { Source } from './analyse';
import { decodeText } from './decode';
import { readHtmlFile } from './html-file';
import { describeError } from './io';
import type { Io } from './io';
import { readTextFile } from './text-file';

/** `note` says in a few words what the caller may not expect of how the file was read. */
export type Loaded =
  | { readonly ok: true; readonly value: Source; readonly note?: string }
  | { readonly ok: false; readonly message: string };

const READERS: Readonly<Record<string, (content: string) => Source>> = {
  txt: readTextFile,
  html: readHtmlFile,
  htm: readHtmlFile,
};

/** Reads one input file by its extension; `message` says in a few words why it could not. */
export async function load(io: Io, path: string): Promise<Loaded> {
  const read = READERS[/\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''];
  try {
    const bytes = await io.readFile(path);
    if (!read) return { ok: false, message: 'neither .txt nor .html' };
    const content = decodeText(bytes);
    return content.ok ? { ok: true, value: read(content.text), note: content.note } : content;
  } catch (error) {
    return { ok: false, message: describeError(error) };
  }
}
