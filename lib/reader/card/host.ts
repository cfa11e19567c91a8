import { CARD_STYLE } from './style';
import { element } from './elements';

/** What a page must not hear of the reader's own typing and clicking. */
const CONTAINED = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change'],
  ...['compositionstart', 'compositionupdate', 'compositionend', 'copy', 'cut', 'paste', 'selectstart', 'contextmenu'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'touchstart', 'touchend', 'wheel'],
  ...['dragstart', 'drop', 'focusin', 'focusout'],
];

/** The one element that this extension adds to a page, with a closed shadow root that the page cannot look into. */
export interface CardHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** What everything shown is appended to. */
  readonly stage: HTMLElement;
  /** Puts the element into the page, again where the page threw it out. */
  attach(): void;
  /** Takes it out of the page. */
  detach(): void;
}

/**
 * Makes the host outside the page; `attach` puts it under the root element, so that the body's own DOM stays untouched.
 * Events that start inside stay inside: a page's keyboard handlers do not swallow typing.
 */
export function createHost(page: Document): CardHost {
  const host = page.createElement('nuoshu-card');
  const root = host.attachShadow({ mode: 'closed' });
  applyStyle(page, root);
  const stage = element(page, 'div', { class: 'stage' });
  root.append(stage);
  for (const type of CONTAINED) host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  return {
    element: host,
    root,
    stage,
    attach: () => {
      if (!host.isConnected) page.documentElement.append(host);
    },
    detach: () => host.remove(),
  };
}

/** A style element inside a closed root may be forbidden by the page's policy; a constructed sheet may not, but old Firefox lacks it here. */
function applyStyle(page: Document, root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CARD_STYLE);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.append(element(page, 'style', {}, [CARD_STYLE]));
  }
}
