import type { Entry } from '../model/entry';
import { isEntry } from '../model/entry-shape';
import type { IncomingText, PlainReport } from '../model/incoming';
import { checkedItem } from '../schema/incoming';
import { gzipped, isGzip, linesOf, unpacked, UnpackError } from '../text/gzip';
import { parsedJson } from './in/json';

/*
 * The log and the texts that notes stand on, as one file that a reader carries to another computer:
 * gzip, JSON Lines, a header, a line for each entry, report and text, and an end without which it
 * is not whole.
 */

const KIND = 'nuoshu-sync';
/** Raised when a line means something else than before; a file with a later one is refused. */
const VERSION = 1;
/** UTF-16 units of a whole file, and of a line, at most. */
const MOST_UNITS = 1_000_000_000;
const MOST_LINE_UNITS = 61_000_000;
/** Lines that are looked at before the page gets its turn. */
const TURN_LINES = 500;

/** What stands between header and end. */
export type SyncLine =
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'report'; readonly report: PlainReport }
  | { readonly kind: 'text'; readonly text: IncomingText };

/** Why a file is not taken, and at which line. */
export interface SyncFileRefusal {
  readonly why: 'not-known' | 'cut-off' | 'newer' | 'bad-value' | 'too-large';
  readonly line: number;
}

/** The name of a file that is made on a day, ISO 8601. */
export const syncFileName = (day: string): string => `nuoshu-sync-${day}.jsonl.gz`;

/** A sync file, piece by piece. `madeAt` is an ISO 8601 instant. */
export function syncFile(
  madeAt: string,
  lines: AsyncIterable<SyncLine>,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  async function* pieces(): AsyncGenerator<string> {
    yield `${JSON.stringify({ kind: KIND, version: VERSION, madeAt })}\n`;
    let count = 0;
    for await (const line of lines) {
      yield `${JSON.stringify(line)}\n`;
      count += 1;
    }
    yield `${JSON.stringify({ kind: 'end', lines: count })}\n`;
  }
  return gzipped(pieces());
}

/** What stands in a whole file. */
interface CheckedSyncFile {
  readonly entries: number;
  /**
   * Lines that are left out: what they hold is larger than this version takes, or it does not know
   * what it is.
   */
  readonly left: number;
}

/**
 * Reads a file from beginning to end; nothing of one that is cut off or no sync file is taken, nor
 * of one without a single line that could be.
 */
export async function checkSyncFile(
  file: Blob,
): Promise<CheckedSyncFile | { readonly refusal: SyncFileRefusal }> {
  let [line, entries, left, firstLeft] = [0, 0, 0, 0];
  let isEnded = false;
  const refuse = (why: SyncFileRefusal['why']) => ({ refusal: { why, line } });
  if (!isGzip(new Uint8Array(await file.slice(0, 2).arrayBuffer()))) return refuse('not-known');
  try {
    for await (const words of linesOf(unpacked(file, MOST_UNITS), MOST_LINE_UNITS)) {
      line += 1;
      if (isEnded) return refuse('bad-value');
      const json = parsedJson(words);
      const value = json.ok ? json.value : undefined;
      if (line === 1) {
        const version = versionOf(value);
        if (version === undefined) return refuse('not-known');
        if (version > VERSION) return refuse('newer');
        continue;
      }
      const ended = endOf(value);
      if (ended !== undefined) {
        if (ended !== line - 2) return refuse('cut-off');
        isEnded = true;
        continue;
      }
      if (!isRecord(value) || typeof value.kind !== 'string') return refuse('bad-value');
      const checked = lineOf(value);
      if (checked?.kind === 'entry') entries += 1;
      if (checked === undefined) left += 1;
      if (left === 1) firstLeft ||= line;
      if (line % TURN_LINES === 0) await turn();
    }
  } catch (error) {
    if (!(error instanceof UnpackError)) throw error;
    return refuse(error.code === 'unpacks-too-big' ? 'too-large' : 'cut-off');
  }
  if (line === 0) return refuse('not-known');
  if (!isEnded) return refuse('cut-off');
  return left > 0 && entries === 0
    ? { refusal: { why: 'bad-value', line: firstLeft } }
    : { entries, left };
}

/** What stands in a file that was checked. */
export async function* syncLines(file: Blob): AsyncGenerator<SyncLine> {
  for await (const words of linesOf(unpacked(file, MOST_UNITS), MOST_LINE_UNITS)) {
    const json = parsedJson(words);
    const line = json.ok ? lineOf(json.value) : undefined;
    if (line !== undefined) yield line;
  }
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const versionOf = (value: unknown): number | undefined =>
  isRecord(value) && value.kind === KIND && typeof value.version === 'number'
    ? value.version
    : undefined;

const endOf = (value: unknown): number | undefined =>
  isRecord(value) && value.kind === 'end' && typeof value.lines === 'number'
    ? value.lines
    : undefined;

function lineOf(value: unknown): SyncLine | undefined {
  if (!isRecord(value)) return undefined;
  if (value.kind === 'entry')
    return isEntry(value.entry) ? { kind: 'entry', entry: value.entry } : undefined;
  const item = checkedItem(value);
  return item?.kind === 'report' || item?.kind === 'text' ? item : undefined;
}
