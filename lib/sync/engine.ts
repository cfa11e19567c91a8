import type { Entry } from '../model/entry';
import type { SyncFailure, SyncTrouble } from '../model/sync';
import { parseDot } from '../merge/clock';
import { takeReread } from '../store/forgotten';
import { lastChange, takeOverFrom } from '../store/outgoing';
import { newSegments } from './files/manifest';
import { filePath, manifestPath } from './files/paths';
import type { Manifest, SegmentPart, TextPart } from './files/manifest';
import { KeyRing } from './files/passphrase';
import { readNews, readSegment, readTextList } from './files/reader';
import type { News } from './files/reader';
import { Inbox } from './inbox';
import { NEVER_SETTLED } from './memory';
import type { KnownDevice } from './memory';
import { Outbox } from './outbox';
import { ownFiles, settleOwn } from './own';
import { SyncError } from './provider';
import type { SyncRun, SyncWorld } from './run';
import { SpoiltFiles } from './spoilt';
import { logSettings, takeSettings } from './settings';
import { fetchTexts } from './texts';

/** A clock that is further ahead is told: its edits win over those of others for so long. */
const FAR_AHEAD_MS = 24 * 3_600_000;
/**
 * How long another device's files may be missing before this one takes over what stood there, ms.
 */
const MISSING_MS = 24 * 3_600_000;

/**
 * One sync: what is new on the storage is read and merged, then what is new here is written.
 * Stopped anywhere it goes on at the next one. Throws `SyncError`; then nothing is half done.
 */
export async function syncOnce(world: SyncWorld): Promise<void> {
  const { memory } = world;
  const account = await memory.read('account');
  if (account === undefined) return;
  const provider = await world.providerOf(account);
  const ring = new KeyRing(account.keys);
  const keyOf = account.keys.length === 0 ? undefined : ring.keyOf;
  const spoilt = await SpoiltFiles.since(memory);
  const shared = { world, account, provider, keyOf, spoilt };
  const run = new Run(shared);
  world.told('looking', 0, 0);
  await logSettings(world);
  const news = await run.look();
  await run.read(news);
  await run.merge();
  await takeSettings(world);
  /* Pages and texts are looked through only where something changed. */
  const seq = await lastChange(world.database);
  const isSettled = news.manifests.length === 0 && (await memory.read('settledSeq')) === seq;
  /* What the reader wrote does not wait for others' texts. */
  await run.write({ isSettled });
  if (!isSettled) {
    const isWhole = await fetchTexts(shared);
    await memory.write('settledSeq', isWhole ? await lastChange(world.database) : NEVER_SETTLED);
  }
  await spoilt.keep();
}

class Run {
  readonly #run: SyncRun;
  readonly #inbox: Inbox;
  /** Devices whose news lie in the inbox: known once these are merged. */
  readonly #read: KnownDevice[] = [];
  readonly #troubles = new Map<string, SyncTrouble>();
  #failed: SyncError | undefined;
  #done = 0;
  #total = 0;

  constructor(run: SyncRun) {
    this.#run = run;
    this.#inbox = new Inbox(run.world.memory, run.world.database, run.world);
  }

  /** Lists what is there, and settles how this device's own files stand. */
  async look(): Promise<News> {
    const { world, provider, keyOf } = this.#run;
    if (await takeReread(world.database)) {
      const { memory } = world;
      await memory.all(() => [memory.clearStaged(), memory.write('devices', [])]);
    }
    const devices = await this.#devices();
    const own = await ownFiles(this.#run);
    const known = new Map(devices.map(({ device, generation }) => [device, generation]));
    if (own.state.generation > 0) known.set(own.state.device, own.state.generation);
    const news = await readNews(provider, { known, own: own.state.device, keyOf });
    const copy = await settleOwn(this.#run, own, news);
    return copy === undefined ? news : { ...news, manifests: [...news.manifests, copy] };
  }

  /** Reads what is new of each device into the inbox. */
  async read(news: News): Promise<void> {
    const parts = news.manifests.flatMap(({ device, segments }) =>
      segments.map((part) => stagedName(device, part)),
    );
    await this.#inbox.begin(new Set(parts));
    await this.#noteMissing(news);
    for (const { device, generation, failure } of news.warnings) {
      if (failure === 'damaged') this.#run.spoilt.add(manifestPath(device, generation));
      const trouble = troubleOf(failure);
      if (trouble === undefined) this.#failed ??= new SyncError(failure, device);
      else await this.#remember(device, (known) => ({ ...known, trouble }));
    }
    const known = new Map(
      (await this.#devices()).map(({ device, segments }) => [device, new Set(segments)]),
    );
    const unread = (manifest: Manifest): number =>
      newSegments(manifest, known.get(manifest.device) ?? new Set()).length;
    this.#total = news.manifests.reduce((sum, manifest) => sum + 1 + unread(manifest), 0);
    for (const manifest of news.manifests) {
      this.#tellRead();
      await this.#readDevice(manifest, news);
    }
  }

  async merge(): Promise<void> {
    const { world } = this.#run;
    const total = await this.#inbox.count();
    const outcome = (await world.memory.read('outcome')) ?? {};
    const hold = await this.#inbox.hold();
    /* The reader's word holds for what they were shown, not for more. */
    const isAgreed =
      outcome.decided !== undefined && (hold?.lost ?? 0) <= (outcome.hold?.lost ?? 0);
    if (hold !== undefined && !isAgreed) {
      await world.memory.write('outcome', { ...outcome, hold, decided: undefined });
      throw new SyncError('too-much-lost');
    }
    await this.#inbox.merge({
      keep: outcome.decided === 'keep',
      told: async (done, merged) => {
        world.told('merging', done, total);
        await world.merged(merged);
      },
    });
    for (const known of this.#read) await this.#remember(known.device, () => known);
    await this.#inbox.end();
    if (outcome.decided !== undefined)
      await world.memory.write('outcome', { ...outcome, decided: undefined, hold: undefined });
  }

  async write(way: { readonly isSettled: boolean }): Promise<void> {
    await new Outbox(this.#run).send(way);
    if (this.#failed !== undefined) throw this.#failed;
  }

  async #readDevice(manifest: Manifest, news: News): Promise<void> {
    const { world } = this.#run;
    const { device, label, generation, writtenAt } = manifest;
    const known = (await this.#devices()).find((one) => one.device === device);
    await this.#inbox.put(device, manifest.tail.filter(isSane));
    const segments = await this.#readSegments(manifest, known);
    const { lists, texts } = await this.#readLists(manifest, known);
    const ahead = Date.parse(writtenAt) - world.nowMs();
    const isWhole =
      segments.length === manifest.segments.length && lists.length === manifest.textLists.length;
    const refused = news.warnings.find((warning) => warning.device === device)?.failure;
    const trouble = this.#troubles.get(device) ?? troubleOf(refused);
    this.#read.push({
      device,
      label,
      /* What could not be read is tried again. */
      generation: isWhole ? generation : (known?.generation ?? 0),
      wroteAt: writtenAt,
      segments,
      lists,
      texts,
      ...(ahead > FAR_AHEAD_MS && { aheadMs: ahead }),
      ...(trouble && { trouble }),
    });
  }

  /**
   * Answers the names of those that are read now; one that cannot be read keeps no other from it.
   */
  async #readSegments(manifest: Manifest, known?: KnownDevice): Promise<readonly string[]> {
    const { provider, keyOf } = this.#run;
    const { device } = manifest;
    const unread = new Set<string>();
    for (const part of newSegments(manifest, new Set(known?.segments))) {
      this.#tellRead();
      const staged = stagedName(device, part);
      if (this.#inbox.has(staged)) continue;
      const entries = await this.#tried(filePath(device, part.file), device, () =>
        readSegment(provider, part, { device, keyOf }),
      );
      if (entries === undefined) unread.add(part.file);
      else await this.#inbox.put(device, entries.filter(isSane), staged);
    }
    return manifest.segments.flatMap(({ file }) => (unread.has(file) ? [] : file));
  }

  async #readLists(
    manifest: Manifest,
    known?: KnownDevice,
  ): Promise<Pick<KnownDevice, 'lists' | 'texts'>> {
    const { provider, keyOf } = this.#run;
    const { device, textLists } = manifest;
    const fresh = textLists.filter(({ file }) => known?.lists.includes(file) !== true);
    const kept = fresh.length < textLists.length ? (known?.texts ?? []) : [];
    const listed: TextPart[] = [];
    const unread = new Set<string>();
    for (const part of fresh) {
      const texts = await this.#tried(filePath(device, part.file), device, () =>
        readTextList(provider, part, { device, keyOf }),
      );
      if (texts === undefined) unread.add(part.file);
      listed.push(...(texts ?? []));
    }
    return {
      lists: textLists.flatMap(({ file }) => (unread.has(file) ? [] : file)),
      texts: [
        ...new Map(
          [...kept, ...listed, ...manifest.texts].map((text) => [text.hash, text]),
        ).values(),
      ],
    };
  }

  /**
   * What was read; `undefined` where one file is no good, which is told of its device, or of the
   * line at the end.
   */
  async #tried<T>(path: string, device: string, read: () => Promise<T>): Promise<T | undefined> {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof SyncError)) throw error;
      const trouble = troubleOf(error.failure);
      if (error.failure === 'damaged') this.#run.spoilt.add(path);
      if (trouble !== undefined) this.#troubles.set(device, trouble);
      else if (OF_THE_LINE.includes(error.failure)) this.#failed ??= error;
      else throw error;
      return undefined;
    }
  }

  /** Also keeps the browser from ending a background that reads for long. */
  #tellRead(): void {
    this.#run.world.told('reading', this.#done, this.#total);
    this.#done += 1;
  }

  async #devices(): Promise<readonly KnownDevice[]> {
    return (await this.#run.world.memory.read('devices')) ?? [];
  }

  async #remember(device: string, change: (known: KnownDevice) => KnownDevice): Promise<void> {
    const { memory } = this.#run.world;
    const devices = await this.#devices();
    const none = {
      device,
      label: '',
      generation: 0,
      wroteAt: '',
      segments: [],
      lists: [],
      texts: [],
    };
    const changed = change(devices.find((one) => one.device === device) ?? none);
    await memory.write('devices', [...devices.filter((one) => one.device !== device), changed]);
  }

  /**
   * What a device wrote whose files are gone for long is handed on from here; nobody else may have
   * it.
   */
  async #noteMissing({ devices: there }: News): Promise<void> {
    const { memory, nowMs, database } = this.#run.world;
    const now = nowMs();
    const kept: KnownDevice[] = [];
    for (const one of await this.#devices()) {
      const { missingMs, ...known } = one;
      const since = there.includes(one.device) ? undefined : (missingMs ?? now);
      if (since !== undefined && now - since >= MISSING_MS)
        await takeOverFrom(database, one.device);
      else kept.push(since === undefined ? known : { ...known, missingMs: since });
    }
    await memory.write('devices', kept);
  }
}

/** A closed file in the inbox: its content never changes. */
const stagedName = (device: string, { file, sha256 }: SegmentPart): string =>
  `${filePath(device, file)} ${sha256}`;

/** The storage, or the way to it: of the file nothing is known. */
const OF_THE_LINE: readonly SyncFailure[] = ['server', 'forbidden'];

/** What is wrong with a file itself. */
const TROUBLES: Readonly<Partial<Record<SyncFailure, SyncTrouble>>> = {
  damaged: 'damaged',
  newer: 'newer',
  'needs-passphrase': 'passphrase',
  'wrong-passphrase': 'passphrase',
  'not-encrypted': 'clear',
};
const troubleOf = (failure: SyncFailure | undefined): SyncTrouble | undefined =>
  failure && TROUBLES[failure];

/** An entry whose dot no honest device could have written is passed over. */
const isSane = ({ dot }: Entry): boolean => (parseDot(dot)?.timeMs ?? Infinity) <= LATEST_MS;

/** A reading beyond would leave no room for the edits that follow it. */
const LATEST_MS = Date.UTC(5050, 0, 1);
