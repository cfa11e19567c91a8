/** Input types that take no typing. */
const NOT_TYPED = /^(?:button|checkbox|color|file|image|radio|range|reset|submit)$/;

/** Where keys are somebody else's: what is typed in, chosen from, or asks something. */
const ELSEWHERE =
  'textarea, select, dialog, [contenteditable]:not([contenteditable="false"]), [role=dialog], [role=alertdialog], [role=menu], [role=listbox], [role=combobox], [role=textbox]';

/** Whether keys that are pressed there are for what has the focus. */
export function isTypedIn(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target instanceof HTMLInputElement && !NOT_TYPED.test(target.type)) return true;
  return target.closest(ELSEWHERE) !== null;
}

/** What of a key press, the browser's or React's, tells whether it is a command. */
type Pressed = Pick<
  KeyboardEvent,
  'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'target' | 'defaultPrevented'
>;

/**
 * The key of a press that is a command by itself: none while the reader types or an input method
 * composes, nor with Alt, Ctrl or ⌘. Shift is part of the key: `U`, `?`.
 */
export function plainKey(event: Pressed, isComposing: boolean): string | undefined {
  const { key, altKey, ctrlKey, metaKey, target, defaultPrevented } = event;
  const isOther = isComposing || altKey || ctrlKey || metaKey || defaultPrevented;
  return isOther || key === 'Process' || isTypedIn(target) ? undefined : key;
}
