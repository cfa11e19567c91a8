import { readPageText } from '../dom/page-text';
import type { PageText } from '../dom/page-text';
import type { callBackground } from '../messages/send';
import type { Annotation } from '../model/annotation';
import type { Extraction } from '../model/extraction';
import type { PageState } from '../model/page';
import type { Settings } from '../model/settings';
import { canonicalUrl } from '../text/canonical-url';
import { anchorAll } from './anchored';
import type { DraftWorld } from './draft';
import { Drafts } from './drafts';
import { guardWith } from './guard';
import type { Guard } from './guard';
import { isPainted } from './layers';
import { Painting } from './painting';
import { annotatedPlaces, foundPlaces } from './places';
import type { Place } from './places';
import { keepReading, readText } from './reading';
import type { Reading } from './reading';
import { ReaderState } from './state';

/** What a session needs of the world. */
export interface SessionWorld {
  readonly page: Document;
  readonly call: typeof callBackground;
  readonly newId: () => string;
  readonly later: DraftWorld['later'];
  /** Tells the panel that the state of the page at this address changed. */
  readonly tell: (url: string) => void;
}

/** A page that keeps changing its own text (clocks, tickers) does not fill the store with snapshots. */
const MAX_SAVES = 20;

const NOTHING: Extraction = {
  extractor: '',
  report: { isReport: false, score: 0, reasons: [], documentType: 'other' },
  sections: [],
  metrics: [],
  pledges: [],
};

/**
 * One page being read: its text, what was found in it, what the reader added. When the page changes its text it is read
 * again and keeps the drafts. Failures become the state `failed`; nothing is ever thrown at the page.
 */
export class ReaderSession {
  readonly state: ReaderState;
  readonly drafts: Drafts;
  readonly text: PageText;
  readonly painting: Painting;
  /** For whatever the page or the browser calls: failures become part of the state. */
  readonly guard: Guard = guardWith(() => this.state.set({ error: 'unexpected' }));
  private readonly world: SessionWorld;
  private settings: Settings;
  private reading: Reading | undefined;
  private annotations: readonly Annotation[] = [];
  private found: { readonly extraction: Extraction; readonly places: readonly Place[] } | undefined;
  private known: readonly Place[] = [];
  private shown: readonly Place[] | undefined;
  private saves = 0;
  private running: Promise<void> | undefined;

  private constructor(world: SessionWorld, settings: Settings, text: PageText) {
    this.world = world;
    this.settings = settings;
    this.text = text;
    const { page, call, later, newId, tell } = world;
    const { href } = page.location;
    this.state = new ReaderState(
      { status: 'reading', url: href, title: page.title, layers: settings.layers, anchors: {} },
      tell,
    );
    this.drafts = new Drafts(
      {
        save: (edit) => call('annotation.save', edit),
        remove: (id, source) => call('annotation.delete', { id, source }),
        later,
      },
      newId,
    );
    this.painting = new Painting(this.text, page.defaultView ?? window, settings);
  }

  /** Takes up the page's text, while the settings are still read, and follows it from then on. */
  static async open(world: SessionWorld, settings: Promise<Settings>): Promise<ReaderSession> {
    const opened: { session?: ReaderSession } = {};
    const text = await readPageText(world.page, {
      onChange: ({ change }) => opened.session?.follow(change !== undefined),
    });
    return (opened.session = new ReaderSession(world, await settings, text));
  }

  /** The page's reading; `undefined` until there is one. */
  get current(): Reading | undefined {
    return this.reading;
  }

  get extraction(): Extraction {
    return this.reading?.extraction ?? NOTHING;
  }

  /** Everything that a card can be opened on, in text order. */
  get places(): readonly Place[] {
    return this.known;
  }

  /** The places in layers that are switched on. */
  get painted(): readonly Place[] {
    return (this.shown ??= this.known.filter((place) => isPainted(place, this.settings.layers)));
  }

  /** The address that reports and annotations are kept under. */
  get source(): string {
    return canonicalUrl(this.world.page.location.href);
  }

  /** Reads the text, paints, stores. Called again while it runs, it reads once more afterwards. */
  async read(): Promise<void> {
    if (this.running !== undefined) await this.running;
    this.running ??= this.readOnce().finally(() => (this.running = undefined));
    await this.running;
  }

  /** Fetches the page's annotations and finds their places. */
  async loadAnnotations(): Promise<void> {
    try {
      const listed = await this.world.call('annotation.list', { source: this.source });
      if (!listed.ok) return this.state.set({ error: listed.error });
      const isNew = listed.value.length > 0 || this.annotations.length > 0;
      this.annotations = listed.value;
      this.drafts.adopt(listed.value);
      if (isNew) await this.anchor();
    } catch {
      this.state.set({ error: 'unexpected' });
    }
  }

  /** Takes over changed settings: layers are switched at once, another painter paints anew. */
  async apply(settings: Settings): Promise<void> {
    this.settings = settings;
    await this.paint();
    this.state.set({ layers: settings.layers, painter: this.painting.name });
  }

  /** Saves what is being typed, stops following the page, takes the paint off. */
  dispose(): void {
    void this.drafts.flush();
    this.text.dispose();
    void this.painting.dispose();
  }

  /** The page changed: a new text is read, new nodes of the same text are painted. */
  private follow(isNewText: boolean): void {
    this.guard(() => (isNewText ? this.read() : this.painting.update()));
  }

  private async readOnce(): Promise<void> {
    const { page, call } = this.world;
    const before = this.reading;
    try {
      this.state.set({ url: page.location.href, title: page.title, error: undefined });
      const read = await readText(this.text.map(), page, { call, earlier: before });
      if (!read.ok) {
        this.reading = undefined;
        const { error } = read;
        return await this.anchor({ status: error === 'no-text' ? 'empty' : 'failed', error, extraction: undefined });
      }
      this.reading = read.value;
      const { title, textHash, verdict, extraction, reportId } = read.value;
      const { name: painter } = this.painting;
      await this.anchor({ status: 'ready', title, textHash, verdict, extraction, reportId, painter });
      await this.loadAnnotations();
      if (before?.text !== read.value.text) this.guard(() => this.keep(read.value));
    } catch {
      this.state.set({ status: 'failed', error: 'unexpected' });
    }
  }

  /** Has a new text stored. The page is read and painted already; only a failure is told. */
  private async keep(reading: Reading): Promise<void> {
    if (this.saves >= MAX_SAVES) return;
    this.saves += 1;
    const kept = await keepReading(reading, this.world.call);
    if (!kept.ok && this.reading === reading) this.state.set({ error: kept.error });
  }

  /** Finds and paints the places; tells them together with what they belong to, never one without the other. */
  private async anchor(news: Partial<PageState> = {}): Promise<void> {
    const { annotations, extraction } = this;
    const { text, textHash } = this.reading ?? { text: '', textHash: '' };
    const anchors = await anchorAll(annotations, text, textHash);
    if (this.found?.extraction !== extraction) this.found = { extraction, places: await foundPlaces(extraction) };
    this.known = annotatedPlaces(text, this.found.places, { annotations, anchors });
    await this.paint();
    this.state.set({ ...news, anchors });
  }

  private paint(): Promise<void> {
    this.shown = undefined;
    return this.painting.paint(this.known, this.settings);
  }
}
