import type { Entry } from '../../model/entry';
import type { Provider } from '../provider';
import { Draft } from './draft';
import type { Drafted, Hand } from './draft';
import { MANIFESTS } from './paths';
import type { KeyOf } from './passphrase';
import { readSegment } from './reader';
import { textsOf } from './state';
import type { DeviceState } from './state';

/** Segments below this are joined when there are so many of them. */
const SMALL_SEGMENT_BYTES = 131_072;
const SMALL_SEGMENTS = 16;

/**
 * What will be written and deleted, in order. All its bytes are in memory: give many texts in
 * portions. Before it is carried out `next` is stored as pending, and as the state once all is put
 * (`carryOut`).
 */
export interface WritePlan {
  /** Closed files, then the manifest that names them. */
  readonly puts: Drafted['puts'];
  /** Manifests, then closed files. */
  readonly deletes: readonly string[];
  readonly next: DeviceState;
  /** Hashes of texts that are too large to travel. */
  readonly leftOut: readonly string[];
}

/** What a device has to tell. */
export interface Writing {
  /** Entries that were never given before. */
  readonly entries?: readonly Entry[];
  readonly texts?: readonly { readonly hash: string; readonly words: string }[];
  /** Hashes of texts that are to be taken from the storage. */
  readonly droppedTexts?: readonly string[];
  readonly label?: string;
  /** Paths of other devices' files that cannot be read. */
  readonly spoilt?: readonly string[];
  /** The highest reading that the device has taken over from others. */
  readonly clock?: string;
}

/**
 * The next generation of a device's manifest, with what is new. One edit is one put and one delete,
 * or two puts where it closes the tail; of other files that have become useless one goes along, as
 * such a sync has four requests. `undefined` where nothing is new; a device that never wrote has
 * its name to tell. Stopped after any request it leaves a storage that reads as before or as after.
 */
export async function planWrite(
  state: DeviceState,
  writing: Writing,
  hand: Hand,
): Promise<WritePlan | undefined> {
  if (!isNews(state, writing)) return undefined;
  const drafted = await drafting(new Draft(state, hand), writing);
  return planOf(drafted, drafted.puts.length > 1 ? 0 : 1);
}

/**
 * All of a device's entries in new files, whatever was there: after an erasing for good, when its
 * log was compacted, when its files are missing or damaged (then its texts are dropped and given
 * again as well). What the generation before names stays until the next plan but one, so an erasing
 * needs a second one (`planTidy`).
 */
export async function planRewrite(
  state: DeviceState,
  writing: Writing,
  hand: Hand,
): Promise<WritePlan> {
  const draft = new Draft(state, hand, { ...state, segments: [], tail: [] });
  return planOf(await drafting(draft, writing), Infinity);
}

/** Where a device's own segments are read. */
export interface Source {
  readonly provider: Provider;
  readonly keyOf?: KeyOf;
}

/**
 * What can wait for a quiet moment: sixteen small segments become one, useless files go.
 * `undefined` where there is nothing to tidy. Throws `SyncError` `damaged` where one of the
 * device's own segments cannot be read: `planRewrite` mends that.
 */
export async function planTidy(
  state: DeviceState,
  hand: Hand,
  source: Source,
): Promise<WritePlan | undefined> {
  const small = state.segments.filter(
    ({ bytes, full }) => full !== true && bytes < SMALL_SEGMENT_BYTES,
  );
  if (small.length >= SMALL_SEGMENTS) {
    const entries: Entry[] = [];
    const files = { device: state.device, keyOf: source.keyOf };
    for (const part of small) entries.push(...(await readSegment(source.provider, part, files)));
    const others = state.segments.filter((part) => !small.includes(part));
    const draft = new Draft(state, hand, { ...state, segments: others });
    await draft.close(
      entries,
      small.flatMap(({ file, from }) => [file, ...(from ?? [])]),
    );
    return planOf(await draft.finish({}), Infinity);
  }
  if (state.retired.length > 0) return planOf(await new Draft(state, hand).finish({}), Infinity);
  if (state.leftovers.length === 0) return undefined;
  return planOf({ puts: [], next: state, leftOut: [] }, Infinity);
}

async function drafting(draft: Draft, writing: Writing): Promise<Drafted> {
  draft.dropTexts(new Set(writing.droppedTexts));
  await draft.addTexts(writing.texts ?? []);
  await draft.addEntries(writing.entries ?? []);
  return draft.finish(writing);
}

/** No file goes before all the manifests that named it. */
function planOf(drafted: Drafted, mostFiles: number): WritePlan {
  const isManifest = (path: string): boolean => path.startsWith(`${MANIFESTS}/`);
  const { leftovers } = drafted.next;
  const files = leftovers.filter((path) => !isManifest(path)).slice(0, mostFiles);
  return { ...drafted, deletes: [...leftovers.filter(isManifest), ...files] };
}

/** What is to be stored on the way. */
export interface Milestones {
  /** All is put: `next` is the state, and nothing is pending. */
  readonly written: (next: DeviceState) => Promise<void>;
}

/**
 * Carries out a plan; answers the state without what was deleted, to be stored in its turn. Throws
 * what the provider throws.
 */
export async function carryOut(
  provider: Provider,
  plan: WritePlan,
  { written }: Milestones,
): Promise<DeviceState> {
  for (const { path, bytes } of plan.puts) await provider.put(path, bytes);
  await written(plan.next);
  for (const path of plan.deletes) await provider.delete(path);
  const deleted = new Set(plan.deletes);
  return { ...plan.next, leftovers: plan.next.leftovers.filter((path) => !deleted.has(path)) };
}

function isNews(
  state: DeviceState,
  { entries, texts, droppedTexts, label, spoilt }: Writing,
): boolean {
  const had = new Set(textsOf(state).map(({ hash }) => hash));
  const told = state.spoilt ?? [];
  return (
    state.generation === 0 ||
    (entries ?? []).length > 0 ||
    (texts ?? []).some(({ hash }) => !had.has(hash)) ||
    (droppedTexts ?? []).some((hash) => had.has(hash)) ||
    (label ?? state.label) !== state.label ||
    (spoilt ?? told).join() !== told.join()
  );
}
