import type { ReportRow } from '../model/store';
import type { DeskMessage, DeskPage, DeskReply, DeskState } from './protocol';
import type { DeskSource } from './source';
import { DeskStock, placedItem } from './stock';
import type { PlacedItem } from './stock';

/** What a server needs of the world. */
export interface DeskServerWorld {
  readonly source: DeskSource;
  readonly reply: (reply: DeskReply) => void;
  /** Lets messages arrive. */
  readonly breathe: () => Promise<void>;
}

type Ask = Extract<DeskMessage, { kind: 'ask' }>;
type Waiting = Exclude<DeskMessage, { kind: 'changed' }>;

/** Reports whose pledges are read between two words on how far it is. */
const REPORTS_A_TURN = 50;

/**
 * The desk's index behind messages: it loads by itself, answers questions, and follows the store.
 * Long work stops for messages between slices; a newer question of a lane calls off an older one,
 * also in the middle of its counts.
 */
export class DeskServer {
  readonly #world: DeskServerWorld;
  readonly #stock = new DeskStock();
  readonly #waiting: Waiting[] = [];
  readonly #dirty = new Set<string>();
  #reports: ReadonlyMap<string, ReportRow> = new Map();
  #state: DeskState = { phase: 'loading', done: 0, total: 0, version: 0 };
  #isAnswering = false;
  #isFollowing = false;

  constructor(world: DeskServerWorld) {
    this.#world = world;
  }

  /** Loads everything, then follows what changes. Answers a function that stops it. */
  async start(): Promise<() => void> {
    const { source } = this.#world;
    try {
      const reports = await source.reports();
      this.#reports = new Map(reports.map((report) => [report.id, report]));
      for (const report of reports) this.#stock.putReport(report);
      const placed = await this.#loadAnnotations();
      this.#tell({ phase: 'partly', done: 0, total: reports.length });
      void this.#answerWaiting();
      await this.#loadPledges(placed);
      this.#tell({ phase: 'ready', done: reports.length });
    } catch {
      this.#tell({ phase: 'failed' });
      return () => undefined;
    }
    await this.#follow();
    return source.watchReports((rows) => this.#heardReports(rows));
  }

  /** Takes a message in. */
  handle(message: DeskMessage): void {
    if (message.kind === 'changed') {
      this.#dirty.add(message.reportId);
      void this.#follow();
      return;
    }
    if (message.kind === 'ask') this.#callOff(message.lane);
    this.#waiting.push(message);
    void this.#answerWaiting();
  }

  async #loadAnnotations(): Promise<ReadonlyMap<string, PlacedItem[]>> {
    const { source, breathe } = this.#world;
    this.#tell({ phase: 'loading', total: await source.annotationCount() });
    const placed = new Map<string, PlacedItem[]>();
    for (let from: string | undefined = ''; from !== undefined;) {
      const slice = await source.annotations(from === '' ? undefined : from);
      const items = slice.annotations.map(placedItem);
      this.#stock.begin(items);
      for (const one of items) {
        const head = this.#headOf(one.item.reportId);
        const there = placed.get(head);
        if (there === undefined) placed.set(head, [one]);
        else there.push(one);
      }
      this.#tell({ done: this.#state.done + items.length });
      from = slice.next;
      await breathe();
    }
    return placed;
  }

  async #loadPledges(placed: ReadonlyMap<string, PlacedItem[]>): Promise<void> {
    const ids = new Set([...this.#reports.keys(), ...placed.keys()].map((id) => this.#headOf(id)));
    let done = 0;
    for (const id of ids) {
      await this.#put(id, placed.get(id) ?? []);
      done += 1;
      if (done % REPORTS_A_TURN !== 0) continue;
      this.#tell({ done });
      await this.#world.breathe();
    }
  }

  async #put(id: string, placed: readonly PlacedItem[]): Promise<void> {
    const report = this.#reports.get(id);
    this.#stock.replace(id, placed, report && (await this.#world.source.facts(report)));
  }

  /** What was joined to another report has its text and its pledges: both are one. */
  #headOf(id: string): string {
    return this.#reports.get(id)?.joinedTo ?? id;
  }

  #heardReports(rows: readonly ReportRow[]): void {
    const before = this.#reports;
    this.#reports = new Map(rows.map((report) => [report.id, report]));
    for (const report of rows) {
      const known = before.get(report.id);
      if (known !== undefined && versionOf(known) === versionOf(report)) continue;
      this.#stock.putReport(report);
      this.#dirty.add(report.id);
      if (known?.joinedTo !== undefined) this.#dirty.add(known.joinedTo);
    }
    for (const id of before.keys()) if (!this.#reports.has(id)) this.#dirty.add(id);
    void this.#follow();
  }

  /** Reads anew what changed, once everything was read for the first time. */
  async #follow(): Promise<void> {
    if (this.#state.phase !== 'ready' || this.#isFollowing) return;
    this.#isFollowing = true;
    const { source, breathe } = this.#world;
    let changed = 0;
    try {
      for (let [id] = this.#dirty; id !== undefined; [id] = this.#dirty) {
        this.#dirty.delete(id);
        const head = this.#headOf(id);
        if (head !== id) this.#stock.clear(id);
        await this.#put(head, (await source.annotationsOf(head)).map(placedItem));
        changed += 1;
        if (changed % REPORTS_A_TURN === 0) await breathe();
      }
    } catch {
      this.#tell({ phase: 'failed' });
    } finally {
      this.#isFollowing = false;
    }
    if (changed > 0) this.#tell({});
  }

  async #answerWaiting(): Promise<void> {
    if (this.#isAnswering || this.#state.phase === 'loading') return;
    this.#isAnswering = true;
    for (;;) {
      /* Whatever else was sent meanwhile is to be seen first: it may call this off. */
      await this.#world.breathe();
      const message = this.#waiting.shift();
      if (message === undefined) break;
      await this.#answer(message);
    }
    this.#isAnswering = false;
  }

  async #answer(message: Waiting): Promise<void> {
    const { reply } = this.#world;
    const { index } = this.#stock;
    const { id, query } = message;
    switch (message.kind) {
      case 'ask':
        reply({ kind: 'page', id, page: await this.#page(message) });
        break;
      case 'keys':
        reply({ kind: 'keys', id, keys: index.ask(query).keys });
        break;
      case 'next': {
        const key = index.nextUnjudged(query, message.after);
        reply({
          kind: 'next',
          id,
          place: key === undefined ? undefined : { key, at: index.placeOf(query, key) },
        });
      }
    }
  }

  async #page({ query, from, to, facets, lane }: Ask): Promise<DeskPage | undefined> {
    const { index } = this.#stock;
    const { count, keys } = index.ask(query, { from, to });
    const items = keys.flatMap((key) => index.itemOf(key) ?? []);
    const counts: [string, ReturnType<typeof index.values>][] = [];
    for (const facet of facets) {
      await this.#world.breathe();
      if (this.#waiting.some((other) => other.kind === 'ask' && other.lane === lane))
        return undefined;
      counts.push([facet, index.values(query, facet)]);
    }
    return { count, from, items, facets: Object.fromEntries(counts) };
  }

  #callOff(lane: string): void {
    const at = this.#waiting.findIndex((other) => other.kind === 'ask' && other.lane === lane);
    const older = at < 0 ? undefined : this.#waiting.splice(at, 1)[0];
    if (older !== undefined) this.#world.reply({ kind: 'page', id: older.id });
  }

  #tell(change: Partial<DeskState>): void {
    this.#state = { ...this.#state, ...change, version: this.#state.version + 1 };
    this.#world.reply({ kind: 'state', state: this.#state });
  }
}

/** Changes when something that the index holds of a report may have changed. */
const versionOf = ({
  textHash,
  extractor,
  joinedTo = '',
  title,
  issuer = '',
  publishedOn = '',
}: ReportRow): string =>
  JSON.stringify([textHash, extractor, joinedTo, title, issuer, publishedOn]);
