import type { TextMap } from '../dom/text-map';
import { ViewportFinder } from '../dom/viewport';

/** How often it is looked at while the page scrolls. */
const THROTTLE_MS = 300;
/** Who asks is answered by then, moved or not. */
const MOST_MS = 10_000;

/** Where in the text the window stands: an offset, told to the panel that asks for it. */
export class ReadingPlace {
  readonly #view: Window;
  readonly #map: () => TextMap;
  #finder: { readonly map: TextMap; readonly finder: ViewportFinder } | undefined;

  constructor(view: Window, map: () => TextMap) {
    this.#view = view;
    this.#map = map;
  }

  /** The offset now. */
  now(): number {
    const map = this.#map();
    if (this.#finder?.map !== map) this.#finder = { map, finder: new ViewportFinder(map) };
    return this.#finder.finder.reading();
  }

  /** The offset once it is not `known`, or after ten seconds; at once where none is known. */
  async after(known: number | undefined): Promise<number> {
    const now = this.now();
    if (known === undefined || now !== known) return now;
    await this.#moved(known);
    return this.now();
  }

  #moved(known: number): Promise<void> {
    const view = this.#view;
    return new Promise((resolve) => {
      const stopped = new AbortController();
      const stop = (): void => {
        stopped.abort();
        resolve();
      };
      let isWaiting = false;
      const look = (): void => {
        if (isWaiting) return;
        isWaiting = true;
        view.setTimeout(() => {
          isWaiting = false;
          if (this.now() !== known) stop();
        }, THROTTLE_MS);
      };
      const { signal } = stopped;
      view.document.addEventListener('scroll', look, { capture: true, passive: true, signal });
      view.setTimeout(stop, MOST_MS);
    });
  }
}
