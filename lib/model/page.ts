import type { Mark } from './annotation';
import type { Extraction, Reason } from './extraction';
import type { ErrorCode } from './result';

/**
 * What the detector reads of a page before anything else is loaded. Counts are in UTF-16 units
 * unless named otherwise.
 */
export interface PageFacts {
  readonly url: string;
  readonly title: string;
  /** Texts of h1–h3 and of title-like elements, at most 20. */
  readonly headings: readonly string[];
  /** Keys in lower case. */
  readonly meta: Readonly<Record<string, string>>;
  /** The container's text, or the page's, at most 20,000 units: enough to judge. */
  readonly sample: string;
  readonly textLength: number;
  /** Share of the text that stands inside links, 0 to 1. */
  readonly linkShare: number;
  /**
   * Files and pictures where the text should be, at most 50, on pages with hardly any words of
   * their own.
   */
  readonly attached?: readonly Attached[];
}

/** A link to a file, a file shown in the page, or a picture. */
export interface Attached {
  /** `a` for a link, `embed`, `object` or `iframe` for a file that is shown, `img`. */
  readonly tag: string;
  /** As written, perhaps relative. */
  readonly address: string;
  /** Of a picture, in pixels; `NaN` or 0 where the page does not say. */
  readonly width: number;
}

/**
 * Why a page cannot be read, where its words are not the reason: it is or shows a `pdf` or another
 * `document`, its text is in `images`, or in a file that it only links to (`attachment`).
 */
export interface Unreadable {
  readonly kind: 'pdf' | 'document' | 'images' | 'attachment';
  /** Addresses of the files as the page writes them, perhaps relative. */
  readonly files: readonly string[];
}

/** Report or not, and why. */
export interface Verdict {
  readonly isReport: boolean;
  /** 0 to 1; 0.5 is the border. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** What the page holds in place of a text, where it is no report as far as its words go. */
  readonly attached?: readonly Attached[];
}

/**
 * The layers a painter knows, in painting order. Those of verdicts are for figures that were held
 * against others.
 */
export const LAYERS = [
  'metric',
  'target',
  'verifiable',
  'directional',
  'consistent',
  'needs-scope',
  'inconsistent',
  'annotation',
] as const;
export type Layer = (typeof LAYERS)[number];
export type LayerSwitches = Readonly<Record<Layer, boolean>>;

export type PainterName = 'highlight' | 'mark';

/** What the reader (or, where none runs, the detector) says of a tab's page. */
export type PageStatus =
  'idle' | 'detecting' | 'not-report' | 'reading' | 'ready' | 'empty' | 'taken-down' | 'failed';

export interface PageState {
  readonly status: PageStatus;
  readonly error?: ErrorCode;
  readonly url: string;
  readonly title: string;
  readonly reportId?: string;
  readonly verdict?: Verdict;
  readonly textHash?: string;
  readonly layers: LayerSwitches;
  readonly painter?: PainterName;
  readonly extraction?: Extraction;
  /**
   * Parts in which the extraction is sent; the state itself travels with the first. 1 where absent.
   */
  readonly parts?: number;
  /** Keys of other addresses that the page declares as its own. */
  readonly declared?: readonly string[];
  /** Where the reader added something in the current text. */
  readonly marks: readonly Mark[];
}
