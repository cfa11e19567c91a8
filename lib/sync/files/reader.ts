import type { Entry } from '../../model/entry';
import type { SyncFailure } from '../../model/sync';
import { hashBytes } from '../../text/hash';
import { SyncError } from '../provider';
import type { Provider } from '../provider';
import { open } from './envelope';
import { listManifests } from './listing';
import type { ListedManifest } from './listing';
import { decodeManifest } from './manifest';
import type { Manifest, SegmentPart, TextListPart, TextPart } from './manifest';
import type { KeyOf } from './passphrase';
import { filePath, manifestPath, MANIFESTS } from './paths';
import { unpackEntries } from './segments';
import { unpackText, unpackTextList } from './texts';

/** What a device knows before it looks. */
export interface Reading {
  /**
   * The generation of each device that was read before; of its own, the one that it wrote. Empty on
   * a storage that was not used yet, or not with this passphrase.
   */
  readonly known: ReadonlyMap<string, number>;
  /** The device that reads. */
  readonly own: string;
  readonly keyOf?: KeyOf;
}

/** A manifest that could not be read. */
export interface ReadingWarning {
  readonly device: string;
  readonly generation: number;
  readonly failure: SyncFailure;
  /** The generation that was read in its place. */
  readonly used?: number;
}

/** The newest manifest that lies under the device's own name. */
export interface OwnFound {
  readonly generation: number;
  /** As the listing says. */
  readonly bytes?: number;
  /**
   * Read only where the generation is not the one that is known; `undefined` where it cannot be
   * read as well.
   */
  readonly manifest?: Manifest;
  /** Why it cannot be read. */
  readonly failure?: SyncFailure;
}

/** What is new on the storage. */
export interface News {
  /** The devices that have a manifest there, whether or not there is news of them. */
  readonly devices: readonly string[];
  readonly manifests: readonly Manifest[];
  readonly warnings: readonly ReadingWarning[];
  readonly own?: OwnFound;
}

type Device = readonly [device: string, listed: readonly ListedManifest[]];

/** What one device's manifests came to: one that is new, one that is refused, both, or neither. */
interface Outcome {
  readonly manifest?: Manifest;
  readonly refused?: { readonly generation: number; readonly failure: SyncFailure };
}

/**
 * The newest manifest of each device that has one which is not known. A damaged one is replaced by
 * the generation before it, a newer format is left alone; both are told. Without news this is one
 * request. Throws `SyncError` where the whole storage cannot be used; where nothing is known yet,
 * also where every manifest is refused for want of the right passphrase.
 */
export async function readNews(provider: Provider, reading: Reading): Promise<News> {
  const all = await allListed(provider);
  const listed = newsAmong(all, reading);
  const outcomes = await outcomesOf(provider, reading, listed);
  /* A writer that is at work deletes what was listed. Seen again, the storage names its newest. */
  const gone = [...outcomes].filter(
    ([, { manifest, refused }]) => manifest === undefined && refused?.failure === 'no-such-place',
  );
  if (gone.length > 0) {
    const again = new Map(newsAmong(await allListed(provider), reading));
    const devices = gone.flatMap(([device]): Device[] => [[device, again.get(device) ?? []]]);
    for (const [device, outcome] of await outcomesOf(provider, reading, devices))
      outcomes.set(device, outcome);
  }
  if (reading.known.size === 0) refuseAll(outcomes);
  return { ...newsOf(outcomes, listed, reading), devices: all.map(([device]) => device) };
}

/** The devices of which there is something that is not known. */
const newsAmong = (devices: readonly Device[], { known, own }: Reading): Device[] =>
  devices.filter(
    ([device, listed]) => device === own || (listed[0]?.generation ?? 0) > (known.get(device) ?? 0),
  );

const allListed = async (provider: Provider): Promise<Device[]> => [
  ...listManifests(await provider.list(MANIFESTS)),
];

async function outcomesOf(
  provider: Provider,
  reading: Reading,
  devices: readonly Device[],
): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  for (const device of devices) outcomes.set(device[0], await outcomeOf(provider, reading, device));
  return outcomes;
}

/** Two generations are kept; more are there where writers were stopped. */
const MOST_GENERATIONS = 5;

/**
 * Where the generation before can help. A newer format is left alone, and no passphrase makes a
 * device go back.
 */
const GO_BACK: ReadonlySet<SyncFailure> = new Set([
  'damaged',
  'server',
  'forbidden',
  'no-such-place',
]);

async function outcomeOf(
  provider: Provider,
  { known, keyOf }: Reading,
  [device, listed]: Device,
): Promise<Outcome> {
  let refused: Outcome['refused'];
  const unknown = listed.filter(({ generation }) => generation > (known.get(device) ?? 0));
  for (const { generation, names } of unknown.slice(0, MOST_GENERATIONS)) {
    let failure: SyncFailure = 'no-such-place';
    for (const name of names) {
      const found = await attempt(provider, { device, generation, name, keyOf });
      if (typeof found !== 'string') return { manifest: found, refused };
      failure = found;
    }
    refused ??= { generation, failure };
    if (!GO_BACK.has(failure)) break;
  }
  return { refused };
}

/** What goes wrong with one file, and says nothing of the others. */
const OF_ONE_FILE: ReadonlySet<SyncFailure> = new Set([
  'damaged',
  'newer',
  'wrong-passphrase',
  'needs-passphrase',
  'not-encrypted',
  'server',
  'forbidden',
]);

interface Attempt extends Pick<Manifest, 'device' | 'generation'> {
  readonly name: string;
  readonly keyOf?: KeyOf;
}

/**
 * The manifest under a name, or why there is none; `no-such-place` where nothing lies there any
 * more.
 */
async function attempt(
  provider: Provider,
  { device, generation, name, keyOf }: Attempt,
): Promise<Manifest | SyncFailure> {
  try {
    const bytes = await provider.get(`${MANIFESTS}/${name}`);
    if (bytes === undefined) return 'no-such-place';
    const body = await open(bytes, { path: manifestPath(device, generation), keyOf });
    return await decodeManifest(body, { device, generation });
  } catch (error) {
    if (error instanceof SyncError && OF_ONE_FILE.has(error.failure)) return error.failure;
    throw error;
  }
}

const OF_PASSPHRASE: readonly SyncFailure[] = [
  'wrong-passphrase',
  'needs-passphrase',
  'not-encrypted',
];

/**
 * Nothing that is encrypted opens: this is no matter of one device. Told before anything is
 * written.
 */
function refuseAll(outcomes: ReadonlyMap<string, Outcome>): void {
  const all = [...outcomes.values()];
  if (all.some(({ manifest }) => manifest !== undefined)) return;
  const failure = OF_PASSPHRASE.find((one) => all.some(({ refused }) => refused?.failure === one));
  if (failure !== undefined) throw new SyncError(failure);
}

function newsOf(
  outcomes: ReadonlyMap<string, Outcome>,
  listed: readonly Device[],
  { own }: Reading,
): Omit<News, 'devices'> {
  const manifests: Manifest[] = [];
  const warnings: ReadingWarning[] = [];
  for (const [device, { manifest, refused }] of outcomes) {
    if (device === own) continue;
    if (manifest !== undefined) manifests.push(manifest);
    if (refused === undefined) continue;
    warnings.push({
      device,
      generation: refused.generation,
      failure: told(refused.failure),
      used: manifest?.generation,
    });
  }
  const newest = listed.find(([device]) => device === own)?.[1][0];
  return {
    manifests,
    warnings,
    own: newest === undefined ? undefined : ownFound(newest, outcomes.get(own)),
  };
}

function ownFound({ generation, bytes }: ListedManifest, outcome: Outcome | undefined): OwnFound {
  const { manifest, refused } = outcome ?? {};
  const listed = { generation, ...(bytes !== undefined && { bytes }) };
  if (manifest?.generation === generation) return { ...listed, manifest };
  return { ...listed, failure: refused === undefined ? undefined : told(refused.failure) };
}

/** The manifest of that generation. Throws `SyncError`, `damaged` also where it is not there. */
export async function readManifest(
  provider: Provider,
  { device, generation }: Pick<Manifest, 'device' | 'generation'>,
  keyOf?: KeyOf,
): Promise<Manifest> {
  const path = manifestPath(device, generation);
  const bytes = await provider.get(path);
  if (bytes === undefined) throw new SyncError('damaged', path);
  return decodeManifest(await open(bytes, { path, keyOf }), { device, generation });
}

/** What is listed and, listed again, still not there is as good as damaged. */
const told = (failure: SyncFailure): SyncFailure =>
  failure === 'no-such-place' ? 'damaged' : failure;

/** Whose files are read, and with which keys. */
export interface FilesOf {
  readonly device: string;
  readonly keyOf?: KeyOf;
}

/**
 * The entries of a closed segment. Throws `SyncError`, `damaged` also where the file is not there.
 */
export async function readSegment(
  provider: Provider,
  part: Pick<SegmentPart, 'file' | 'sha256'>,
  files: FilesOf,
): Promise<Entry[]> {
  return unpackEntries(await closedFile(provider, part, files), filePath(files.device, part.file));
}

/** The texts of a closed list. Throws like `readSegment`. */
export async function readTextList(
  provider: Provider,
  part: TextListPart,
  files: FilesOf,
): Promise<TextPart[]> {
  return unpackTextList(await closedFile(provider, part, files), filePath(files.device, part.file));
}

/** The words of a text. Throws like `readSegment`. */
export async function readText(
  provider: Provider,
  { file, hash }: Pick<TextPart, 'file' | 'hash'>,
  files: FilesOf,
): Promise<string> {
  return unpackText(
    await closedFile(provider, { file }, files),
    hash,
    filePath(files.device, file),
  );
}

/** The body of a closed file that is the one which the manifest names. */
async function closedFile(
  provider: Provider,
  { file, sha256 }: { readonly file: string; readonly sha256?: string },
  { device, keyOf }: FilesOf,
): Promise<Uint8Array<ArrayBuffer>> {
  const path = filePath(device, file);
  const bytes = await provider.get(path);
  if (bytes === undefined) throw new SyncError('damaged', path);
  const body = await open(bytes, { path, keyOf });
  if (sha256 !== undefined && (await hashBytes(bytes)) !== sha256)
    throw new SyncError('damaged', path);
  return body;
}
