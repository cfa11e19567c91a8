/** How far into a page the charset may be declared; browsers look at 1,024 bytes, templates put it later. */
const DECLARATION_BYTES = 4_096;
const DECLARED = /<meta[^>]{0,200}charset\s{0,4}=[\s"']{0,8}([\w-]{1,30})/i;

/**
 * The text of a file: by its byte order mark, else by the charset that the page declares (GB2312 and GBK are read as
 * GB18030, their superset), else UTF-8, else GB18030, in which government files without UTF-8 are written. A byte order
 * mark is not part of the text. `undefined` for what is no text (holds zero bytes).
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const marked = bomEncoding(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  if (bytes.includes(0)) return undefined;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES));
  const declared = decoderFor(DECLARED.exec(head)?.[1]);
  const strict = new TextDecoder(declared ?? 'utf-8', { fatal: true });
  try {
    return strict.decode(bytes);
  } catch {
    return decodeLeniently(bytes, declared);
  }
}

/** Pages that declare one charset and are written in another: the one that fits without a broken character. */
function decodeLeniently(bytes: Uint8Array, declared: string | undefined): string {
  const others = declared === undefined ? ['gb18030'] : ['utf-8', 'gb18030'];
  for (const encoding of others) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      continue;
    }
  }
  return new TextDecoder(declared ?? 'utf-8').decode(bytes);
}

function bomEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function decoderFor(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  if (/^(?:x-)?gb/i.test(label)) return 'gb18030';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
