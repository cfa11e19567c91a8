/**
 * Presses a plain key in the card that the reader pressed in the page beside it: it acts as if the
 * card had had the keyboard, wherever in the card that last was.
 */
export const pressKey = (key: string): void =>
  void document.documentElement.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );
