import type { Span } from '../../model/span';
import { MarkPainter } from './mark-painter';
import type { Drawn, Hit, PaintedText, Painter, PaintItem } from './painter';

/**
 * A painter for the screen that gives way to real elements while the page is printed, because
 * highlights are not printed everywhere. The page's nodes are put back afterwards and the screen is
 * painted anew.
 */
export class PrintPainter implements Painter {
  readonly name: Painter['name'];
  readonly #screen: Painter;
  readonly #text: PaintedText;
  readonly #page: Window;
  readonly #items = new Map<Drawn, readonly PaintItem[]>();
  readonly #listening = new AbortController();
  #print: MarkPainter | undefined;

  constructor(screen: Painter, text: PaintedText, page: Window) {
    this.#screen = screen;
    this.#text = text;
    this.#page = page;
    this.name = screen.name;
    const { signal } = this.#listening;
    page.addEventListener('beforeprint', () => this.#beforePrint(), { signal });
    page.addEventListener('afterprint', () => void this.#afterPrint(), { signal });
  }

  paint(layer: Drawn, items: readonly PaintItem[]): Promise<void> {
    this.#items.set(layer, items);
    return this.#screen.paint(layer, items);
  }

  clear(layer?: Drawn): Promise<void> {
    if (layer === undefined) this.#items.clear();
    else this.#items.delete(layer);
    return this.#screen.clear(layer);
  }

  update(): Promise<void> {
    return this.#screen.update();
  }

  flash(span: Span): void {
    this.#screen.flash(span);
  }

  hitTest(x: number, y: number): readonly Hit[] {
    return this.#screen.hitTest(x, y);
  }

  isIntact(): boolean {
    return this.#print !== undefined || this.#screen.isIntact();
  }

  async dispose(): Promise<void> {
    this.#listening.abort();
    await Promise.all([this.#print?.dispose(), this.#screen.dispose()]);
  }

  #beforePrint(): void {
    if (this.#print) return;
    this.#print = new MarkPainter(this.#text, this.#page);
    void this.#screen.clear();
    for (const [layer, items] of this.#items) this.#print.paintNow(layer, items);
  }

  async #afterPrint(): Promise<void> {
    const print = this.#print;
    if (!print) return;
    this.#print = undefined;
    await print.dispose();
    /* The page may have been printed again, or left alone, meanwhile. */
    if (this.#print !== undefined || this.#listening.signal.aborted) return;
    await Promise.all([...this.#items].map(([layer, items]) => this.#screen.paint(layer, items)));
  }
}
