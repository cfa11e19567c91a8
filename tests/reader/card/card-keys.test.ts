// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { cardKeyOf } from '../../../lib/reader/card/card-keys';

const pressed = (init: KeyboardEventInit, markup = '<p></p>'): unknown => {
  document.body.innerHTML = markup;
  let found: unknown;
  document.body.addEventListener('keydown', (event) => (found = cardKeyOf(event)), { once: true });
  document.body.firstElementChild?.dispatchEvent(
    new KeyboardEvent('keydown', { bubbles: true, composed: true, ...init }),
  );
  return found;
};

afterEach(() => document.body.replaceChildren());

describe('a key in the page beside an open card', () => {
  it.each([
    { key: 'n', expect: { key: 'n', isWriting: true } },
    { key: 'T', expect: { key: 't', isWriting: true } },
    { key: 'Enter', expect: { key: 'Enter', isWriting: true } },
    { key: '3', expect: { key: '3', isWriting: false } },
    { key: '0', expect: { key: '0', isWriting: false } },
    { key: 'p', expect: { key: 'p', isWriting: false } },
    { key: 'x', expect: undefined },
    { key: 'ArrowDown', expect: undefined },
    { key: 'Tab', expect: undefined },
  ])('$key', ({ key, expect: asked }) => {
    expect(pressed({ key })).toEqual(asked);
  });

  it.each([
    { name: 'with Ctrl', init: { key: 'c', ctrlKey: true } },
    { name: 'with ⌘', init: { key: 'c', metaKey: true } },
    { name: 'with Alt', init: { key: '1', altKey: true } },
    { name: 'of an input method', init: { key: 'n', isComposing: true } },
  ])('is the page’s $name', ({ init }) => {
    expect(pressed(init)).toBeUndefined();
  });

  it.each(['<input>', '<textarea></textarea>', '<div contenteditable></div>'])(
    'is the page’s where the reader types: %s',
    (markup) => {
      expect(pressed({ key: 'n' }, markup)).toBeUndefined();
    },
  );

  it.each(['<a href="#">全文</a>', '<button>打印</button>'])(
    'Enter is the page’s on what it presses: %s',
    (markup) => {
      expect(pressed({ key: 'Enter' }, markup)).toBeUndefined();
      expect(pressed({ key: 'n' }, markup)).toBeDefined();
    },
  );
});
