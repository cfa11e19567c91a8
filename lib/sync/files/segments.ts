import type { Entry } from '../../model/entry';
import { isEntry } from '../../model/entry-shape';
import { SyncError } from '../provider';
import { packedLines, unpackedLines } from './packed';

/** A segment is at most so large on the storage, but where one entry alone is larger. */
export const MOST_SEGMENT_BYTES = 1_048_576;
/**
 * UTF-16 units that are packed together: what mostly is less than a segment, and however well it
 * packs, a reader has room.
 */
const MOST_PACKED_UNITS = 3_145_728;
/** Units of one entry alone. */
const MOST_ENTRY_UNITS = 8_388_608;
/** At most 64 MiB in memory: four times the largest entry. */
const MOST_UNITS = 33_554_432;

/** Entries that will be a segment. */
export interface Piece {
  /** Gzip over JSON Lines. */
  readonly body: Uint8Array<ArrayBuffer>;
  readonly entries: number;
  /** It was closed because no more went in. */
  readonly isFull: boolean;
}

/**
 * Entries in as many pieces as they need, in order. Throws `SyncError` `store` for one that no
 * reader would take, so that it cannot spoil the others of its file.
 */
export async function packEntries(entries: readonly Entry[]): Promise<Piece[]> {
  const pieces: Omit<Piece, 'isFull'>[] = [];
  for (const lines of groups(entries.map(lineOf))) pieces.push(...(await piecesOf(lines)));
  return pieces.map((piece, at) => ({ ...piece, isFull: at < pieces.length - 1 }));
}

/** The entries of a piece. Throws `SyncError` `damaged` where it holds anything else. */
export const unpackEntries = (body: Uint8Array<ArrayBuffer>, path: string): Promise<Entry[]> =>
  unpackedLines(body, { path, mostUnits: MOST_UNITS }, isEntry);

/** How many bytes entries are when they are packed. */
export const packedBytes = async (entries: readonly Entry[]): Promise<number> =>
  (await packedLines(entries.map(lineOf))).length;

/** Whether readers take an entry. */
export const isReadableEntry = (entry: Entry): boolean => lineIfReadable(entry) !== undefined;

function lineOf(entry: Entry): string {
  const line = lineIfReadable(entry);
  if (line === undefined) throw new SyncError('store', entry.dot);
  return line;
}

function lineIfReadable(entry: Entry): string | undefined {
  const line = JSON.stringify(entry);
  return isEntry(JSON.parse(line)) && line.length <= MOST_ENTRY_UNITS ? line : undefined;
}

function* groups(lines: readonly string[]): Generator<readonly string[]> {
  let [start, units] = [0, 0];
  for (const [at, line] of lines.entries()) {
    if (at > start && units + line.length > MOST_PACKED_UNITS) {
      yield lines.slice(start, at);
      [start, units] = [at, 0];
    }
    units += line.length;
  }
  if (start < lines.length) yield lines.slice(start);
}

/** Halves of what packs to more than a segment. */
async function piecesOf(lines: readonly string[]): Promise<Omit<Piece, 'isFull'>[]> {
  const body = await packedLines(lines);
  if (body.length <= MOST_SEGMENT_BYTES || lines.length === 1)
    return [{ body, entries: lines.length }];
  const middle = Math.ceil(lines.length / 2);
  return [...(await piecesOf(lines.slice(0, middle))), ...(await piecesOf(lines.slice(middle)))];
}
