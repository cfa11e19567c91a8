import { isTyping } from '../keys';

/** Keys that act in the card, also while it is open and the page has the keyboard. */
const CARD_KEYS = /^(?:[ntecp0-9]|Enter)$/;
/** With these something is written: the card takes the keyboard. */
const WRITING = /^(?:[nte]|Enter)$/;

/** A plain key for the open card, and whether the keyboard goes there with it. */
export interface CardKey {
  readonly key: string;
  readonly isWriting: boolean;
}

/**
 * What a key pressed in the page asks of a card that is open beside it, or `undefined`: it is the
 * page's own where the reader types, with any other key held down, and Enter on what it would
 * press.
 */
export function cardKeyOf(event: KeyboardEvent): CardKey | undefined {
  const { altKey, ctrlKey, metaKey, shiftKey, isComposing } = event;
  if (isComposing || altKey || ctrlKey || metaKey || shiftKey) return undefined;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (!CARD_KEYS.test(key)) return undefined;
  const [target] = event.composedPath();
  if (isTyping(target) || (key === 'Enter' && isPressed(target))) return undefined;
  return { key, isWriting: WRITING.test(key) };
}

/** Whether Enter does something of its own there. */
const isPressed = (target: EventTarget | undefined): boolean =>
  target instanceof Element && target.closest('a[href],button,summary,[role],[tabindex]') !== null;
