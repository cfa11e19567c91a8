import { strToU8, Zip, ZipDeflate } from 'fflate';

/** A file that goes into an archive. */
export interface ZippedFile {
  readonly name: string;
  readonly content: string;
  /** An ISO 8601 instant: when what it holds was kept. */
  readonly savedAt: string;
}

/** An archive that is written file by file; what was added is compressed at once, and its text need not be kept. */
export interface Archive {
  /** Adds a file. A name that was given before, in whatever case, gets a number: `a.md`, `a (2).md`. */
  readonly add: (file: ZippedFile) => void;
  /** The bytes of the whole, in parts; nothing may be added then. */
  readonly end: () => readonly Uint8Array<ArrayBuffer>[];
}

const LEVEL = 6;
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

/** File systems that know no case would unpack two files into one. */
function freeName(name: string, taken: Set<string>): string {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = [name.slice(0, dot), name.slice(dot)];
  let free = name;
  for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${stem} (${count})${extension}`;
  taken.add(free.toLowerCase());
  return free;
}
