import { MAX_PARTS, MAX_UNPACKED_BYTES } from './limits';
import type { ImportErrorCode } from './imported';

/* APPNOTE.TXT 6.3.10 of PKWARE, 4.3.12 and 4.3.16. */
const END = { signature: 0x06054b50, bytes: 22, count: 10, offset: 16 };
const ENTRY = {
  signature: 0x02014b50,
  bytes: 46,
  flags: 8,
  packed: 20,
  unpacked: 24,
  name: 28,
  extra: 30,
  comment: 32,
};
const MAX_COMMENT = 65_535;
const HAS_DESCRIPTOR = 8;
/** Sizes that stand in ZIP64 records: no file that is read here needs them. */
const ELSEWHERE = 0xffffffff;
const COUNT_ELSEWHERE = 0xffff;
/** Nothing, deflated, is two bytes. */
const EMPTY_BYTES = 2;

/**
 * Whether an archive may be unpacked, told from the sizes in its directory before anything of it
 * is: `undefined` where it may. Its reader holds every part to the size that stands there, so that
 * an archive cannot lie; a part whose size is not stated is refused, because nothing would hold it.
 */
export function unpackingRefusal(bytes: Uint8Array): ImportErrorCode | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return 'not-a-workbook';
  const count = view.getUint16(end + END.count, true);
  let at = view.getUint32(end + END.offset, true);
  if (count === COUNT_ELSEWHERE || at === ELSEWHERE || count > MAX_PARTS) return 'unpacks-too-big';
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY.bytes > view.byteLength || view.getUint32(at, true) !== ENTRY.signature)
      return 'not-a-workbook';
    const packed = view.getUint32(at + ENTRY.packed, true);
    const unpacked = view.getUint32(at + ENTRY.unpacked, true);
    const isUnstated =
      packed === 0 && (view.getUint16(at + ENTRY.flags, true) & HAS_DESCRIPTOR) !== 0;
    if (isUnstated || packed === ELSEWHERE || (unpacked === 0 && packed > EMPTY_BYTES))
      return 'unpacks-too-big';
    total += Math.max(packed, unpacked);
    if (total > MAX_UNPACKED_BYTES) return 'unpacks-too-big';
    const behind = [ENTRY.name, ENTRY.extra, ENTRY.comment].map((field) =>
      view.getUint16(at + field, true),
    );
    at += behind.reduce((sum, length) => sum + length, ENTRY.bytes);
  }
  return undefined;
}

/** The last record that ends a directory: the one that readers take. */
function endOf(view: DataView): number | undefined {
  const last = view.byteLength - END.bytes;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END.signature) return at;
  }
  return undefined;
}
