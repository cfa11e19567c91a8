/** Input types that take no typing. */
const NOT_TYPED = /^(?:button|checkbox|color|file|image|radio|range|reset|submit)$/;

/** What is typed in, or chosen from by letters. */
const FIELDS =
  'textarea, select, [contenteditable]:not([contenteditable="false"]), [role=listbox], [role=combobox], [role=textbox]';

/** What asks something, and has keys of its own. */
const ASKING = 'dialog, [role=dialog], [role=alertdialog], [role=menu]';

/** Whether letters and arrows that are pressed there are for a field that has the focus. */
export function isField(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target instanceof HTMLInputElement && !NOT_TYPED.test(target.type)) return true;
  return target.closest(FIELDS) !== null;
}

/** Whether keys that are pressed there are for what has the focus. */
const isTypedIn = (target: EventTarget | null): boolean =>
  isField(target) || (target instanceof Element && target.closest(ASKING) !== null);

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
