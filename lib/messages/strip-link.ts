/** What stands at a place of the text, as far as the page itself can read it. */
export type StripKind = 'metric' | 'target' | 'pledge' | 'inconsistent';

/** A stretch of the text and where it stands: shares of the height that can be scrolled through. */
export interface StripBlock {
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
}

/** Something found in the text. `due`: the last day of a pledge that can be checked, ISO 8601. */
export interface StripFinding {
  readonly start: number;
  readonly end: number;
  readonly kind: StripKind;
  readonly due?: string;
}

/** Where everything in a text stands. Nothing of it is the reader's. */
export interface StripText {
  /** SHA-256 of the text that the offsets are of. */
  readonly textHash: string;
  readonly blocks: readonly StripBlock[];
  readonly findings: readonly StripFinding[];
  /** The text is light on something dark. */
  readonly isDark: boolean;
}

/** What of the page the window shows: shares of the height that can be scrolled through. */
export interface StripView {
  readonly top: number;
  readonly bottom: number;
}

/** From the page's content script to the strip. */
export type ToStrip =
  | { readonly kind: 'text'; readonly text: StripText }
  | { readonly kind: 'view'; readonly view: StripView };

/** From the strip to the page's content script: where to go, never why. */
export type FromStrip =
  | { readonly kind: 'ready' }
  /** To a place of the text. */
  | { readonly kind: 'jump'; readonly start: number; readonly end: number }
  /** To a share of the page's height. */
  | { readonly kind: 'scroll'; readonly share: number };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/**
 * Whether a message on the port is one to a strip; the content script of this extension made it.
 */
export function isToStrip(value: unknown): value is ToStrip {
  if (!isRecord(value)) return false;
  if (value.kind === 'view') return isRecord(value.view);
  return value.kind === 'text' && isRecord(value.text) && Array.isArray(value.text.blocks);
}

/** Whether a message on the port is one from a strip. */
export function isFromStrip(value: unknown): value is FromStrip {
  if (!isRecord(value)) return false;
  if (value.kind === 'jump')
    return typeof value.start === 'number' && typeof value.end === 'number';
  return value.kind === 'ready' || (value.kind === 'scroll' && typeof value.share === 'number');
}
