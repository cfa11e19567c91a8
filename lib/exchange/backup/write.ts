import type { KeptThing } from '../../model/incoming';
import { BACKUP_KIND } from './format';
import type { BackupEnd, BackupHeader, TextPlace } from './format';

/** Units of text that are handed on together. */
const PIECE_UNITS = 262_144;

/** A line between the first and the last. */
export type WrittenLine =
  KeptThing | { readonly kind: 'settings'; readonly settings: Readonly<Record<string, unknown>> };

/** What a backup is made of. */
export interface BackupContent {
  /** ISO 8601 instant. */
  readonly madeAt: string;
  /** `versionFor` what the lines hold. */
  readonly version: number;
  readonly texts: TextPlace;
  readonly lines: AsyncIterable<WrittenLine>;
  /** How many damaged rows were left out; asked when all lines were taken. */
  readonly unreadable: () => number;
}

/**
 * A backup as text, in pieces: JSON Lines, a header, a line for each thing that is kept, an end
 * without which the file is not whole. Names of fields are sorted, so that the same rows make the
 * same bytes, whoever wrote them.
 */
export async function* backupPieces({
  madeAt,
  version,
  texts,
  lines,
  unreadable,
}: BackupContent): AsyncGenerator<string> {
  const header: BackupHeader = { kind: BACKUP_KIND, version, madeAt, texts };
  let piece = `${sortedJson(header)}\n`;
  let count = 0;
  for await (const line of lines) {
    piece += `${sortedJson(line)}\n`;
    count += 1;
    if (piece.length < PIECE_UNITS) continue;
    yield piece;
    piece = '';
  }
  const end: BackupEnd = { kind: 'end', lines: count, unreadable: unreadable() };
  yield `${piece}${sortedJson(end)}\n`;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON with the names of each object in order; what is `undefined` is not there. */
const sortedJson = (value: object): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    isRecord(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
