import type { Entry } from '../model/entry';
import { wordsOfText } from '../store/backup-rows';
import { clearForgotten, forgottenEntries } from '../store/forgotten';
import { closeRecentSittings, outgoingEntries } from '../store/outgoing';
import { loggedPages, logPages } from '../store/pages';
import type { SyncRun } from './run';
import { isReadableEntry } from './files/segments';
import type { Hand } from './files/draft';
import { textsOf } from './files/state';
import { startAnew } from './own';
import { carryOut, planRewrite, planTidy, planWrite } from './files/writer';
import type { WritePlan, Writing } from './files/writer';
import { NEVER_SETTLED } from './memory';
import type { OwnFiles } from './memory';
import { SyncError } from './provider';

/** Entries that are packed together. */
const MOST_ENTRIES = 20_000;
/** Texts that are in memory at once. */
const MOST_TEXTS = 20;
/** What all texts on the storage may take, bytes. */
const MOST_TEXT_BYTES = 50_000_000;

/** What is new on this device, on its way to the storage. */
export class Outbox {
  readonly #run: SyncRun;

  constructor(run: SyncRun) {
    this.#run = run;
  }

  async send({ isSettled }: { readonly isSettled: boolean }): Promise<void> {
    const { world, account } = this.#run;
    const { database } = world;
    const { state, spoilt } = await this.#own();
    const isLookedThrough = !isSettled || spoilt !== undefined;
    if (isLookedThrough) await logPages(database, world);
    await closeRecentSittings(database, state.device, world.isQuiet);
    if (spoilt !== undefined) await this.#writeAnew(spoilt);
    await this.#forgetErased();
    for (;;) {
      const own = await this.#own();
      const next = await outgoingEntries(database, { afterSeq: own.sentSeq, most: MOST_ENTRIES });
      if (next === undefined) break;
      world.told('writing', 0, next.entries.length);
      await this.#write({ entries: next.entries.filter(isReadableEntry) }, next.lastSeq);
    }
    await this.#write({}, (await this.#own()).sentSeq);
    if (account.withTexts && isLookedThrough) await this.#sendTexts();
    await this.#tidy();
  }

  async #own(): Promise<OwnFiles> {
    const own = await this.#run.world.memory.read('own');
    if (own === undefined) throw new SyncError('store', 'own');
    return own;
  }

  #hand(): Hand {
    const { account, world } = this.#run;
    return { key: account.keys[0], nowMs: world.nowMs() };
  }

  /** What was erased for good leaves this device's files: they are written anew. */
  async #forgetErased(): Promise<void> {
    const { database } = this.#run.world;
    const gone = await forgottenEntries(database);
    if (gone.length === 0) return;
    const own = await this.#own();
    if (gone.some((seq) => seq <= own.sentSeq)) {
      const { entries, lastSeq } = await this.#all();
      await this.#carryOut(
        await planRewrite(own.state, { entries }, this.#hand()),
        Math.max(lastSeq, own.sentSeq),
      );
      /* The generation before names the old files until another one comes. */
      await this.#tidy();
    }
    await clearForgotten(database, gone);
  }

  /**
   * Everything in new files: those that were there are gone, or not what was written. Texts follow
   * as new ones do.
   */
  async #writeAnew(spoilt: 'missing' | 'damaged'): Promise<void> {
    const { state } = await this.#own();
    /* Stopped after this, the texts are still to be given again. */
    await this.#run.world.memory.write('settledSeq', NEVER_SETTLED);
    const { entries, lastSeq } = await this.#all();
    const droppedTexts = textsOf(state).map(({ hash }) => hash);
    const plan = await planRewrite(
      startAnew(state, spoilt),
      { entries, droppedTexts },
      this.#hand(),
    );
    await this.#carryOut(plan, lastSeq);
  }

  async #all(): Promise<{ readonly entries: readonly Entry[]; readonly lastSeq: number }> {
    const entries: Entry[] = [];
    let afterSeq = 0;
    for (;;) {
      const part = await outgoingEntries(this.#run.world.database, {
        afterSeq,
        most: MOST_ENTRIES,
      });
      if (part === undefined) return { entries, lastSeq: afterSeq };
      entries.push(...part.entries.filter(isReadableEntry));
      afterSeq = part.lastSeq;
    }
  }

  /** Also the device's name and what it found unreadable, where that is news. */
  async #write(writing: Writing, sentSeq: number): Promise<void> {
    const own = await this.#own();
    const { account, spoilt, world } = this.#run;
    const plan = await planWrite(
      own.state,
      { label: account.label, spoilt: spoilt.told(), ...writing },
      this.#hand(),
    );
    if (plan !== undefined) await this.#carryOut(plan, sentSeq);
    else if (sentSeq !== own.sentSeq) await world.memory.write('own', { ...own, sentSeq });
  }

  async #carryOut(plan: WritePlan, sentSeq: number): Promise<void> {
    const { provider, world } = this.#run;
    const own = await this.#own();
    await world.memory.write('own', { ...own, pending: plan.next, pendingSeq: sentSeq });
    /* A plan that only deletes leaves the manifest as it was. */
    const bytes = plan.puts.at(-1)?.bytes.length ?? own.bytes;
    const size = bytes === undefined ? {} : { bytes };
    const state = await carryOut(provider, plan, {
      written: (next) => world.memory.write('own', { state: next, sentSeq, ...size }),
    });
    await world.memory.write('own', { state, sentSeq, ...size });
  }

  /** The words that notes stand on, but for those that another device has there already. */
  async #sendTexts(): Promise<void> {
    const { database, memory } = this.#run.world;
    const devices = (await memory.read('devices')) ?? [];
    const there = new Set(devices.flatMap(({ texts }) => texts.map(({ hash }) => hash)));
    const { state } = await this.#own();
    const own = textsOf(state);
    let room =
      MOST_TEXT_BYTES -
      [...own, ...devices.flatMap(({ texts }) => texts)].reduce((sum, { bytes }) => sum + bytes, 0);
    for (const { hash } of own) there.add(hash);
    const wanted = [...new Set((await loggedPages(database)).map(({ text }) => text.textHash))];
    const stands = new Set(wanted);
    const droppedTexts = own.flatMap(({ hash }) => (stands.has(hash) ? [] : [hash]));
    let texts: { hash: string; words: string }[] = [];
    const flush = async (): Promise<void> => {
      const { sentSeq } = await this.#own();
      if (texts.length > 0) await this.#write({ texts }, sentSeq);
      texts = [];
    };
    for (const hash of wanted.filter((one) => !there.has(one))) {
      const words = await wordsOfText(database, hash);
      /* Chinese packs to about half of its units; what is over the limit stays here. */
      if (words === undefined || words.length > room) continue;
      room -= words.length;
      texts.push({ hash, words });
      if (texts.length >= MOST_TEXTS) await flush();
    }
    await flush();
    if (droppedTexts.length > 0) await this.#write({ droppedTexts }, (await this.#own()).sentSeq);
  }

  async #tidy(): Promise<void> {
    const { provider, keyOf } = this.#run;
    const own = await this.#own();
    try {
      const plan = await planTidy(own.state, this.#hand(), { provider, keyOf });
      if (plan !== undefined) await this.#carryOut(plan, own.sentSeq);
    } catch (error) {
      if (!(error instanceof SyncError) || error.failure !== 'damaged') throw error;
      await this.#writeAnew('damaged');
    }
  }
}
