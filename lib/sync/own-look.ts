import type { SyncFailure } from '../model/sync';
import { filePath, manifestPath } from './files/paths';
import { readManifest, readSegment, readText, readTextList } from './files/reader';
import type { News } from './files/reader';
import { filesOf, textsOf } from './files/state';
import type { DeviceState } from './files/state';
import { SyncError } from './provider';
import type { SyncRun } from './run';

/** How often a device looks whether its files are still there. */
const LOOK_EVERY_MS = 24 * 3_600_000;
/** Files that are read for a doubt: where the first are sound, it is the listing that is not. */
const MOST_READ = 8;

/**
 * Whether one of this device's files is not what it wrote: of those that others cannot read, and,
 * once a day, of those that the listing leaves out or gives another size, and the newest manifest.
 * What is in doubt is read; nobody's word is enough.
 */
export async function isAnySpoilt(run: SyncRun, state: DeviceState, news: News): Promise<boolean> {
  const { memory, nowMs } = run.world;
  const lookedMs = await memory.read('lookedMs');
  const isDue = lookedMs === undefined || Math.abs(nowMs() - lookedMs) >= LOOK_EVERY_MS;
  const own = pathsOf(state);
  const named = news.manifests.flatMap(({ spoilt = [] }) => spoilt).filter((path) => own.has(path));
  /* What it has just begun to write is there. */
  const doubted = isDue && lookedMs !== undefined ? await doubtedBy(run, state) : [];
  for (const path of [...new Set([...named, ...doubted])].slice(0, MOST_READ)) {
    if (await isSpoilt(run, state, path)) return true;
  }
  /* A look that was stopped, or that found something, is no look. */
  if (isDue) await memory.write('lookedMs', nowMs());
  return false;
}

const newestOf = ({ device, generation }: DeviceState): readonly string[] =>
  generation === 0 ? [] : [manifestPath(device, generation)];

const pathsOf = (state: DeviceState): ReadonlySet<string> =>
  new Set([...newestOf(state), ...filesOf(state)]);

/** The newest manifest, and what the listing of its folder says otherwise. */
async function doubtedBy({ provider }: SyncRun, state: DeviceState): Promise<readonly string[]> {
  const files = [...state.segments, ...state.textLists.map(({ part }) => part), ...textsOf(state)];
  if (files.length === 0) return newestOf(state);
  const listed = await provider.list(`devices/${state.device}`);
  const sizes = new Map(listed.map(({ name, bytes }) => [name, bytes]));
  const missing = files.filter(({ file }) => !sizes.has(file));
  const others = files.filter(
    ({ file, bytes }) => sizes.has(file) && (sizes.get(file) ?? bytes) !== bytes,
  );
  return [
    ...newestOf(state),
    ...[...missing, ...others].map(({ file }) => filePath(state.device, file)),
  ];
}

/** What a file that is read is no more. */
const SPOILT: readonly SyncFailure[] = [
  'damaged',
  'not-encrypted',
  'needs-passphrase',
  'wrong-passphrase',
];
/** Of the file nothing is known. */
const UNKNOWN: readonly SyncFailure[] = ['server', 'forbidden', 'newer'];

async function isSpoilt(
  { provider, keyOf }: SyncRun,
  state: DeviceState,
  path: string,
): Promise<boolean> {
  const { device } = state;
  const files = { device, keyOf };
  const isAt = ({ file }: { readonly file: string }): boolean => filePath(device, file) === path;
  const list = state.textLists.find(({ part }) => isAt(part));
  const [segment, text] = [state.segments.find(isAt), textsOf(state).find(isAt)];
  try {
    if (segment !== undefined) await readSegment(provider, segment, files);
    else if (list !== undefined) await readTextList(provider, list.part, files);
    else if (text !== undefined) await readText(provider, text, files);
    else await readManifest(provider, state, keyOf);
    return false;
  } catch (error) {
    if (!(error instanceof SyncError)) throw error;
    if (SPOILT.includes(error.failure)) return true;
    if (UNKNOWN.includes(error.failure)) return false;
    throw error;
  }
}
