import type { Entry } from '../../model/entry';
import { isEntry } from '../../model/entry-shape';
import { SyncError } from '../provider';
import { packedText, parsed, unpackedText } from './packed';
import { isDevice, isFileName, manifestPath } from './paths';
import { isClock, isCount, isHash, isListOf, isRecord, isText } from './shapes';

/** A closed file of a device, as its manifest names it. */
interface ClosedFile {
  /** Its name in the device's folder. */
  readonly file: string;
  /** Of the file as it lies there. */
  readonly bytes: number;
}

/** A closed segment: entries that are never altered again. */
export interface SegmentPart extends ClosedFile {
  readonly entries: number;
  /** Of the file as it lies there. */
  readonly sha256: string;
  /** It was closed because it was full, and is joined with no other. */
  readonly full?: boolean;
  /** The segments that it was joined from: who has read them all need not read this one. */
  readonly from?: readonly string[];
}

/** The words of a kept text. */
export interface TextPart extends ClosedFile {
  /** SHA-256 of the text. */
  readonly hash: string;
}

/** A closed list of texts: thousands of them would make every manifest a large one. */
export interface TextListPart extends ClosedFile {
  readonly texts: number;
  readonly sha256: string;
}

/** What a device has on the storage, and its newest entries. */
export interface Manifest {
  readonly device: string;
  /** The reader's name for the device. */
  readonly label: string;
  /** Counts the manifests of this device from 1 on. */
  readonly generation: number;
  /** ISO 8601 instant, by the writer's clock. */
  readonly writtenAt: string;
  /**
   * Random; tells a device whether a manifest that bears its name is its own or that of a copy of
   * its profile.
   */
  readonly sign: string;
  /** The highest reading of a clock that the device has come to. */
  readonly clock: string;
  readonly segments: readonly SegmentPart[];
  readonly textLists: readonly TextListPart[];
  /** Texts that stand in no closed list. */
  readonly texts: readonly TextPart[];
  /** Entries that stand in no closed segment. */
  readonly tail: readonly Entry[];
  /** What device this one was before it took a new id, because its profile had been copied. */
  readonly before?: string;
  /**
   * Paths of other devices' files that this one found unreadable time and again: who wrote them
   * looks at them.
   */
  readonly spoilt?: readonly string[];
}

const MOST_UNITS = 16_000_000;
const MOST_LABEL = 200;
const MOST_SIGN = 64;
const MOST_PATH = 64;

/** A manifest as the body of its envelope: JSON, packed. */
export const encodeManifest = (manifest: Manifest): Promise<Uint8Array<ArrayBuffer>> =>
  packedText([JSON.stringify(manifest)]);

/**
 * Reads what `encodeManifest` wrote of that device and generation. Throws `SyncError` `damaged`
 * where anything of it is not what it must be. Properties that this version does not know are left
 * out, but for those of entries.
 */
export async function decodeManifest(
  body: Uint8Array<ArrayBuffer>,
  { device, generation }: Pick<Manifest, 'device' | 'generation'>,
): Promise<Manifest> {
  const path = manifestPath(device, generation);
  const value = parsed(await unpackedText(body, { path, mostUnits: MOST_UNITS }), path);
  if (!isManifest(value) || value.device !== device || value.generation !== generation) {
    throw new SyncError('damaged', path);
  }
  const { label, writtenAt, sign, clock, segments, textLists, texts, tail, before } = value;
  /* What others say of files spoils no manifest. */
  const spoilt = isListOf(value.spoilt, isPath) ? value.spoilt : undefined;
  return {
    device,
    label,
    generation,
    writtenAt,
    sign,
    clock,
    segments,
    textLists,
    texts,
    tail,
    before,
    spoilt,
  };
}

/**
 * The segments of a manifest that hold what is not known yet, given the names of those that were
 * read before.
 */
export const newSegments = (
  { segments }: Manifest,
  read: ReadonlySet<string>,
): readonly SegmentPart[] =>
  segments.filter(
    ({ file, from }) => !read.has(file) && !(from?.every((one) => read.has(one)) ?? false),
  );

const isManifest = (value: unknown): value is Manifest =>
  isRecord(value) &&
  typeof value.device === 'string' &&
  isCount(value.generation) &&
  isText(value.label, MOST_LABEL) &&
  isInstant(value.writtenAt) &&
  isText(value.sign, MOST_SIGN) &&
  isClock(value.clock) &&
  isListOf(value.segments, isSegmentPart) &&
  isListOf(value.textLists, isTextListPart) &&
  isListOf(value.texts, isTextPart) &&
  isListOf(value.tail, isEntry) &&
  (value.before === undefined || (typeof value.before === 'string' && isDevice(value.before)));

const isPath = (value: unknown): value is string => isText(value, MOST_PATH);

const isInstant = (value: unknown): value is string =>
  isText(value, 40) && /^\d{4,6}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value));

const isSegmentName = (value: unknown): value is string =>
  typeof value === 'string' && isFileName(value, 'nss');

const isSegmentPart = (value: unknown): value is SegmentPart =>
  isRecord(value) &&
  isSegmentName(value.file) &&
  isCount(value.entries) &&
  isCount(value.bytes) &&
  isHash(value.sha256) &&
  (value.full === undefined || typeof value.full === 'boolean') &&
  (value.from === undefined || isListOf(value.from, isSegmentName));

/** Whether parsed JSON names the file of a text. */
export const isTextPart = (value: unknown): value is TextPart =>
  isRecord(value) &&
  isHash(value.hash) &&
  typeof value.file === 'string' &&
  isFileName(value.file, 'nst') &&
  isCount(value.bytes);

const isTextListPart = (value: unknown): value is TextListPart =>
  isRecord(value) &&
  typeof value.file === 'string' &&
  isFileName(value.file, 'nsl') &&
  isCount(value.texts) &&
  isCount(value.bytes) &&
  isHash(value.sha256);
