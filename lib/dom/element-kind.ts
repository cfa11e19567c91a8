/** How an element takes part in the flat text. */
export type ElementKind = 'skip' | 'inline' | 'block' | 'break' | 'table' | 'slot';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const SKIPPED = words(
  'script style noscript template head title meta link base nav aside footer button input select textarea datalist ' +
    'option optgroup output progress meter svg canvas iframe frame object embed video audio map area rt rp marquee',
);

const BLOCKS = words(
  'address article blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure form ' +
    'frameset h1 h2 h3 h4 h5 h6 header hgroup html legend li listing main menu ol p plaintext pre search section ' +
    'summary tbody td tfoot th thead tr ul xmp',
);

const INLINE = words(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr picture q ruby s samp ' +
    'small span strike strong sub sup time tt u var wbr',
);

const CHROME_ROLES = words(
  'navigation banner contentinfo search toolbar menu menubar complementary dialog alertdialog tooltip',
);

/**
 * Text that no reader sees may still be long, but nobody hides a whole report behind `aria-hidden`
 * alone.
 */
const ARIA_HIDDEN_CHROME_UNITS = 200;

const DISPLAY_BLOCK = /display\s*:\s*(?:block|flex|grid|table|list-item|flow-root)/i;
const INVISIBLE =
  /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:text-indent|left|top)\s*:\s*-\d{3,}/i;

/** Names that start a new line wherever they stand, without a look at style. */
export const isBlockName = (name: string): boolean => BLOCKS.has(name) || name === 'table';

/** The element's name in lower case, whatever the document's kind (`<P>` and `<p>` answer `p`). */
export const nameOf = (element: Element): string => element.localName.toLowerCase();

/** True for links, not for the named anchors that old pages leave open around their whole text. */
export const isLink = (element: Element): boolean =>
  nameOf(element) === 'a' && (element.hasAttribute('href') || element.hasAttribute('onclick'));

/** True where the element says by its own attributes that it is not shown. */
export const isHiddenByAttributes = (element: Element, style: string): boolean =>
  element.hasAttribute('hidden') ||
  (style !== '' && INVISIBLE.test(style)) ||
  (element.getAttribute('aria-hidden') === 'true' &&
    (element.textContent ?? '').length <= ARIA_HIDDEN_CHROME_UNITS);

function isUnknownBlock(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (isBlockName(nameOf(child)) || child.localName === 'br') return true;
  }
  const view = element.ownerDocument.defaultView;
  /* The command line reads pages without a layout engine. */
  if (!view?.getComputedStyle || !element.isConnected) return false;
  const display = view.getComputedStyle(element).display;
  return (
    display !== '' && !display.startsWith('inline') && display !== 'contents' && display !== 'none'
  );
}

/**
 * What the element is to the flat text: `skip` leaves it out with everything in it. Elements that
 * HTML does not know (`<ucapcontent>`) are blocks where they hold blocks or are displayed as such.
 * `style` is the style attribute.
 */
export function kindOf(element: Element, style: string): ElementKind {
  const name = nameOf(element);
  if (SKIPPED.has(name)) return 'skip';
  if (name === 'br' || name === 'hr') return 'break';
  if (name === 'table') return 'table';
  if (name === 'slot') return 'slot';
  if (name === 'header' && element.closest('article,main') === null) return 'skip';
  const role = element.getAttribute('role');
  if (role && CHROME_ROLES.has(role)) return 'skip';
  if (BLOCKS.has(name)) return 'block';
  if (style !== '' && DISPLAY_BLOCK.test(style)) return 'block';
  if (INLINE.has(name)) return 'inline';
  return isUnknownBlock(element) ? 'block' : 'inline';
}

const KEEPS_LINES = /white-space(?:-collapse)?\s*:\s*(?:pre|break-spaces)/i;
const DROPS_LINES = /white-space(?:-collapse)?\s*:\s*(?:normal|nowrap|collapse)/i;

/**
 * Whether line feeds in the source are line breaks inside the element: `undefined` where it does
 * not say.
 */
export function keepsLines(element: Element, style: string): boolean | undefined {
  if (style !== '') {
    if (KEEPS_LINES.test(style)) return true;
    if (DROPS_LINES.test(style)) return false;
  }
  const name = nameOf(element);
  return name === 'pre' || name === 'listing' || name === 'xmp' ? true : undefined;
}
