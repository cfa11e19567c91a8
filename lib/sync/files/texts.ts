import { hashText } from '../../text/hash';
import { SyncError } from '../provider';
import { isTextPart } from './manifest';
import type { TextPart } from './manifest';
import { packedLines, packedText, parsed, unpackedLines, unpackedText } from './packed';

/** A larger text does not travel. */
const MOST_TEXT_BYTES = 4_000_000;
const MOST_UNITS = 33_554_432;

/**
 * A kept text as the body of its file, a JSON string, packed; `undefined` where it is too large to
 * travel.
 */
export async function packText(words: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (words.length > MOST_UNITS) return undefined;
  const body = await packedText([JSON.stringify(words)]);
  return body.length > MOST_TEXT_BYTES ? undefined : body;
}

/**
 * The words of a text. Throws `SyncError` `damaged` where they are not those that the hash stands
 * for.
 */
export async function unpackText(
  body: Uint8Array<ArrayBuffer>,
  hash: string,
  path: string,
): Promise<string> {
  const words = parsed(await unpackedText(body, { path, mostUnits: MOST_UNITS }), path);
  if (typeof words !== 'string' || (await hashText(words)) !== hash)
    throw new SyncError('damaged', path);
  return words;
}

/** A closed list of texts as the body of its file. */
export const packTextList = (texts: readonly TextPart[]): Promise<Uint8Array<ArrayBuffer>> =>
  packedLines(texts.map((text) => JSON.stringify(text)));

/** The texts of a closed list. Throws `SyncError` `damaged` for anything else. */
export const unpackTextList = (body: Uint8Array<ArrayBuffer>, path: string): Promise<TextPart[]> =>
  unpackedLines(body, { path, mostUnits: MOST_UNITS }, isTextPart);
