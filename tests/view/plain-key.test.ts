// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { plainKey } from '../../lib/view/plain-key';

const within = (html: string): Element => {
  document.body.innerHTML = html;
  const target = document.querySelector('[data-target]');
  if (target === null) throw new Error('no target');
  return target;
};

const press = (target: Element, more: KeyboardEventInit & { composing?: boolean } = {}) => {
  const event = new KeyboardEvent('keydown', { key: 'u', bubbles: true, ...more });
  let heard: string | undefined;
  const hear = (e: KeyboardEvent): void => void (heard = plainKey(e, more.composing ?? false));
  document.addEventListener('keydown', hear, { once: true });
  target.dispatchEvent(event);
  return heard;
};

it.each([
  ['a row', '<button data-target></button>'],
  ['a box to tick', '<input type="checkbox" data-target>'],
])('a key is heard on %s', (_name, html) => {
  expect(press(within(html))).toBe('u');
});

it.each([
  ['a field', '<input data-target>'],
  ['a search', '<input type="search" data-target>'],
  ['a text', '<textarea data-target></textarea>'],
  ['a choice', '<select data-target></select>'],
  ['editable words', '<p contenteditable="true"><b data-target></b></p>'],
  ['a dialog', '<dialog open><button data-target></button></dialog>'],
  ['a menu', '<div role="menu"><button data-target></button></div>'],
])('none in %s', (_name, html) => {
  expect(press(within(html))).toBe(undefined);
});

it.each([{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { composing: true }])(
  'none with %o',
  (more) => {
    expect(press(within('<button data-target></button>'), more)).toBe(undefined);
  },
);
