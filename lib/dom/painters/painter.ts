import type { Layer, PainterName } from '../../model/page';
import type { Span } from '../../model/span';
import type { PageText } from '../page-text';

/** A span to paint; `id` is the caller's name for it and comes back from hit tests. */
export interface PaintItem extends Span {
  readonly id: string;
}

/**
 * What is drawn, in painting order: the layers there are, the first characters of pledges, whose
 * mark tells one from its neighbour, and the reader's watch words.
 */
export const DRAWN = [
  'metric',
  'target',
  'verifiable',
  'verifiable-start',
  'directional',
  'directional-start',
  'consistent',
  'needs-scope',
  'inconsistent',
  'watched',
] as const satisfies readonly (Layer | `${Layer}-start` | 'watched')[];
export type Drawn = (typeof DRAWN)[number];

/** A painted item under a point. */
export interface Hit {
  readonly layer: Drawn;
  readonly item: PaintItem;
}

/** What a painter needs of the page's text. */
export type PaintedText = Pick<PageText, 'map' | 'fresh' | 'quietly'>;

/** Draws layers of spans over a page. Offsets are those of the text's current map. */
export interface Painter {
  readonly name: PainterName;
  /**
   * Makes `items` all that the layer shows. Resolves when it does; a later call for the layer
   * overtakes an earlier.
   */
  paint(layer: Drawn, items: readonly PaintItem[]): Promise<void>;
  /** Takes a layer, or every layer, off the page. Resolves when it is. */
  clear(layer?: Drawn): Promise<void>;
  /**
   * Draws the same items again where the page's nodes are new; what did not move is not touched.
   */
  update(): Promise<void>;
  /** Marks a span strongly for a moment. */
  flash(span: Span): void;
  /**
   * What is painted at a point of the window (CSS pixels), innermost first; empty beside the text.
   */
  hitTest(x: number, y: number): readonly Hit[];
  /** Whether everything that was painted is still there: the page may take it off. */
  isIntact(): boolean;
  /**
   * Takes everything off the page and listens to nothing any more. Resolves when the page is as it
   * was.
   */
  dispose(): Promise<void>;
}

/** How long a flash lasts. */
export const FLASH_MS = 1_800;
