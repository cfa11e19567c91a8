/** Whether a press is Ctrl+K, or ⌘K on a Mac, and nobody else's: it opens the palette. */
export function isCommandKey({
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
  isComposing,
  defaultPrevented,
}: KeyboardEvent): boolean {
  if (isComposing || defaultPrevented || altKey || shiftKey) return false;
  return key.toLowerCase() === 'k' && ctrlKey !== metaKey;
}
