import { good, refuse } from './imported';
import type { Read } from './imported';

/**
 * The text of a file: UTF-8 or UTF-16 by its byte order mark, else UTF-8, else GB18030, as WPS and
 * Excel save CSV in China. A byte order mark is not part of the text. What is none of these is
 * refused.
 */
export function decodedText(bytes: Uint8Array): Read<string> {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  for (const encoding of marked === undefined ? ['utf-8', 'gb18030'] : [marked]) {
    const text = strictly(bytes, encoding);
    if (text !== undefined) return text.includes('\0') ? refuse('not-text') : good(text);
  }
  return refuse('not-text');
}

function strictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
