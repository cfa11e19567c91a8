// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { writingKeyOf } from '../../lib/view/writing-keys';

const press = (init: KeyboardEventInit, on = 'button'): unknown => {
  const element = document.createElement(on);
  document.body.append(element);
  const event = new KeyboardEvent('keydown', { bubbles: true, ...init });
  element.dispatchEvent(event);
  element.remove();
  return writingKeyOf(event);
};

it.each([
  { key: 'n', expect: { act: 'note' } },
  { key: 'T', expect: { act: 'tag' } },
  { key: 'e', expect: { act: 'evidence' } },
  { key: 'c', expect: { act: 'copy' } },
  { key: '1', expect: { act: 'verdict', index: 0 } },
  { key: '6', expect: { act: 'verdict', index: 5 } },
  { key: '0', expect: { act: 'verdict', index: -1 } },
  { key: 'x', expect: undefined },
])('$key', ({ key, expect: asked }) => {
  expect(press({ key })).toEqual(asked);
});

it.each([
  { name: 'an input method', init: { key: 'n', isComposing: true } },
  { name: 'the browser', init: { key: 'n', ctrlKey: true } },
  { name: 'a Mac’s browser', init: { key: 'c', metaKey: true } },
  { name: 'a keyboard layout', init: { key: '1', altKey: true } },
  { name: 'another command', init: { key: 'N', shiftKey: true } },
])('of $name it is nothing', ({ init }) => {
  expect(press(init)).toBeUndefined();
});

it.each(['input', 'textarea', 'select'])('typed in %s it is nothing', (name) => {
  expect(press({ key: 'n' }, name)).toBeUndefined();
});
