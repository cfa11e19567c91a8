/** What a key press asks of the reader. */
export type KeyCommand = 'next' | 'previous' | 'annotate';

/**
 * The command of a key press: Alt+↓ next place, Alt+↑ previous, Alt+Enter annotate the selection;
 * with Shift as well, but that switches the input language of Windows. None while an input method
 * composes, nor (but for places inside the card itself) while the reader types.
 */
export function commandOf(event: KeyboardEvent): KeyCommand | undefined {
  if (event.isComposing || !event.altKey || event.ctrlKey || event.metaKey) return undefined;
  switch (event.key) {
    case 'ArrowDown':
      return 'next';
    case 'ArrowUp':
      return 'previous';
    case 'Enter':
      return 'annotate';
    default:
      return undefined;
  }
}

/** Input types that take no typing. */
const NOT_TYPED = new Set([
  'button',
  'checkbox',
  'color',
  'file',
  'image',
  'radio',
  'range',
  'reset',
  'submit',
]);

/** Whether the reader is typing there: a text field, a list, editable text. */
export function isTyping(target: EventTarget | null | undefined): boolean {
  if (!(target instanceof Element)) return false;
  if (target instanceof HTMLInputElement) return !NOT_TYPED.has(target.type);
  if (target.matches('textarea,select,[contenteditable],[contenteditable] *')) {
    return target.closest('[contenteditable="false"]') === null;
  }
  return target.getAttribute('role') === 'textbox';
}
