import { judge } from '../detect/judge';
import { readDeclared } from '../dom/declared';
import { readPageFacts } from '../dom/page-facts';
import { readPageText } from '../dom/page-text';
import type { PageText } from '../dom/page-text';
import type { TextMap } from '../dom/text-map';
import type { callBackground } from '../messages/send';
import type { Mark } from '../model/annotation';
import type { AuditMark } from '../model/audited';
import type { Extraction } from '../model/extraction';
import type { PageState } from '../model/page';
import type { Result } from '../model/result';
import type { Settings } from '../model/settings';
import { declaredAddresses } from '../text/declared-addresses';
import { guardWith } from './guard';
import type { Guard } from './guard';
import { isShown } from './layers';
import { Painting } from './painting';
import type { JudgedPage } from './opening';
import { auditedPlaces, foundPlaces, markedPlaces } from './places';
import type { Place } from './places';
import { keepReading, readText } from './reading';
import type { Reading } from './reading';
import { ReaderState } from './state';
import type { StripContent } from './strip/frame';
import { WatchedSpans } from './watched';

/** What a session needs of the world. */
export interface SessionWorld {
  readonly page: Document;
  readonly call: typeof callBackground;
  /** Tells the panel that the state of the page changed. */
  readonly tell: () => void;
  /** The page was painted anew. */
  readonly painted?: () => void;
}

/** What a session is opened with. */
export interface Opening {
  /** The reader's choices, which may still be on their way. */
  readonly settings: Promise<Settings>;
  /** The page as it was read a moment ago; good for the first reading. */
  readonly judged?: JudgedPage;
  /** Asked once, with the length of the page's text, before any of it leaves the page. */
  readonly isToBeRead?: (units: number) => Promise<boolean>;
}

/** A reading that was begun while the settings were on their way. */
interface EarlyReading {
  readonly map: TextMap;
  readonly url: string;
  readonly read: Promise<Result<Reading>>;
}

/**
 * A page that keeps changing its own text (clocks, tickers) does not fill the store with snapshots.
 */
const MAX_SAVES = 20;

/** How long after a move of the address what is shown counts as what stands there. */
const SETTLED_MS = 3_000;

const NOTHING: Extraction = {
  extractor: '',
  report: { isReport: false, score: 0, reasons: [], documentType: 'other' },
  sections: [],
  metrics: [],
  pledges: [],
};

/**
 * One page being read: its text, what was found in it, where the reader marked it. When the page
 * changes its text or its address it is read again. Failures become the state `failed`; nothing is
 * ever thrown at the page.
 */
export class ReaderSession {
  readonly state: ReaderState;
  readonly text: PageText;
  readonly painting: Painting;
  /** For whatever the page or the browser calls: failures become part of the state. */
  readonly guard: Guard = guardWith(() => this.state.set({ error: 'unexpected' }));
  readonly #world: SessionWorld;
  #settings: Settings;
  #reading: Reading | undefined;
  #early: EarlyReading | undefined;
  #marks: readonly Mark[] = [];
  #audited: readonly AuditMark[] = [];
  readonly #watched: WatchedSpans;
  #found: { readonly extraction: Extraction; readonly places: readonly Place[] } | undefined;
  #known: readonly Place[] = [];
  #shown: readonly Place[] | undefined;
  #saves = 0;
  #movedAtMs = -Infinity;
  /** The page has another address, and nobody has said yet that what stands there is to be read. */
  #isMoved = false;
  #running: Promise<void> | undefined;

  private constructor(
    world: SessionWorld,
    settings: Settings,
    text: PageText,
    early: EarlyReading,
  ) {
    this.#world = world;
    this.#settings = settings;
    this.#watched = new WatchedSpans(world.call);
    this.text = text;
    this.#early = early;
    const { page, tell } = world;
    const { href } = page.location;
    this.state = new ReaderState(
      { status: 'reading', url: href, title: page.title, layers: settings.layers, marks: [] },
      tell,
    );
    this.painting = new Painting(this.text, page.defaultView ?? window, settings);
  }

  /**
   * Takes up the page's text and has it read, while the settings are still on their way, and
   * follows it from then on. `undefined` where it is not to be read.
   */
  static async open(
    world: SessionWorld,
    { settings, judged, isToBeRead = () => Promise.resolve(true) }: Opening,
  ): Promise<ReaderSession | undefined> {
    const opened: { session?: ReaderSession } = {};
    const { page, call } = world;
    const text = await readPageText(page, {
      onChange: ({ change }) => {
        const { session } = opened;
        if (session !== undefined) session.#follow(change !== undefined);
      },
    });
    if (!(await isToBeRead(text.map().text.length))) {
      text.dispose();
      return undefined;
    }
    const map = text.map();
    const early = { map, url: page.location.href, read: readText(map, page, { call, judged }) };
    /* Whoever reads hears of it. */
    early.read.catch(() => undefined);
    return (opened.session = new ReaderSession(world, await settings, text, early));
  }

  /** The page's reading; `undefined` until there is one. */
  get current(): Reading | undefined {
    return this.#reading;
  }

  get extraction(): Extraction {
    return this.#reading?.extraction ?? NOTHING;
  }

  /** Everything that a card can be opened on, in text order. */
  get places(): readonly Place[] {
    return this.#known;
  }

  /** The places that can be seen on the page. */
  get visible(): readonly Place[] {
    return (this.#shown ??= this.#known.filter((place) => isShown(place, this.#settings.layers)));
  }

  /** What was read and can be seen, with the map that it stands in; `undefined` until there is. */
  shown(): StripContent | undefined {
    const { current, visible: places } = this;
    return current && { map: this.text.map(), textHash: current.textHash, places };
  }

  /**
   * The page moved to another address: it is read again when the detector, or the reader, says so.
   */
  moved(): void {
    this.#isMoved = true;
    this.#movedAtMs = performance.now();
    this.state.set({ url: this.#world.page.location.href });
  }

  /** Reads the text, paints, stores. Called again while it runs, it reads once more afterwards. */
  async read(): Promise<void> {
    this.#isMoved = false;
    if (this.#running !== undefined) await this.#running;
    this.#running ??= this.#readOnce().finally(() => (this.#running = undefined));
    await this.#running;
  }

  /** Fetches where the reader marked the page. */
  async loadMarks(): Promise<void> {
    const reading = this.#reading;
    if (reading === undefined) return;
    try {
      const { textHash, request } = reading;
      const listed = await this.#world.call('marks.list', { url: request.url, textHash });
      if (this.#reading !== reading) return;
      if (!listed.ok) return this.state.set({ error: listed.error });
      if (listed.value.length === 0 && this.#marks.length === 0) return;
      this.#marks = listed.value;
      await this.#show();
    } catch {
      this.state.set({ error: 'unexpected' });
    }
  }

  /** Fetches where watch words stand, while the reader has them marked in pages. */
  async loadWatched(): Promise<void> {
    const reading = this.#reading;
    if (reading === undefined || !this.#settings.watchInPage) return;
    if (await this.#watched.load(reading)) await this.#paint();
  }

  /** Takes over changed settings: layers are switched at once, another painter paints anew. */
  async apply(settings: Settings): Promise<void> {
    const { watchInPage } = this.#settings;
    this.#settings = settings;
    if (!settings.watchInPage) this.#watched.forget();
    await this.#paint();
    this.state.set({ layers: settings.layers, painter: this.painting.name });
    if (!watchInPage) await this.loadWatched();
  }

  /** Stops following the page, takes the paint off. */
  dispose(): void {
    this.text.dispose();
    void this.painting.dispose();
  }

  /** The page changed: a new text is read, new nodes of the same text are painted. */
  #follow(isNewText: boolean): void {
    this.guard(() => {
      if (!isNewText) return this.painting.update();
      return this.#isMoved ? this.#leave() : this.read();
    });
  }

  /**
   * What was read is gone and what came is not known yet: nothing of the old is left on the page.
   */
  async #leave(): Promise<void> {
    const { page } = this.#world;
    const verdict = judge(readPageFacts(page, page.location));
    this.#reading = undefined;
    this.#marks = [];
    this.#audited = [];
    this.#watched.forget();
    const status = verdict.isReport ? 'detecting' : 'not-report';
    await this.#show({
      status,
      verdict,
      title: page.title,
      extraction: undefined,
      textHash: undefined,
    });
  }

  async #readOnce(): Promise<void> {
    const { page } = this.#world;
    const before = this.#reading;
    try {
      const { href } = page.location;
      const declared = declaredAddresses(href, readDeclared(page));
      this.state.set({ url: href, title: page.title, declared, error: undefined });
      const read = await this.#readText(before);
      this.#marks = [];
      /*
       * Of the same text nothing is worked out or stored again: under another address it is stored
       * already, or the page still shows its old one.
       */
      const isNewText = !read.ok || before?.text !== read.value.text;
      if (isNewText) {
        this.#audited = [];
        this.#watched.forget();
      }
      if (!read.ok) {
        this.#reading = undefined;
        const { error } = read;
        return await this.#show({
          status: error === 'no-text' ? 'empty' : 'failed',
          error,
          extraction: undefined,
        });
      }
      this.#reading = read.value;
      const { title, textHash, verdict, extraction, reportId, isTakenDown } = read.value;
      if (isTakenDown === true) {
        this.#reading = undefined;
        return await this.#show({
          status: 'taken-down',
          title,
          textHash,
          verdict,
          extraction: undefined,
          reportId,
        });
      }
      const { name: painter } = this.painting;
      await this.#show({
        status: 'ready',
        title,
        textHash,
        verdict,
        extraction,
        reportId,
        painter,
      });
      await this.loadMarks();
      if (!isNewText) return;
      this.guard(() => this.loadWatched());
      this.guard(() => this.#loadAudit(read.value));
      this.guard(() => this.#keep(read.value));
    } catch {
      this.state.set({ status: 'failed', error: 'unexpected' });
    }
  }

  /** Has the figures worked out. The page is painted already; if that fails nothing is marked. */
  async #loadAudit(reading: Reading): Promise<void> {
    const { textHash, request } = reading;
    const marks = await this.#world.call('audit.marks', { url: request.url, textHash });
    if (this.#reading?.text !== reading.text || !marks.ok || marks.value.length === 0) return;
    this.#audited = marks.value;
    this.#place();
    await this.#paint();
  }

  /** What was begun early counts as long as page and address are what they were. */
  #readText(earlier: Reading | undefined): Promise<Result<Reading>> {
    const { page, call } = this.#world;
    const early = this.#early;
    const map = this.text.map();
    this.#early = undefined;
    const isCurrent = early?.map === map && early.url === page.location.href;
    return isCurrent ? early.read : readText(map, page, { call, earlier });
  }

  /** Has a new text stored. The page is read and painted already; only a failure is told. */
  async #keep(reading: Reading): Promise<void> {
    if (this.#saves >= MAX_SAVES) return;
    this.#saves += 1;
    /* A page that moved may show its old text for a while under its new address. */
    const wait = this.#movedAtMs + SETTLED_MS - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    if (this.#reading?.request !== reading.request) return;
    const kept = await keepReading(reading, this.#world.call);
    if (!kept.ok && this.#reading?.request === reading.request)
      this.state.set({ error: kept.error });
  }

  /**
   * Finds and paints the places; tells them together with what they belong to, never one without
   * the other.
   */
  async #show(news: Partial<PageState> = {}): Promise<void> {
    const marks = this.#marks;
    const { extraction } = this;
    if (this.#found?.extraction !== extraction)
      this.#found = { extraction, places: await foundPlaces(extraction) };
    this.#place();
    await this.#paint();
    this.state.set({ ...news, marks });
  }

  #place(): void {
    const text = this.#reading?.text ?? '';
    const audited = auditedPlaces(text, this.#found?.places ?? [], this.#audited);
    this.#known = markedPlaces(text, audited, this.#marks);
  }

  async #paint(): Promise<void> {
    this.#shown = undefined;
    await this.painting.paint(this.#known, this.#settings, this.#watched.spans);
    this.#world.painted?.();
  }
}
