// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { createHost, removeRemnants } from '../../../lib/reader/card/host';

beforeEach(() => {
  document.documentElement.querySelectorAll(':scope > div').forEach((div) => div.remove());
});

it('takes off what an earlier start left, and nothing else, where the browser lets it look', () => {
  const ours = createHost(document, '');
  ours.attach();
  const theirs = document.createElement('div');
  theirs.attachShadow({ mode: 'closed' });
  document.documentElement.append(theirs);
  removeRemnants(document);
  expect(ours.element.isConnected).toBe(true);
  Reflect.set(ours.element, 'openOrClosedShadowRoot', ours.root);
  Reflect.set(theirs, 'openOrClosedShadowRoot', document.createDocumentFragment());
  removeRemnants(document);
  expect([ours.element.isConnected, theirs.isConnected]).toEqual([false, true]);
});
