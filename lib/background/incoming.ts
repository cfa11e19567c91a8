import { extractInSlices } from '../extract/index';
import { isUnderWay } from '../model/incoming';
import type { IncomingBatch, IncomingStand } from '../model/incoming';
import { ok } from '../model/result';
import type { Result } from '../model/result';
import { attemptStore } from '../store/attempt';
import { primariesOf } from '../store/joins';
import { lastBatch } from '../store/incoming';
import { buildSearchChunks } from '../store/search-chunks';
import { dropSnapshots } from '../store/snapshots';
import { enterPart, leavePart } from '../store/take-over';
import { giveWay } from '../store/turns';
import { readUnread, unreadReports } from '../store/unread';
import { slicing } from './slicing';
import type { BackgroundWorld } from './world';

interface Tally {
  readonly reports: readonly string[];
  readonly added: number;
  readonly changed: number;
}

/**
 * How long one call works before it answers: whoever asks sees that it goes on, and keeps the
 * worker from being stopped.
 */
const TURN_MS = 3_000;
/** A part of long notes on a slow disk. */
const PART = { deadlineMs: 60_000 };
/** A turn ends with the part that it is at. */
const TURN = { deadlineMs: 120_000 };

/**
 * Writes imports into the store, and takes them back, part by part; notes that are saved meanwhile
 * come first. Only the background does it, one turn after the other, so that it goes on after a
 * stop where it was.
 */
export class IncomingWork {
  readonly #world: BackgroundWorld;
  readonly #announce: (reportIds: readonly string[]) => Promise<void>;
  #last: Promise<unknown> = Promise.resolve();

  /** `announce` tells that annotations of these reports changed. */
  constructor(world: BackgroundWorld, announce: (reportIds: readonly string[]) => Promise<void>) {
    this.#world = world;
    this.#announce = announce;
  }

  /**
   * Works on for some seconds, or until all is done: first what is written, then the reading of
   * texts.
   */
  goOn(turnMs = TURN_MS): Promise<Result<IncomingStand>> {
    const mine = this.#last.then(() => this.#turn(this.#world.nowMs() + turnMs)).then(flat);
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  /** Does everything that is left, also where the page that began it is closed. */
  async finish(): Promise<void> {
    for (let before = Infinity; ;) {
      const stands = await this.goOn();
      if (!stands.ok) return;
      const { batch, unread } = stands.value;
      const left =
        unread + (batch !== undefined && isUnderWay(batch) ? 1 + batch.parts - batch.done : 0);
      if (left === 0 || left >= before) return;
      before = left;
    }
  }

  /**
   * From now on the import goes out of the store again. Answers false where there is no such
   * import.
   */
  takeBack(id: string): Promise<boolean> {
    /* Behind the turn that is under way, which would count its part on. */
    const mine = this.#last.then(() => this.#turnBack(id));
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  async #turnBack(id: string): Promise<boolean> {
    const { files } = this.#world;
    const batch = await files.batches.get(id);
    if (batch === undefined || batch.state === 'filling') return false;
    if (batch.state !== 'leaving' && batch.state !== 'left') {
      await files.batches.update(id, { state: 'leaving', done: 0, failure: undefined });
    }
    return true;
  }

  /** Every look into the store answers, also where it is broken. */
  #turn(until: number): Promise<Result<Result<IncomingStand>>> {
    return attemptStore(() => this.#work(until), TURN);
  }

  async #work(until: number): Promise<Result<IncomingStand>> {
    const { files, database, nowMs } = this.#world;
    await this.#writeParts(until);
    const batch = await lastBatch(files);
    /* Texts come in the last parts: read before, a report would seem to have none. */
    if (batch !== undefined && isUnderWay(batch)) return ok({ batch, unread: 0 });
    const unread = await attemptStore(() => unreadReports(database));
    if (!unread.ok) return unread;
    let read = 0;
    for (const id of unread.value) {
      if (nowMs() >= until) break;
      const done = await attemptStore(() => this.#read(id), PART);
      /* One that cannot be read keeps no other from being read. */
      if (done.ok) read += 1;
    }
    return ok({ ...(batch !== undefined && { batch }), unread: unread.value.length - read });
  }

  /**
   * Writes parts, or takes them out again. How far it is, is told at the end of a turn: the
   * database itself says which part was written last, so that one that is stopped before passes
   * over what it did.
   */
  async #writeParts(until: number): Promise<void> {
    const { files, nowMs } = this.#world;
    let batch = await lastBatch(files);
    let toTell: Pick<IncomingBatch, 'id' | 'done' | 'failure'> | undefined;
    while (batch !== undefined && isUnderWay(batch) && nowMs() < until) {
      const at = batch;
      const stepped = await attemptStore(() => this.#step(at), PART);
      if (!stepped.ok) {
        toTell = { id: at.id, done: at.done, failure: stepped.error };
        break;
      }
      toTell = stepped.value && { id: at.id, done: stepped.value.done, failure: undefined };
      batch = stepped.value ?? (await lastBatch(files));
    }
    if (toTell !== undefined)
      await files.batches.update(toTell.id, { done: toTell.done, failure: toTell.failure });
  }

  /** Answers the batch as it then is; `undefined` where that was its end. */
  async #step(batch: IncomingBatch): Promise<IncomingBatch | undefined> {
    const { database, files } = this.#world;
    const { id, state, done, parts } = batch;
    if (done >= parts) {
      await this.#end(batch);
      return undefined;
    }
    const row = await files.parts.get([id, done]);
    /* The desk's page has checked them; no other origin can write there. */
    const items = row?.items ?? [];
    await giveWay(database);
    const part = { batchId: id, index: done, items };
    if (state === 'leaving') await leavePart(database, this.#world, part);
    else {
      /* What was there already is none of this import's, and does not go with it. */
      const entered = await enterPart(database, this.#world, part);
      if (entered !== undefined && entered.length < items.length) {
        await files.parts.put({ batchId: id, index: done, items: entered });
      }
    }
    return { ...batch, done: done + 1 };
  }

  async #end(batch: IncomingBatch): Promise<void> {
    const { database, files } = this.#world;
    await dropSnapshots(database);
    const { reports, ...counts } = await this.#tallyOf(batch);
    await this.#announce(reports);
    /* What is not packed yet is told to be, and found a little later. */
    void buildSearchChunks(database).catch(() => undefined);
    const state = batch.state === 'entering' ? 'entered' : 'left';
    await files.batches.update(batch.id, {
      state,
      done: batch.done,
      failure: undefined,
      ...counts,
    });
  }

  /** What stands in the parts: which reports have other annotations now, and how many. */
  async #tallyOf({ id, parts }: IncomingBatch): Promise<Tally> {
    const { database, files } = this.#world;
    const reports = new Set<string>();
    let [added, changed] = [0, 0];
    for (let index = 0; index < parts; index += 1) {
      const items = (await files.parts.get([id, index]))?.items ?? [];
      const ids = items.flatMap((item) => (item.kind === 'change' ? [item.change.id] : []));
      added += items.filter(({ kind }) => kind === 'annotation').length;
      changed += ids.length;
      for (const item of items)
        if (item.kind === 'annotation') reports.add(item.annotation.reportId);
      for (const row of await database.annotations.bulkGet(ids))
        if (row !== undefined) reports.add(row.reportId);
    }
    return { reports: await primariesOf(database, [...reports]), added, changed };
  }

  #read(id: string): Promise<void> {
    return readUnread(this.#world.database, id, (text, context) =>
      extractInSlices(text, context, {}, slicing(this.#world)),
    );
  }
}

const flat = <T>(result: Result<Result<T>>): Result<T> => (result.ok ? result.value : result);
