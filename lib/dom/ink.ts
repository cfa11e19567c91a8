/** How a text is written: dark on something light, or light on something dark. */
export type Ink = 'dark' | 'light';

/**
 * Relative luminance (WCAG 2) above which a text's colour counts as light: greys on white stay
 * below, greys on black above.
 */
const LIGHT = 0.36;

/**
 * The ink of an element's text, by its own colour: what lies behind it may be a picture, or another
 * element's. Colours that are not stated in `rgb()` count as dark.
 */
export function inkOf(element: Element): Ink {
  const view = element.ownerDocument.defaultView;
  const parts = view?.getComputedStyle(element).color.match(/^rgba?\((\d+), (\d+), (\d+)/);
  const [red = 0, green = 0, blue = 0] = (parts ?? []).slice(1).map(Number);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) > LIGHT
    ? 'light'
    : 'dark';
}

/** Light of one channel of 0 to 255. */
function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
