import type { BackgroundCalls } from '../messages/map';
import type { Entry } from '../model/entry';
import type { SyncEntry, SyncFailure, SyncStand, SyncStep } from '../model/sync';
import { deviceInLog } from '../store/change-log';
import { mergeEntries } from '../store/merge-entries';
import { buildSearchChunks } from '../store/search-chunks';
import { lastChange, markHanded, takeOverFrom } from '../store/outgoing';
import { OutgoingCount } from '../store/outgoing-count';
import { keepAccount, keysAt, leave } from '../sync/account';
import { syncOnce } from '../sync/engine';
import { isReadableEntry } from '../sync/files/segments';
import type { SyncWorld } from '../sync/run';
import type { Outcome } from '../sync/memory';
import { SyncError } from '../sync/provider';
import { deleteDevice, disownTexts, unreadOf } from '../sync/remove-device';
import { tryPlace } from '../sync/set-up';
import { failureOf } from './sync-failure';
import type { Failure } from './sync-failure';
import type { BackgroundWorld } from './world';

/** After the last edit, ms: whoever writes a note is not followed word by word. */
export const QUIET_MS = 10_000;
/** While the browser runs, minutes. */
export const PERIOD_MINUTES = 15;

/** What the rest of the background does for a sync. */
export interface SyncHelp {
  readonly announce: (reportIds: readonly string[]) => Promise<void>;
  /** No edit waits to be stored. */
  readonly isQuiet: () => Promise<boolean>;
  readonly readTexts: () => void;
}

/** The same notes on the reader's other devices: when it is synced, and how that stands. */
export class SyncKeeper {
  readonly #world: BackgroundWorld;
  readonly #help: SyncHelp;
  #running: Promise<void> | undefined;
  /** What is done by itself: a sync begins behind it. */
  #queue: Promise<void> = Promise.resolve();
  #step: SyncStand['running'];
  #hasMerged = false;
  #cancel: (() => void) | undefined;
  readonly #waiting: OutgoingCount;
  /** Known to be off: an edit need not open sync's database to learn it. */
  #isOff = false;

  constructor(world: BackgroundWorld, help: SyncHelp) {
    this.#world = world;
    this.#help = help;
    this.#waiting = new OutgoingCount(world.database);
  }

  /** How sync stands. */
  async stand(): Promise<SyncStand> {
    const { database, sync } = this.#world;
    const { memory } = sync;
    const contested = await database.annotations.where('others.length').above(0).count();
    const account = await memory.read('account');
    if (account === undefined) return { waiting: 0, devices: [], contested };
    const [own, outcome, devices] = [
      await memory.read('own'),
      (await memory.read('outcome')) ?? {},
      (await memory.read('devices')) ?? [],
    ];
    const { place, label, withTexts, keys } = account;
    return {
      setup: { place, label, withTexts, isEncrypted: keys.length > 0 },
      ...(this.#step && { running: this.#step }),
      ...(outcome.syncedAt !== undefined && { syncedAt: outcome.syncedAt }),
      waiting: await this.#waiting.behind(own?.sentSeq ?? 0),
      ...(outcome.failure && { failure: outcome.failure }),
      devices: devices.map(({ device: id, label: name, wroteAt, aheadMs, trouble }) => ({
        id,
        label: name,
        wroteAt,
        aheadMs,
        trouble,
      })),
      ...(outcome.hold && { hold: outcome.hold }),
      contested,
    };
  }

  /** Tries a place and keeps to it; at another one, what was read at the first is handed on. */
  async setUp(
    entry: SyncEntry,
  ): Promise<{ readonly failure?: SyncFailure; readonly detail?: string }> {
    const { sync, database } = this.#world;
    const { memory } = sync;
    try {
      const isDone = await this.#alone(async () => {
        const [device, keys] = [await this.#device(), await keysAt(memory, entry.place)];
        const account = await tryPlace(entry, { providerOf: sync.providerOf, device, keys });
        await keepAccount({ memory, database }, account);
        return true;
      });
      if (isDone !== true) throw new SyncError('busy');
      this.#isOff = false;
      sync.wakeEvery(PERIOD_MINUTES);
      sync.changed();
      void this.now();
      return {};
    } catch (error) {
      return failureOf(error);
    }
  }

  /** Syncs now, or waits for the sync that is under way. */
  async now(): Promise<SyncStand> {
    this.#running ??= this.#queue
      .then(() => this.#once())
      .finally(() => {
        this.#running = undefined;
      });
    await this.#running;
    return this.stand();
  }

  /** The reader wrote something: it is handed on once they pause. */
  expect(): void {
    if (this.#isOff) return;
    this.#cancel?.();
    this.#cancel = this.#world.schedule(() => void this.#ifDue(), QUIET_MS);
  }

  /**
   * At a start of the background, and at each alarm: nothing is done before the storage may be
   * asked again.
   */
  async wake(): Promise<void> {
    if (!(await this.#isOn())) return;
    this.#world.sync.wakeEvery(PERIOD_MINUTES);
    await this.#ifDue();
  }

  /** The reader's word on a merge that waits. */
  async decide({ keep }: { readonly keep: boolean }): Promise<SyncStand> {
    const { memory } = this.#world.sync;
    await this.#running;
    const outcome = (await memory.read('outcome')) ?? {};
    if (outcome.hold !== undefined)
      await memory.write('outcome', { ...outcome, decided: keep ? 'keep' : 'take' });
    return this.now();
  }

  async off(): Promise<SyncStand> {
    const { memory, wakeEvery, changed } = this.#world.sync;
    await this.#alone(() => leave(memory));
    this.#isOff = true;
    wakeEvery(0);
    changed();
    return this.stand();
  }

  /**
   * A device that is no more: what it wrote is handed on from here, and its files go. What would be
   * gone with them is answered instead, unless the reader knows it.
   */
  async forget({
    device,
    evenUnread = false,
  }: BackgroundCalls['sync.forget']['request']): Promise<
    BackgroundCalls['sync.forget']['response']
  > {
    const { database, sync } = this.#world;
    const { memory, providerOf } = sync;
    const before = await this.now();
    const account = await memory.read('account');
    if (account === undefined || before.failure !== undefined) return { stand: before };
    try {
      const removal = { memory, database, account, provider: await providerOf(account) };
      const unread = await unreadOf(removal, device);
      if (unread !== undefined && (unread === 'news' || !evenUnread))
        return { stand: before, unread };
      await takeOverFrom(database, device);
      await disownTexts(memory, device);
      const stand = await this.now();
      /* Only when what it wrote stands in this device's files. */
      if (stand.failure !== undefined) return { stand };
      const isGone = await this.#alone(async () => {
        if ((await unreadOf(removal, device)) === 'news') return false;
        await deleteDevice(removal, device);
        return true;
      });
      sync.changed();
      if (isGone !== true) return { stand: await this.stand(), unread: 'news' };
    } catch (error) {
      await this.#fail(failureOf(error));
    }
    return { stand: await this.stand() };
  }

  /**
   * What is in the log now leaves this device in a file: whoever gets it keeps it as it is. Answers
   * the last entry by `seq`.
   */
  async handOver(): Promise<{ readonly upTo: number }> {
    const { database } = this.#world;
    const upTo = await lastChange(database);
    await markHanded(database, upTo);
    return { upTo };
  }

  /**
   * Takes in entries that the reader brought by hand; those that no other device would take are
   * passed over.
   */
  async takeIn(
    entries: readonly Entry[],
    { keep }: { readonly keep: boolean },
  ): Promise<{ readonly news: number }> {
    const readable = entries.filter(isReadableEntry);
    const { news, reportIds } = await mergeEntries(this.#world.database, this.#world, {
      entries: readable,
      keep,
    });
    await this.#help.announce(reportIds);
    if (news > 0) this.expect();
    return { news };
  }

  async #ifDue(): Promise<void> {
    const { memory } = this.#world.sync;
    if (!(await this.#isOn())) return;
    const { failure } = (await memory.read('outcome')) ?? {};
    const retryMs = Date.parse(failure?.retryAt ?? '');
    if (retryMs > this.#world.nowMs()) return;
    /* What is under way may be past what was written meanwhile. */
    await this.#running;
    await this.now();
  }

  async #isOn(): Promise<boolean> {
    const isOn = (await this.#world.sync.memory.read('account')) !== undefined;
    this.#isOff = !isOn;
    return isOn;
  }

  /**
   * Does what no sync may run beside, after whatever is under way; `undefined` where another
   * background is at it.
   */
  async #alone<T>(work: () => PromiseLike<T>): Promise<T | undefined> {
    const before = [this.#queue, this.#running];
    const done = Promise.allSettled(before).then(() =>
      this.#world.sync.exclusively(async () => work()),
    );
    this.#queue = done.then(
      () => undefined,
      () => undefined,
    );
    return done;
  }

  async #once(): Promise<void> {
    const { sync } = this.#world;
    if (!(await this.#isOn())) return;
    try {
      const isDone = await sync.exclusively(async () => {
        await syncOnce(this.#syncWorld());
        return true;
      });
      if (isDone !== true) return;
      const outcome = (await sync.memory.read('outcome')) ?? {};
      const syncedAt = new Date(this.#world.nowMs()).toISOString();
      await sync.memory.write('outcome', {
        ...outcome,
        hold: undefined,
        failure: undefined,
        syncedAt,
      });
    } catch (error) {
      await this.#fail(failureOf(error));
    } finally {
      this.#step = undefined;
      /* Notes that came many at once are packed to be searched behind it. */
      if (this.#hasMerged) void buildSearchChunks(this.#world.database).catch(() => undefined);
      this.#hasMerged = false;
      this.#waiting.forget();
      sync.changed();
    }
  }

  async #fail({ failure, detail, retryAfterMs }: Failure): Promise<void> {
    const { memory } = this.#world.sync;
    const now = this.#world.nowMs();
    const outcome: Outcome = (await memory.read('outcome')) ?? {};
    const isSame = outcome.failure?.failure === failure;
    await memory.write('outcome', {
      ...outcome,
      failure: {
        failure,
        since: isSame && outcome.failure ? outcome.failure.since : new Date(now).toISOString(),
        ...(detail !== undefined && { detail }),
        ...(retryAfterMs !== undefined && { retryAt: new Date(now + retryAfterMs).toISOString() }),
      },
    });
  }

  #syncWorld(): SyncWorld {
    const { database, nowMs, newId, sync } = this.#world;
    return {
      database,
      nowMs,
      newId,
      memory: sync.memory,
      providerOf: sync.providerOf,
      readChoices: sync.readChoices,
      writeChoices: sync.writeChoices,
      isQuiet: this.#help.isQuiet,
      told: (step: SyncStep, done: number, total: number) => {
        this.#step = { step, done, total };
        sync.changed();
      },
      merged: ({ reportIds }) => {
        this.#hasMerged ||= reportIds.length > 0;
        return this.#help.announce(reportIds);
      },
      gotTexts: this.#help.readTexts,
    };
  }

  #device(): Promise<string> {
    const { database } = this.#world;
    return database.transaction('rw', database.meta, () => deviceInLog(database, this.#world));
  }
}
