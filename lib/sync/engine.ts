import type { Entry } from '../model/entry';
import { deviceInDots, parseDot } from '../merge/clock';
import { deviceInLog } from '../store/change-log';
import { takeReread } from '../store/forgotten';
import { takeOverFrom } from '../store/outgoing';
import { newSegments } from './files/manifest';
import type { Manifest } from './files/manifest';
import { KeyRing } from './files/passphrase';
import { readNews, readSegment, readTextList } from './files/reader';
import type { News } from './files/reader';
import { newDeviceState, resumed, standingOf } from './files/state';
import { Inbox } from './inbox';
import type { KnownDevice, OwnFiles } from './memory';
import { Outbox } from './outbox';
import { SyncError } from './provider';
import type { SyncRun, SyncWorld } from './run';
import { logSettings, takeSettings } from './settings';
import { fetchTexts } from './texts';

/** A clock that is further ahead is told: its edits win over those of others for so long. */
const FAR_AHEAD_MS = 24 * 3_600_000;
/** How long another device's files may be missing before this one takes over what stood there, ms. */
const MISSING_MS = 24 * 3_600_000;

/**
 * One sync: what is new on the storage is read and merged, then what is new here is written. Stopped anywhere it goes on at the
 * next one. Throws `SyncError`; then nothing is half done.
 */
export async function syncOnce(world: SyncWorld): Promise<void> {
  const { memory } = world;
  const account = await memory.read('account');
  if (account === undefined) return;
  const provider = await world.providerOf(account);
  const ring = new KeyRing(account.keys);
  const keyOf = account.keys.length === 0 ? undefined : ring.keyOf;
  const run = new Run({ world, account, provider, keyOf });
  world.told('looking', 0, 0);
  await logSettings(world);
  const news = await run.look();
  await run.read(news);
  await run.merge();
  await takeSettings(world);
  await fetchTexts({ world, account, provider, keyOf });
  await run.write();
}

class Run {
  readonly #run: SyncRun;
  readonly #inbox: Inbox;

  constructor(run: SyncRun) {
    this.#run = run;
    this.#inbox = new Inbox(run.world.memory, run.world.database, run.world);
  }

  /** Lists what is there, and settles how this device's own files stand. */
  async look(): Promise<News> {
    const { world, provider, keyOf } = this.#run;
    if (await takeReread(world.database)) await world.memory.write('devices', []);
    const devices = (await world.memory.read('devices')) ?? [];
    const own = await this.#own();
    const known = new Map(devices.map(({ device, generation }) => [device, generation]));
    if (own.state.generation > 0) known.set(own.state.device, own.state.generation);
    const news = await readNews(provider, { known, own: own.state.device, keyOf });
    const copy = await this.#settleOwn(own, news);
    return copy === undefined ? news : { ...news, manifests: [...news.manifests, copy] };
  }

  /** Reads what is new of each device into the inbox. */
  async read(news: News): Promise<void> {
    const { world } = this.#run;
    await this.#inbox.clear();
    await this.#noteMissing(news);
    for (const { device, failure } of news.warnings) {
      const trouble = failure === 'newer' ? 'newer' : 'damaged';
      await this.#remember(device, (known) => ({ ...known, trouble }));
    }
    for (const [at, manifest] of news.manifests.entries()) {
      world.told('reading', at, news.manifests.length);
      await this.#readDevice(manifest, news);
    }
  }

  async merge(): Promise<void> {
    const { world } = this.#run;
    const total = await this.#inbox.count();
    const outcome = (await world.memory.read('outcome')) ?? {};
    const hold = outcome.decided === undefined ? await this.#inbox.hold() : undefined;
    await world.memory.write('outcome', { ...outcome, hold });
    if (hold !== undefined) throw new SyncError('too-much-lost');
    await this.#inbox.merge({
      keep: outcome.decided === 'keep',
      told: async (done, merged) => {
        world.told('merging', done, total);
        await world.merged(merged);
      },
    });
    for (const known of this.#read) await this.#remember(known.device, () => known);
    if (outcome.decided !== undefined)
      await world.memory.write('outcome', { ...outcome, decided: undefined, hold: undefined });
  }

  async write(): Promise<void> {
    await new Outbox(this.#run).send();
  }

  /** Devices whose news lie in the inbox: known once these are merged. */
  readonly #read: KnownDevice[] = [];

  async #own(): Promise<OwnFiles> {
    const { world, account } = this.#run;
    const kept = await world.memory.read('own');
    if (kept !== undefined) return kept;
    const device = await deviceInLog(world.database, world);
    const own = { state: newDeviceState({ device, label: account.label }), sentSeq: 0 };
    await world.memory.write('own', own);
    return own;
  }

  /** Answers the manifest of a copy of this profile, where there is one: it is another device from now on. */
  async #settleOwn(own: OwnFiles, news: News): Promise<Manifest | undefined> {
    const { world, account } = this.#run;
    const { state, pending } = own;
    const standing = standingOf(state, pending, news.own);
    if (standing === 'copied') {
      const id = world.newId();
      await world.database.meta.put({ key: 'device', value: id });
      const fresh = newDeviceState({ device: deviceInDots(id), label: account.label, before: state.device });
      await world.memory.write('own', { state: fresh, sentSeq: 0 });
      return news.own?.manifest;
    }
    if (standing === 'missing') {
      const anew = newDeviceState({ device: state.device, label: account.label });
      const attempted = Math.max(state.attempted, pending?.generation ?? 0);
      await world.memory.write('own', { state: { ...anew, attempted, nextFile: state.nextFile }, sentSeq: 0 });
      return undefined;
    }
    if (pending === undefined) return undefined;
    const sentSeq = standing === 'finished' ? (own.pendingSeq ?? own.sentSeq) : own.sentSeq;
    await world.memory.write('own', { state: resumed(state, standing, pending), sentSeq });
    return undefined;
  }

  async #readDevice(manifest: Manifest, news: News): Promise<void> {
    const { world, provider, keyOf } = this.#run;
    const { device, label, generation, writtenAt } = manifest;
    const devices = (await world.memory.read('devices')) ?? [];
    const known = devices.find((one) => one.device === device);
    const files = { device, keyOf };
    const read = new Set(known?.segments);
    for (const part of newSegments(manifest, read)) {
      const entries = await readSegment(provider, part, files);
      await this.#inbox.put(device, entries.filter(isSane));
    }
    await this.#inbox.put(device, manifest.tail.filter(isSane));
    const lists = manifest.textLists.filter(({ file }) => known?.lists.includes(file) !== true);
    const listed = [];
    for (const part of lists) listed.push(...(await readTextList(provider, part, files)));
    const kept = (known?.texts ?? []).filter(() => lists.length < manifest.textLists.length);
    const ahead = aheadOf(manifest.clock, world.nowMs());
    const used = news.warnings.find((warning) => warning.device === device);
    this.#read.push({
      device,
      label,
      generation,
      wroteAt: writtenAt,
      segments: manifest.segments.map(({ file }) => file),
      lists: manifest.textLists.map(({ file }) => file),
      texts: [...new Map([...kept, ...listed, ...manifest.texts].map((text) => [text.hash, text])).values()],
      ...(ahead > FAR_AHEAD_MS && { aheadMs: ahead }),
      ...(used && { trouble: used.failure === 'newer' ? ('newer' as const) : ('damaged' as const) }),
    });
  }

  async #remember(device: string, change: (known: KnownDevice) => KnownDevice): Promise<void> {
    const { memory } = this.#run.world;
    const devices = (await memory.read('devices')) ?? [];
    const none = { device, label: '', generation: 0, wroteAt: '', segments: [], lists: [], texts: [] };
    const changed = change(devices.find((one) => one.device === device) ?? none);
    await memory.write('devices', [...devices.filter((one) => one.device !== device), changed]);
  }

  /** What a device wrote whose files are gone for long is handed on from here; nobody else may have it. */
  async #noteMissing({ devices: there }: News): Promise<void> {
    const { memory, nowMs, database } = this.#run.world;
    const now = nowMs();
    const kept: KnownDevice[] = [];
    for (const one of (await memory.read('devices')) ?? []) {
      const { missingMs, ...known } = one;
      const since = there.includes(one.device) ? undefined : (missingMs ?? now);
      if (since !== undefined && now - since >= MISSING_MS) await takeOverFrom(database, one.device);
      else kept.push(since === undefined ? known : { ...known, missingMs: since });
    }
    await memory.write('devices', kept);
  }
}

/** An entry whose dot no honest device could have written is passed over. */
const isSane = ({ dot }: Entry): boolean => parseDot(dot) !== undefined;

const aheadOf = (clock: string, nowMs: number): number => Number.parseInt(clock.slice(0, 9), 36) - nowMs;
