import { deviceInDots } from '../merge/clock';
import { deviceInLog } from '../store/change-log';
import { takeNewDevice } from '../store/device';
import type { SyncRun } from './run';
import type { Manifest } from './files/manifest';
import { manifestPath } from './files/paths';
import { readManifest, readSegment, readTextList } from './files/reader';
import type { News, OwnFound } from './files/reader';
import { newDeviceState, resumed, standingOf, textsOf } from './files/state';
import type { DeviceState } from './files/state';
import type { OwnFiles } from './memory';
import { isAnySpoilt } from './own-look';
import { SyncError } from './provider';

/** Under this key the database says that this device once wrote files under its id. */
const SYNCED = 'synced';

/**
 * What this device has on the storage, as far as it remembers; begun where it remembers nothing.
 * Where it wrote before, it begins under another id: others may still know the numbers of its
 * files, and would take new ones for old.
 */
export async function ownFiles({ world, account }: SyncRun): Promise<OwnFiles> {
  const { database, memory } = world;
  const kept = await memory.read('own');
  if (kept !== undefined) return kept;
  const known = await deviceInLog(database, world);
  const isUsed = (await database.meta.get(SYNCED))?.value === known;
  if (isUsed) await takeNewDevice(database, world.newId());
  const device = isUsed ? await deviceInLog(database, world) : known;
  await database.meta.put({ key: SYNCED, value: device });
  const own = { state: newDeviceState({ device, label: account.label }), sentSeq: 0 };
  await world.memory.write('own', own);
  return own;
}

/**
 * Settles how this device's own files stand. Answers the manifest of a copy of this profile, where
 * there is one: then this device is another one from now on. Throws `SyncError` where that cannot
 * be told at the moment.
 */
export async function settleOwn(
  run: SyncRun,
  own: OwnFiles,
  news: News,
): Promise<Manifest | undefined> {
  const { world } = run;
  const { state, pending } = own;
  const standing = standingOf(state, pending, news.own);
  if (standing === 'copied') return takeNewId(run, own, news.own);
  if (standing === 'missing') await expectMissing(run, own);
  const found = standing === 'as-left' ? await underOwnName(run, own, news.own) : undefined;
  if (found?.manifest !== undefined && found.manifest.sign !== state.sign)
    return takeNewId(run, own, found);
  const isCopied = news.manifests.some(({ before }) => before === state.device);
  const before = standing === 'as-left' && own.spoilt !== 'missing' ? own.spoilt : undefined;
  const spoilt =
    standing === 'missing'
      ? 'missing'
      : (before ?? (await spoiltBy(run, own, { found, isCopied, news })));
  const sentSeq = standing === 'finished' ? (own.pendingSeq ?? own.sentSeq) : own.sentSeq;
  const bytes = standing === 'as-left' ? (found?.bytes ?? own.bytes) : undefined;
  const settled: OwnFiles = {
    state: resumed(state, standing, pending),
    sentSeq,
    ...(bytes !== undefined && { bytes }),
    ...(spoilt && { spoilt }),
  };
  if (pending !== undefined || spoilt !== own.spoilt || bytes !== own.bytes)
    await world.memory.write('own', settled);
  return undefined;
}

async function takeNewId(
  { world, account }: SyncRun,
  { state }: OwnFiles,
  found: OwnFound | undefined,
): Promise<Manifest | undefined> {
  /* A line that broke off says nothing of who wrote. */
  if (found?.failure === 'server' || found?.failure === 'forbidden')
    throw new SyncError(found.failure, state.device);
  const id = world.newId();
  await takeNewDevice(world.database, id);
  const fresh = newDeviceState({
    device: deviceInDots(id),
    label: account.label,
    before: state.device,
  });
  await world.memory.write('own', { state: fresh, sentSeq: 0 });
  return found?.manifest;
}

/** A listing that leaves out what is there is none to go by. */
async function expectMissing({ provider }: SyncRun, { state }: OwnFiles): Promise<void> {
  const path = manifestPath(state.device, state.generation);
  if ((await provider.get(path)) !== undefined)
    throw new SyncError('server', `${path}: not listed`);
}

/**
 * What lies under the name of this device's newest manifest, where the listing says that it is not
 * as large as what was written: a copy of this profile may have written the same generation at the
 * same moment.
 */
async function underOwnName(
  { provider, keyOf }: SyncRun,
  { state, bytes }: OwnFiles,
  found: OwnFound | undefined,
): Promise<OwnFound | undefined> {
  const { device, generation } = state;
  if (found?.generation !== generation || found.bytes === undefined || found.bytes === bytes)
    return undefined;
  try {
    return { ...found, manifest: await readManifest(provider, { device, generation }, keyOf) };
  } catch (error) {
    if (error instanceof SyncError && error.failure === 'damaged')
      return { ...found, failure: 'damaged' };
    throw error;
  }
}

/**
 * Whether files of this device must be written anew: some are damaged or gone, or a copy that had
 * its name wrote over some.
 */
async function spoiltBy(
  run: SyncRun,
  { state }: OwnFiles,
  {
    found,
    isCopied,
    news,
  }: { readonly found: OwnFound | undefined; readonly isCopied: boolean; readonly news: News },
): Promise<OwnFiles['spoilt']> {
  if (found?.failure === 'damaged') return 'damaged';
  if (!isCopied) return (await isAnySpoilt(run, state, news)) ? 'damaged' : undefined;
  const { provider, keyOf } = run;
  const files = { device: state.device, keyOf };
  try {
    for (const part of state.segments) await readSegment(provider, part, files);
    for (const { part } of state.textLists) await readTextList(provider, part, files);
  } catch (error) {
    if (error instanceof SyncError && error.failure === 'damaged') return 'damaged';
    throw error;
  }
  const listed = await provider.list(`devices/${state.device}`);
  const sizes = new Map(listed.map(({ name, bytes }) => [name, bytes]));
  const isThere = ({ file, bytes }: { readonly file: string; readonly bytes: number }): boolean =>
    sizes.has(file) && (sizes.get(file) ?? bytes) === bytes;
  return textsOf(state).every(isThere) ? undefined : 'damaged';
}

/** What a device begins with that writes everything anew, under numbers that were never used. */
export function startAnew(
  state: DeviceState,
  spoilt: NonNullable<OwnFiles['spoilt']>,
): DeviceState {
  if (spoilt === 'damaged') return state;
  const { device, label, before, generation, attempted, clock, nextFile } = state;
  return { ...newDeviceState({ device, label, before }), generation, attempted, clock, nextFile };
}
