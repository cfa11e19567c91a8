import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from 'fflate';
import type { ZipInputFile } from 'fflate';

/** A file that goes into an archive. */
export interface ZippedFile {
  readonly name: string;
  readonly content: string;
  /** An ISO 8601 instant: when what it holds was kept. */
  readonly savedAt: string;
}

/**
 * An archive that is written file by file; what was added is compressed at once, and its text need
 * not be kept.
 */
export interface Archive {
  /**
   * Adds a file. A name that was given before, in whatever case, gets a number: `a.md`, `a (2).md`.
   */
  readonly add: (file: ZippedFile) => void;
  /** The bytes of the whole, in parts; nothing may be added then. */
  readonly end: () => readonly Uint8Array<ArrayBuffer>[];
}

const LEVEL = 6;
/** The method's number (APPNOTE 4.4.5). */
const DEFLATE = 8;
/** The years that a ZIP can state. */
const [FIRST_YEAR, LAST_YEAR] = [1980, 2099];

/** A ZIP archive (APPNOTE 6.3, names in UTF-8). This file is the only user of `fflate`. */
export function newArchive(): Archive {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const taken = new Set<string>();
  const zip = new Zip((error, part) => {
    if (error !== null) throw error;
    parts.push(new Uint8Array(part));
  });
  return {
    add: ({ name, content, savedAt }) => {
      const file = new ZipDeflate(freeName(name, taken), { level: LEVEL });
      const saved = new Date(savedAt);
      const year = saved.getFullYear();
      if (year >= FIRST_YEAR && year <= LAST_YEAR) file.mtime = saved;
      zip.add(file);
      file.push(strToU8(content), true);
    },
    end: () => {
      zip.end();
      return parts;
    },
  };
}

/** The time of every file in an archive that is always the same bytes. */
const NO_TIME = new Date(FIRST_YEAR, 0, 1);

/**
 * An archive with some of its files made anew: `fill` is asked of each, and answers its new text in
 * pieces, or nothing. The browser's own compression does the work, in a thread of its own where it
 * has one.
 */
export async function refilled(
  archive: Uint8Array,
  fill: (name: string, text: string) => Iterable<Piece> | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, part) => {
    if (error !== null) throw error;
    parts.push(new Uint8Array(part));
  });
  for (const [name, bytes] of Object.entries(unzipSync(archive))) {
    const text = strFromU8(bytes);
    const { packed, ...facts } = await deflated(fill(name, text) ?? [text]);
    const file: ZipInputFile = { ...facts, filename: name, mtime: NO_TIME };
    zip.add(file);
    file.ondata?.(null, packed, true);
  }
  zip.end();
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** Text, or bytes of it as UTF-8. */
type Piece = string | Uint8Array<ArrayBuffer>;

/**
 * A gzip file has no more before its data where its flags are empty, and CRC-32 and size behind it
 * (RFC 1952).
 */
const GZIP = { flags: 3, header: 10, crc: 8, size: 4 };

/** A file of an archive before it has its name. */
interface Deflated extends Pick<ZipInputFile, 'size' | 'crc' | 'compression'> {
  readonly packed: Uint8Array<ArrayBuffer>;
}

async function deflated(pieces: Iterable<Piece>): Promise<Deflated> {
  const all = pieces[Symbol.iterator]();
  const encoder = new TextEncoder();
  const text = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: (controller) => {
      const { done, value } = all.next();
      if (done === true) controller.close();
      else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value);
    },
  });
  const gzip = text.pipeThrough(new CompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(gzip).arrayBuffer());
  if (bytes[GZIP.flags] !== 0) throw new Error('a gzip header with more in it');
  const view = new DataView(bytes.buffer);
  return {
    packed: bytes.subarray(GZIP.header, bytes.length - GZIP.crc),
    crc: view.getUint32(bytes.length - GZIP.crc, true),
    size: view.getUint32(bytes.length - GZIP.size, true),
    compression: DEFLATE,
  };
}

/** File systems that know no case would unpack two files into one. */
function freeName(name: string, taken: Set<string>): string {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = [name.slice(0, dot), name.slice(dot)];
  let free = name;
  for (let count = 2; taken.has(free.toLowerCase()); count += 1)
    free = `${stem} (${count})${extension}`;
  taken.add(free.toLowerCase());
  return free;
}
