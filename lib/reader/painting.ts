import type { PageText } from '../dom/page-text';
import { choosePainter } from '../dom/painters/choose-painter';
import { DRAWN } from '../dom/painters/painter';
import type { Drawn, PaintItem, Painter } from '../dom/painters/painter';
import type { PainterName } from '../model/page';
import type { Settings } from '../model/settings';
import type { Span } from '../model/span';
import { itemsByLayer } from './layers';
import { Overlay } from './overlay';
import type { Place } from './places';

/**
 * The painter in use, as the settings want it, given the places of the page. Painters leave alone
 * what did not change.
 */
export class Painting {
  readonly #text: PageText;
  readonly #page: Window;
  readonly #overlay: Overlay;
  #painter: Painter;
  #wanted: Settings['painter'];
  /** Resolves when the painter before has left the page: ranges stand in the page's own nodes. */
  #left: Promise<unknown> = Promise.resolve();
  #turn = 0;
  /** The reader left the page: what is read or drawn behind that stays off it. */
  #isOver = false;

  constructor(text: PageText, page: Window, { painter }: Pick<Settings, 'painter'>) {
    this.#text = text;
    this.#page = page;
    this.#wanted = painter;
    this.#painter = make(painter, text, page);
    this.#overlay = new Overlay(text, page);
  }

  get name(): PainterName {
    return this.#painter.name;
  }

  /**
   * Makes the page show these places in the layers that are switched on. Resolves when it does, or
   * when a later call took over while one painter gave way to another. `watched`: where watch words
   * are marked, which is no place that anything opens on.
   */
  async paint(
    places: readonly Place[],
    settings: Settings,
    watched: readonly Span[],
  ): Promise<void> {
    const turn = (this.#turn += 1);
    if (settings.painter !== this.#wanted) this.#exchange(settings.painter);
    await this.#left;
    if (turn !== this.#turn || this.#isOver) return;
    const items = itemsByLayer(places, settings.layers);
    items.set(
      'watched',
      watched.map(({ start, end }) => ({ id: '', start, end })),
    );
    this.#overlay.show(
      settings.layers.annotation ? places.filter(({ isMarked }) => isMarked === true) : [],
    );
    await Promise.all(DRAWN.map((layer) => this.#paintLayer(layer, items.get(layer) ?? [])));
  }

  /** Draws the same places again: the page's nodes are new, its text is not. */
  async update(): Promise<void> {
    await this.#left;
    if (this.#isOver) return;
    this.#overlay.update();
    await this.#painter.update();
  }

  /**
   * Paints again what the page itself took off: the registry of highlights belongs to it as well.
   */
  async repair(): Promise<void> {
    if (this.#isOver) return;
    if (!this.#painter.isIntact()) await this.update();
    this.#overlay.repair();
  }

  /** The keys of what is painted at a point of the window, innermost first. */
  keysAt(x: number, y: number): readonly string[] {
    const hits = this.#painter.hitTest(x, y);
    const painted = hits.flatMap(({ layer, item }) => (layer === 'watched' ? [] : [item.id]));
    return [...new Set([...painted, ...this.#overlay.keysAt(x, y)])];
  }

  flash(span: Span): void {
    this.#painter.flash(span);
  }

  dispose(): Promise<void> {
    this.#isOver = true;
    this.#overlay.dispose();
    return this.#painter.dispose();
  }

  #paintLayer(layer: Drawn, items: readonly PaintItem[]): Promise<void> {
    return items.length === 0 ? this.#painter.clear(layer) : this.#painter.paint(layer, items);
  }

  #exchange(wanted: Settings['painter']): void {
    this.#wanted = wanted;
    this.#left = Promise.all([this.#left, this.#painter.dispose()]);
    this.#painter = make(wanted, this.#text, this.#page);
  }
}

const make = (wanted: Settings['painter'], text: PageText, page: Window): Painter =>
  choosePainter(wanted === 'auto' ? usual(page) : wanted, text, page);

/**
 * In forced colours Chromium draws all highlights as one block of inverse text: elements keep the
 * layers apart there.
 */
const usual = (page: Window): PainterName =>
  page.matchMedia('(forced-colors: active)').matches ? 'mark' : 'highlight';
