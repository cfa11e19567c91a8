// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { commandOf, isTyping } from '../../lib/reader/keys';

const BOTH = { altKey: true, shiftKey: true };

test.each([
  { name: 'Alt+Shift+↓', init: { key: 'ArrowDown', ...BOTH }, expect: 'next' },
  { name: 'Alt+Shift+↑', init: { key: 'ArrowUp', ...BOTH }, expect: 'previous' },
  { name: 'Alt+Shift+Enter', init: { key: 'Enter', ...BOTH }, expect: 'annotate' },
  { name: '↓ alone', init: { key: 'ArrowDown' }, expect: undefined },
  { name: 'Ctrl with it', init: { key: 'ArrowDown', ctrlKey: true, ...BOTH }, expect: undefined },
  { name: 'another key', init: { key: 'a', ...BOTH }, expect: undefined },
  {
    name: 'a composing input method',
    init: { key: 'ArrowDown', isComposing: true, ...BOTH },
    expect: undefined,
  },
])('$name', ({ init, expect: command }) => {
  expect(commandOf(new KeyboardEvent('keydown', init))).toBe(command);
});

test.each([
  { html: '<input>', expect: true },
  { html: '<input type="checkbox">', expect: false },
  { html: '<textarea></textarea>', expect: true },
  { html: '<select></select>', expect: true },
  { html: '<div contenteditable="true"></div>', expect: true },
  { html: '<div role="textbox"></div>', expect: true },
  { html: '<p></p>', expect: false },
  { html: '<button></button>', expect: false },
])('typing in $html: $expect', ({ html, expect: typing }) => {
  document.body.innerHTML = html;
  expect(isTyping(document.body.firstElementChild)).toBe(typing);
});

test('nowhere is not typing', () => {
  expect(isTyping(null)).toBe(false);
  expect(isTyping(document)).toBe(false);
});
