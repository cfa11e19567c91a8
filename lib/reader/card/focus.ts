import { focusable } from './elements';

/** Keeps Tab inside `root` and answers Escape; while an input method composes, Escape is its own. */
export function trapFocus(root: HTMLElement, escape: () => void): void {
  root.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      escape();
    } else if (event.key === 'Tab') {
      cycle(root, event);
    }
  });
}

function cycle(root: HTMLElement, event: KeyboardEvent): void {
  const stops = focusable(root);
  const [first, last] = [stops[0], stops.at(-1)];
  const { activeElement } = rootOf(root);
  const leaves = event.shiftKey ? activeElement === first || activeElement === root : activeElement === last;
  if (!leaves) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}

/** Focuses an element and answers what gives the focus back to where it was in the page, if it still is. */
export function borrowFocus(target: HTMLElement): () => void {
  const before = target.ownerDocument.activeElement;
  target.focus({ preventScroll: true });
  return () => {
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  };
}

/** Where focus is looked up: `activeElement` of the document shows only the host of a closed shadow root. */
export function rootOf(node: Node): DocumentOrShadowRoot {
  const root = node.getRootNode();
  return root instanceof ShadowRoot || root instanceof Document ? root : (node.ownerDocument ?? document);
}
