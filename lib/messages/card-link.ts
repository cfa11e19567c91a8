import type { AnnotationTarget, Subject } from '../model/annotation';
import type { Metric, Pledge, ReportProfile } from '../model/extraction';
import type { Quote } from '../model/span';

/**
 * Something on a page that the card speaks of, with what stands around it: everything that the page
 * already knows.
 */
export interface CardPlace extends Quote {
  readonly key: string;
  readonly subject: Subject;
  readonly metric?: Metric;
  readonly pledge?: Pledge;
  /** The level that a change or share belongs to. */
  readonly level?: Metric;
  /** Changes and shares of this metric, or targets of this pledge; the first few. */
  readonly related: readonly Metric[];
  /** Wording of the pledge that this metric is a target of. */
  readonly within?: string;
  /** The sentence around it. */
  readonly sentence: string;
  /** Where a new annotation would point. */
  readonly target: AnnotationTarget;
}

/**
 * The part of the card that takes the keyboard; `none` leaves it to the page: the card was opened
 * by hovering.
 */
export type CardPart = 'none' | 'card' | 'note' | 'tag' | 'status' | 'copy' | 'wrong';

/** What a card is opened on: the first place is shown, the others can be chosen. */
export interface CardContent {
  readonly places: readonly CardPlace[];
  readonly part: CardPart;
  /** The verdict that the reader chose by the key that opened the card: its place in the list. */
  readonly verdict?: number;
  /** The address that the text was read at. */
  readonly address: string;
  /** SHA-256 of the text that the places stand in. */
  readonly textHash: string;
  /** The page, for citations. */
  readonly page: { readonly title: string; readonly url: string; readonly profile?: ReportProfile };
}

/** From the page's content script to the card. */
export type ToCard =
  | { readonly kind: 'show'; readonly content: CardContent; readonly isPinned?: true }
  /** The page's text is another now: what the card stands at there; absent where it is gone. */
  | { readonly kind: 'follow'; readonly content?: CardContent }
  /** A plain key that the reader pressed in the page beside the open card. */
  | { readonly kind: 'key'; readonly key: string }
  /** The card is out of sight now: what is unsaved is saved. */
  | { readonly kind: 'hidden' };

/** From the card to the page's content script. */
export type FromCard =
  /** The card is paired and drawn: it may be shown. */
  | { readonly kind: 'ready' }
  /**
   * How high it would like to be, in CSS pixels; rounded, so that a page does not learn how long a
   * note is.
   */
  | { readonly kind: 'size'; readonly heightPx: number }
  | { readonly kind: 'close' }
  | { readonly kind: 'step'; readonly direction: 1 | -1 }
  /** A place of the text is to be shown. */
  | { readonly kind: 'jump'; readonly start: number; readonly end: number }
  /** The reader moves the card by so much. */
  | { readonly kind: 'drag'; readonly dxPx: number; readonly dyPx: number }
  /** It stays where it stands, and open, for whatever is opened next; or no more. */
  | { readonly kind: 'pin'; readonly isPinned: boolean }
  /** The keyboard's focus came to the card or left it. */
  | { readonly kind: 'focus'; readonly isInside: boolean }
  /** `isBusy`: not closed by hovering elsewhere; `canClose`: closing loses sight of nothing. */
  | { readonly kind: 'work'; readonly isBusy: boolean; readonly canClose: boolean };

/**
 * The first message to a card: a token that it shows the background, with the port for everything
 * that follows.
 */
export interface CardGreeting {
  readonly token: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Whether a message may be a greeting; only the background can tell whether the token is good. */
export const isGreeting = (value: unknown): value is CardGreeting =>
  isRecord(value) && typeof value.token === 'string';

/** Whether a message on the port is one to a card; what it holds is page text and drawn as text. */
export function isToCard(value: unknown): value is ToCard {
  if (!isRecord(value) || typeof value.kind !== 'string') return false;
  if (value.kind === 'hidden') return true;
  if (value.kind === 'key') return typeof value.key === 'string';
  if (value.kind === 'follow' && value.content === undefined) return true;
  const { kind, content } = value;
  return ['show', 'follow'].includes(kind) && isRecord(content) && Array.isArray(content.places);
}

const FROM_CARD: readonly string[] = [
  'ready',
  'size',
  'close',
  'step',
  'jump',
  'drag',
  'pin',
  'focus',
  'work',
] satisfies readonly FromCard['kind'][];

/** Whether a message on the port is one from a card. */
export const isFromCard = (value: unknown): value is FromCard =>
  isRecord(value) && typeof value.kind === 'string' && FROM_CARD.includes(value.kind);
