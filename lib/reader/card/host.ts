import { element } from './elements';

/**
 * An element that this extension adds to a page, with a closed shadow root that the page cannot
 * look into.
 */
export interface PageHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** What everything shown is appended to. */
  readonly stage: HTMLElement;
  /** Puts the element into the page, again where the page threw it out. */
  attach(): void;
  /** Takes it out of the page. */
  detach(): void;
}

/** Tells our roots from others'. It stands inside, where the page cannot see it. */
const MARK = 'data-nuoshu';

/**
 * Takes off what an earlier start of this extension left in the page. Firefox ends the scripts of
 * an extension that starts anew before they can do so; a card of theirs would take what is typed
 * and save nothing. There extensions may look into closed roots; in other browsers this does
 * nothing, and the old scripts see to it themselves.
 */
export function removeRemnants(page: Document): void {
  for (const child of [...page.documentElement.children]) {
    const root: unknown = Reflect.get(child, 'openOrClosedShadowRoot');
    if (isRoot(root) && root.querySelector(`[${MARK}]`) !== null) child.remove();
  }
}

const isRoot = (value: unknown): value is ParentNode =>
  typeof value === 'object' && value !== null && 'querySelector' in value;

/**
 * Makes a host outside the page; `attach` puts it under the root element, so that the body's own
 * DOM stays untouched. It is a plain `div`: the page may define what a hyphenated name is, and its
 * definition is handed the closed root.
 */
export function createHost(page: Document, style: string): PageHost {
  const host = page.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  applyStyle(page, root, style);
  const stage = element(page, 'div', { class: 'stage', [MARK]: '' });
  root.append(stage);
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

/**
 * A style element inside a closed root may be forbidden by the page's policy; a constructed sheet
 * may not, but old Firefox lacks it here.
 */
function applyStyle(page: Document, root: ShadowRoot, style: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.append(element(page, 'style', {}, [style]));
  }
}
