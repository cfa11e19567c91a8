import type { Entry } from '../../model/entry';
import { hashBytes, hexOf } from '../../text/hash';
import { seal } from './envelope';
import { encodeManifest } from './manifest';
import type { Manifest, SegmentPart, TextPart } from './manifest';
import type { SyncKey } from './passphrase';
import { fileName, filePath, manifestPath } from './paths';
import type { FileKind } from './paths';
import { packedBytes, packEntries } from './segments';
import { clockOf } from './shapes';
import { filesOf, textsOf } from './state';
import type { DeviceState } from './state';
import { packText, packTextList } from './texts';

/** A manifest's tail is closed when it packs to more. */
const MOST_TAIL_BYTES = 32_768;
/** More than these pack to more anyhow: a dot alone has a nonce that does not pack. */
const MOST_TAIL_ENTRIES = 4_000;
/** Texts that a manifest names itself: some 40 bytes each. */
const MOST_TEXTS = 256;
const MOST_PAD_BYTES = 64;

type Bytes = Uint8Array<ArrayBuffer>;

/** A file to be written. */
export interface Put {
  readonly path: string;
  readonly bytes: Bytes;
}

/** By whom and how files are written. */
export interface Hand {
  /** In the clear without one. */
  readonly key?: SyncKey;
  readonly nowMs: number;
}

/**
 * A generation that is finished: its files, its manifest the last, and what the device is after
 * them.
 */
export interface Drafted {
  readonly puts: readonly Put[];
  readonly next: DeviceState;
  readonly leftOut: readonly string[];
}

/** What a manifest says beside the files. */
interface Finish {
  readonly label?: string;
  readonly clock?: string;
  /** Paths of other devices' files that cannot be read. */
  readonly spoilt?: readonly string[];
}

/**
 * The next generation of a device's files while it is put together. `start` is what it goes on
 * from.
 */
export class Draft {
  readonly #base: DeviceState;
  readonly #hand: Hand;
  readonly #puts: Put[] = [];
  readonly #leftOut: string[] = [];
  #state: DeviceState;

  constructor(base: DeviceState, hand: Hand, start: DeviceState = base) {
    this.#base = base;
    this.#hand = hand;
    this.#state = start;
  }

  /** Puts entries behind the others; closes the tail where it becomes too large. */
  async addEntries(entries: readonly Entry[]): Promise<void> {
    const tail = [...this.#state.tail, ...entries];
    this.#state = {
      ...this.#state,
      tail,
      clock: entries.map(({ dot }) => clockOf(dot)).reduce(later, this.#state.clock),
    };
    if (entries.length === 0) return;
    if (tail.length <= MOST_TAIL_ENTRIES && (await packedBytes(tail)) <= MOST_TAIL_BYTES) return;
    this.#state = { ...this.#state, tail: [] };
    await this.close(tail);
  }

  /** Makes segments of entries; `from` names those that they stood in. */
  async close(entries: readonly Entry[], from?: readonly string[]): Promise<void> {
    for (const piece of await packEntries(entries)) {
      const closed = await this.#put('nss', piece.body);
      const part: SegmentPart = {
        ...closed,
        entries: piece.entries,
        full: piece.isFull ? true : undefined,
        from,
      };
      this.#state = { ...this.#state, segments: [...this.#state.segments, part] };
    }
  }

  /** Takes texts out of the lists that name them; the files go with the manifests. */
  dropTexts(hashes: ReadonlySet<string>): void {
    const { textLists, texts } = this.#state;
    const broken = textLists.filter((list) => list.texts.some(({ hash }) => hashes.has(hash)));
    const left = [...broken.flatMap((list) => list.texts), ...texts].filter(
      ({ hash }) => !hashes.has(hash),
    );
    this.#state = {
      ...this.#state,
      textLists: textLists.filter((list) => !broken.includes(list)),
      texts: left,
    };
  }

  /** Adds texts that are not there yet; closes the open list where it becomes too long. */
  async addTexts(
    texts: readonly { readonly hash: string; readonly words: string }[],
  ): Promise<void> {
    const had = new Set(textsOf(this.#state).map(({ hash }) => hash));
    const added: TextPart[] = [];
    for (const { hash, words } of texts) {
      if (had.has(hash)) continue;
      had.add(hash);
      const body = await packText(words);
      if (body === undefined) this.#leftOut.push(hash);
      else {
        const { file, bytes } = await this.#put('nst', body);
        added.push({ hash, file, bytes });
      }
    }
    const all = [...this.#state.texts, ...added];
    this.#state = { ...this.#state, texts: all };
    if (all.length <= MOST_TEXTS) return;
    const part = { ...(await this.#put('nsl', await packTextList(all))), texts: all.length };
    this.#state = {
      ...this.#state,
      texts: [],
      textLists: [...this.#state.textLists, { part, texts: all }],
    };
  }

  /** Ends with the manifest, under the next number that was never tried. */
  async finish({ label, clock, spoilt }: Finish): Promise<Drafted> {
    const base = this.#base;
    const generation = Math.max(base.generation, base.attempted) + 1;
    const written: DeviceState = {
      ...this.#state,
      generation,
      attempted: generation,
      previous: base.generation,
      sign: hexOf(crypto.getRandomValues(new Uint8Array(8))),
      label: label ?? base.label,
      clock: later(this.#state.clock, clock ?? ''),
      spoilt: spoilt ?? base.spoilt,
    };
    const named = new Set(filesOf(written));
    const next: DeviceState = {
      ...written,
      retired: filesOf(base).filter((path) => !named.has(path)),
      leftovers: uselessAfter(base, generation),
    };
    const path = manifestPath(base.device, generation);
    const manifest = { ...manifestOf(next, this.#hand.nowMs), pad: padding() };
    const bytes = await seal(await encodeManifest(manifest), { path, key: this.#hand.key });
    return { puts: [...this.#puts, { path, bytes }], next, leftOut: this.#leftOut };
  }

  async #put(
    kind: FileKind,
    body: Bytes,
  ): Promise<{ readonly file: string; readonly bytes: number; readonly sha256: string }> {
    const file = fileName(this.#state.nextFile, kind);
    this.#state = { ...this.#state, nextFile: this.#state.nextFile + 1 };
    const path = filePath(this.#base.device, file);
    const bytes = await seal(body, { path, key: this.#hand.key });
    this.#puts.push({ path, bytes });
    return { file, bytes: bytes.length, sha256: await hashBytes(bytes) };
  }
}

/**
 * Has manifests that two copies of a profile write under one name differ in size, mostly: a listing
 * shows it.
 */
const padding = (): string =>
  hexOf(crypto.getRandomValues(new Uint8Array(Math.floor(Math.random() * MOST_PAD_BYTES))));

const later = (a: string, b: string): string => (a > b ? a : b);

/**
 * What nobody needs when that generation is there: the manifest before the last, tries that were
 * stopped, and their files.
 */
function uselessAfter(base: DeviceState, generation: number): readonly string[] {
  const tries = Array.from(
    { length: generation - base.generation - 1 },
    (_, at) => base.generation + 1 + at,
  );
  const manifests = [...(base.previous > 0 ? [base.previous] : []), ...tries];
  const paths = manifests.map((number) => manifestPath(base.device, number));
  return [...new Set([...base.leftovers, ...paths, ...base.retired])];
}

function manifestOf(state: DeviceState, nowMs: number): Manifest {
  const { device, label, before, generation, sign, clock, segments, texts, tail, spoilt } = state;
  const textLists = state.textLists.map(({ part }) => part);
  const writtenAt = new Date(nowMs).toISOString();
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
