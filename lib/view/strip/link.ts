import type { CardNotes } from '../../messages/map';
import { onAnnotations, onNews } from '../../messages/news';
import { isToStrip } from '../../messages/strip-link';
import type { FromStrip, StripText, StripView } from '../../messages/strip-link';
import type { Language } from '../../model/settings';
import { awaitPage } from '../pairing';
import type { PairedWorld } from '../pairing';
import type { StripWatched } from './ticks';

/** What the strip shows. Nothing before it is paired: any page may frame it. */
export interface StripState {
  readonly language?: Language;
  readonly text?: StripText;
  readonly view?: StripView;
  readonly notes?: CardNotes;
  readonly watched?: StripWatched;
}

/**
 * How often, and after what pause, the notes are asked for again while the background knows the
 * page's last text only.
 */
const TRIES = 20;
const PAUSE_MS = 250;

/**
 * The strip's end of what joins it to the page it stands in; it speaks over the paired port alone.
 */
export class StripLink {
  readonly #call: PairedWorld['call'];
  readonly #hear: (state: StripState) => void;
  #port: MessagePort | undefined;
  #state: StripState = {};
  #asked = 0;
  #watchAsked = 0;

  constructor(world: PairedWorld, hear: (state: StripState) => void) {
    this.#call = world.call;
    this.#hear = hear;
    awaitPage(world, (port, { language }) => {
      this.#port = port;
      port.onmessage = ({ data }: MessageEvent<unknown>) => this.#take(data);
      this.#show({ language });
      this.tell({ kind: 'ready' });
    });
    onAnnotations((sources) => {
      if (sources.some((source) => source === this.#state.notes?.source)) void this.#fetch(0);
    });
    onNews('watch.changed', () => void this.#fetchWatched());
  }

  readonly tell = (message: FromStrip): void => this.#port?.postMessage(message);

  /** The reader chose another language; before it is paired nothing is said in any. */
  speak(language: Language): void {
    if (this.#port !== undefined) this.#show({ language });
  }

  #take(message: unknown): void {
    if (!isToStrip(message)) return;
    if (message.kind === 'view') return this.#show({ view: message.view });
    if (message.kind === 'text') this.#show({ text: message.text });
    void this.#fetch(TRIES);
  }

  async #fetch(tries: number): Promise<void> {
    this.#asked += 1;
    const mine = this.#asked;
    const notes = await this.#call('card.notes', {});
    if (mine !== this.#asked || !notes.ok) return;
    this.#show({ notes: notes.value });
    const { text, watched } = this.#state;
    if (text === undefined) return;
    if (notes.value.textHash === text.textHash) {
      if (watched?.textHash !== text.textHash) void this.#fetchWatched();
      return;
    }
    if (tries === 0) return;
    setTimeout(() => {
      if (mine === this.#asked) void this.#fetch(tries - 1);
    }, PAUSE_MS);
  }

  /** Once the background knows the page's text; until then it is asked by `#fetch`. */
  async #fetchWatched(): Promise<void> {
    const { textHash } = this.#state.text ?? {};
    if (textHash === undefined) return;
    this.#watchAsked += 1;
    const mine = this.#watchAsked;
    const found = await this.#call('watch.find', { textHash });
    if (mine === this.#watchAsked && found.ok)
      this.#show({ watched: { textHash, counts: found.value } });
  }

  #show(change: Partial<StripState>): void {
    this.#state = { ...this.#state, ...change };
    this.#hear(this.#state);
  }
}
