import { act } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, vi } from 'vitest';
import { WordsProvider } from '../../components/words';
import type { Language } from '../../lib/model/settings';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

const unmounts: (() => void)[] = [];
afterEach(() => {
  for (const unmount of unmounts.splice(0)) act(unmount);
});

/** What was drawn, and the way to draw it anew. */
export interface Drawn {
  readonly root: HTMLElement;
  readonly redraw: (node: ReactNode) => Promise<void>;
}

/**
 * Draws into the document, in one language, and waits until nothing is pending. Gone after the
 * test.
 */
export async function render(node: ReactNode, language: Language = 'zh_CN'): Promise<Drawn> {
  const root = document.createElement('div');
  document.body.append(root);
  const react = createRoot(root);
  unmounts.push(() => {
    react.unmount();
    root.remove();
  });
  const redraw = (next: ReactNode): Promise<void> =>
    act(async () => react.render(<WordsProvider language={language}>{next}</WordsProvider>));
  await redraw(node);
  return { root, redraw };
}

/**
 * The one element that the selector names and whose words (its label where it has one) are or
 * contain `words`.
 */
export function find(root: ParentNode, selector: string, words = ''): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>(selector)].filter((element) =>
    nameOf(element).includes(words),
  );
  const [only] = found;
  if (only === undefined || found.length > 1)
    throw new Error(`${found.length} × ${selector} “${words}”`);
  return only;
}

/** Words of all the elements that the selector names, in order. */
export const wordsOf = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent);

const nameOf = (element: Element): string =>
  element.getAttribute('aria-label') ?? element.textContent;

/** Clicks as a reader does. */
export const click = (element: HTMLElement): Promise<void> => act(async () => element.click());

/**
 * Presses a key while `element` has the focus. Answers whether the key's own effect was called off.
 */
export async function press(
  element: HTMLElement,
  key: string,
  init: KeyboardEventInit = {},
): Promise<boolean> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  await act(async () => void element.dispatchEvent(event));
  return event.defaultPrevented;
}

/**
 * Fills a field as typing does: React listens on the element's own `value`, so it is set behind its
 * back.
 */
export function type(field: HTMLElement, text: string): Promise<void> {
  Reflect.set(Object.getPrototypeOf(field), 'value', text, field);
  return act(async () => void field.dispatchEvent(new Event('input', { bubbles: true })));
}

/** Chooses an option of a select by its value. */
export function choose(select: HTMLElement, value: string): Promise<void> {
  Reflect.set(Object.getPrototypeOf(select), 'value', value, select);
  return act(async () => void select.dispatchEvent(new Event('change', { bubbles: true })));
}

/** Moves the focus. */
export const focus = (element: HTMLElement): Promise<void> => act(async () => element.focus());
export const blur = (element: HTMLElement): Promise<void> => act(async () => element.blur());

/**
 * Waits until a check passes: for what comes from the store, or in a script of its own (the
 * extractor takes seconds to be compiled for the first test that reads), in its own time. React
 * draws only between two acts.
 */
export const eventually = (check: () => void): Promise<void> =>
  vi.waitFor(
    async () => {
      await act(async () => undefined);
      check();
    },
    { timeout: 10_000, interval: 10 },
  );
