import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createRouter, onBroadcast } from '../../lib/messages/router';
import { ok } from '../../lib/model/result';

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown;

/** The listeners that the code under test registered, called as a browser calls them. */
function captureListeners(): Listener[] {
  const listeners: Listener[] = [];
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listeners.push((message, sender, respond) =>
      Reflect.apply(listener, undefined, [message, sender, respond]),
    );
  });
  return listeners;
}

const own = { id: fakeBrowser.runtime.id, url: 'https://www.linxi.gov.cn/a.html' };

describe('createRouter', () => {
  beforeEach(() => vi.restoreAllMocks());

  it('answers its own calls and keeps the channel open for them alone', async () => {
    const listeners = captureListeners();
    createRouter({ 'tag.list': () => Promise.resolve(ok(['民生'])) });
    const answer = await new Promise((resolve) => {
      expect(listeners[0]?.({ call: 'tag.list', request: {} }, own, resolve)).toBe(true);
    });
    expect(answer).toEqual({ ok: true, value: ['民生'] });
  });

  it.each([
    { name: 'another call', message: { call: 'report.save', request: {} }, sender: own },
    { name: 'a name from the prototype', message: { call: 'toString', request: {} }, sender: own },
    { name: 'something that is no call', message: 'hello', sender: own },
    {
      name: 'another extension',
      message: { call: 'tag.list', request: {} },
      sender: { ...own, id: 'somebody-else' },
    },
  ])('leaves $name alone', ({ message, sender }) => {
    const listeners = captureListeners();
    const handle = vi.fn(() => Promise.resolve(ok([])));
    createRouter({ 'tag.list': handle });
    expect(listeners[0]?.(message, sender, () => undefined)).toBeUndefined();
    expect(handle).not.toHaveBeenCalled();
  });

  it('answers `unexpected` when a handler throws', async () => {
    const listeners = captureListeners();
    createRouter({ 'tag.list': () => Promise.reject(new Error('oops')) });
    const answer = await new Promise((resolve) =>
      listeners[0]?.({ call: 'tag.list', request: {} }, own, resolve),
    );
    expect(answer).toEqual({ ok: false, error: 'unexpected' });
  });
});

describe('onBroadcast', () => {
  beforeEach(() => vi.restoreAllMocks());

  it('hears its own broadcast only', () => {
    const listeners = captureListeners();
    const heard: string[] = [];
    onBroadcast('annotations.changed', ({ source }) => heard.push(source));
    listeners[0]?.(
      { broadcast: 'annotations.changed', detail: { source: 'a' } },
      own,
      () => undefined,
    );
    listeners[0]?.({ broadcast: 'marks.changed', detail: { source: 'b' } }, own, () => undefined);
    listeners[0]?.(
      { broadcast: 'annotations.changed', detail: { source: 'c' } },
      { id: 'other' },
      () => undefined,
    );
    listeners[0]?.({ broadcast: 'annotations.changed', detail: null }, own, () => undefined);
    expect(heard).toEqual(['a']);
  });
});
