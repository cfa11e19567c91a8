import { gzipped, linesOf, unpacked, UnpackError } from '../../text/gzip';
import { SyncError } from '../provider';

type Bytes = Uint8Array<ArrayBuffer>;

/** How far a file may unpack, and its path for the error. */
export interface Unpacking {
  readonly path: string;
  /** UTF-16 units. */
  readonly mostUnits: number;
}

/** Pieces of text as a gzip file. */
export const packedText = async (pieces: Iterable<string>): Promise<Bytes> =>
  new Uint8Array(await new Response(gzipped(inTurn(pieces))).arrayBuffer());

/**
 * What was packed. Throws `SyncError` `damaged` for anything else, and as soon as it unpacks to
 * more than it may.
 */
export async function unpackedText(bytes: Bytes, { path, mostUnits }: Unpacking): Promise<string> {
  let all = '';
  await throughout(path, async () => {
    for await (const piece of unpacked(new Blob([bytes]), mostUnits)) all += piece;
  });
  return all;
}

/** Lines of JSON as a gzip file. */
export const packedLines = (lines: readonly string[]): Promise<Bytes> =>
  packedText(lines.map((line) => `${line}\n`));

/**
 * The lines that were packed, parsed, each checked. Throws `SyncError` `damaged` where one is not
 * what the guard takes.
 */
export async function unpackedLines<Item>(
  bytes: Bytes,
  { path, mostUnits }: Unpacking,
  isItem: (value: unknown) => value is Item,
): Promise<Item[]> {
  const items: Item[] = [];
  await throughout(path, async () => {
    for await (const line of linesOf(unpacked(new Blob([bytes]), mostUnits), mostUnits)) {
      const item = parsed(line, path);
      if (!isItem(item)) throw new SyncError('damaged', path);
      items.push(item);
    }
  });
  return items;
}

/** Parsed JSON. Throws `SyncError` `damaged` for anything else. */
export function parsed(json: string, path: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new SyncError('damaged', path);
  }
}

async function throughout(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw error instanceof UnpackError ? new SyncError('damaged', path) : error;
  }
}

/** As many lines at once as make a compressor's call worth while. */
const PIECE_UNITS = 65_536;

async function* inTurn(pieces: Iterable<string>): AsyncGenerator<string> {
  let open = '';
  for (const piece of pieces) {
    open += piece;
    if (open.length < PIECE_UNITS) continue;
    yield open;
    open = '';
  }
  if (open !== '') yield open;
}
