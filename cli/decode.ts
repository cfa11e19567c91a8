import { legibleShare } from './legible';

/**
 * The text of a file; `note` says in a few words what its reader may not expect of how it was read.
 */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly note?: string }
  | { readonly ok: false; readonly message: string };

/**
 * How far into a page the charset may be declared; browsers look at 1,024 bytes, templates put it
 * later.
 */
const DECLARATION_BYTES = 4_096;
const DECLARED = /<meta[^>]{0,200}charset\s{0,4}=[\s"']{0,8}([\w-]{1,30})/i;
/** Bytes from the first that is not ASCII on by which a charset is judged. */
const SAMPLE_BYTES = 65_536;
const LEGIBLE_SHARE = 0.75;
const UNMARKED = ['utf-8', 'gb18030', 'big5'];
const NAMES: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  gb18030: 'GB18030',
  big5: 'Big5',
};

/**
 * The text of a file: by its byte order mark, else by the charset that the page declares (GB2312
 * and GBK are read as GB18030, their superset), else as UTF-8; where it is neither, as whichever of
 * UTF-8, GB18030 and Big5 gives Chinese that can be read. A byte order mark is not part of the
 * text. What holds zero bytes is no text, and bytes that no charset makes Chinese of are not read.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = bomEncoding(bytes);
  if (marked) return { ok: true, text: new TextDecoder(marked).decode(bytes) };
  if (bytes.includes(0)) return { ok: false, message: 'not a text file' };
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES));
  const declared = decoderFor(DECLARED.exec(head)?.[1]);
  const text = decodeStrictly(bytes, declared ?? 'utf-8');
  if (text !== undefined && declared === undefined) return { ok: true, text };
  const sample = sampleOf(bytes);
  if (text !== undefined && declared !== undefined && isLegible(sample, declared))
    return { ok: true, text };
  const others = UNMARKED.filter((encoding) => encoding !== declared);
  const best = [...(declared === undefined ? [] : [declared]), ...others].find((one) =>
    isLegible(sample, one),
  );
  if (best !== undefined) return decodeAs(bytes, best);
  /* A page in another language, in the charset that it declares. */
  if (text !== undefined) return { ok: true, text };
  return { ok: false, message: 'not Chinese text in UTF-8, GB18030 or Big5' };
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const name = NAMES[encoding] ?? encoding;
  const strict = decodeStrictly(bytes, encoding);
  if (strict !== undefined)
    return { ok: true, text: strict, note: encoding === 'big5' ? `read as ${name}` : undefined };
  const text = new TextDecoder(encoding).decode(bytes);
  return { ok: true, text, note: `read as ${name}, with bytes that are not (each is now U+FFFD)` };
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function sampleOf(bytes: Uint8Array): Uint8Array {
  const start = Math.max(
    0,
    bytes.findIndex((byte) => byte > 0x7f),
  );
  return bytes.subarray(start, start + SAMPLE_BYTES);
}

const isLegible = (sample: Uint8Array, encoding: string): boolean =>
  (legibleShare(new TextDecoder(encoding).decode(sample)) ?? 1) >= LEGIBLE_SHARE;

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
