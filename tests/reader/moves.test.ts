// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchMoves } from '../../lib/reader/moves';

const hear = vi.fn();
let stopped: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  hear.mockReset();
  stopped = new AbortController();
  history.replaceState(null, '', '/a.html');
});

afterEach(() => {
  stopped.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const START = 'http://localhost:3000/a.html';

describe('where the browser tells of moves', () => {
  let navigation: EventTarget;
  /** Moves as a page's script does, and the browser tells of it. */
  const go = (address: string, how: 'pushState' | 'replaceState' = 'pushState'): void => {
    history[how](null, '', address);
    navigation.dispatchEvent(new Event('currententrychange'));
  };

  beforeEach(() => {
    navigation = new EventTarget();
    vi.stubGlobal('navigation', navigation);
    expect(location.href).toBe(START);
    watchMoves(window, hear, stopped.signal);
  });

  test.each([
    { name: 'another page', address: '/b.html', times: 1 },
    { name: 'another query', address: '/a.html?tab=2', times: 1 },
    { name: 'a fragment', address: '/a.html#part-2', times: 0 },
    { name: 'the route of the front', address: '/a.html#/', times: 0 },
    { name: 'a route', address: '/a.html#/d/2', times: 1 },
    { name: 'a route in the older form', address: '/a.html#!d/2', times: 1 },
    { name: 'the same address', address: '/a.html', times: 0 },
    { name: 'another page with a fragment', address: '/b.html#top', times: 1 },
  ])('$name: heard $times times', ({ address, times }) => {
    go(address);
    go(address, 'replaceState');
    expect(hear).toHaveBeenCalledTimes(times);
  });

  test('a fragment within a route is no move', () => {
    go('/a.html#/d/2');
    go('/a.html#/d/2#part-2');
    expect(hear).toHaveBeenCalledTimes(1);
  });

  test('there and back are two moves', () => {
    go('/b.html');
    go('/a.html');
    expect(hear).toHaveBeenCalledTimes(2);
  });

  test('nothing is heard any more when it was stopped', () => {
    stopped.abort();
    go('/b.html');
    expect(hear).not.toHaveBeenCalled();
  });

  test('clicks are not watched', async () => {
    document.body.click();
    history.pushState(null, '', '/b.html');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(hear).not.toHaveBeenCalled();
  });
});

describe('where it does not', () => {
  beforeEach(() => {
    vi.stubGlobal('navigation', undefined);
    watchMoves(window, hear, stopped.signal);
  });

  test('back and forward are heard', () => {
    history.replaceState(null, '', '/b.html');
    window.dispatchEvent(new Event('popstate'));
    window.dispatchEvent(new Event('popstate'));
    expect(hear).toHaveBeenCalledTimes(1);
  });

  test('another route is heard', () => {
    history.replaceState(null, '', '#/d/2');
    window.dispatchEvent(new Event('popstate'));
    expect(hear).toHaveBeenCalledTimes(1);
  });

  test.each([
    { name: 'at once', delayMs: 0, times: 1 },
    { name: 'after a request', delayMs: 390, times: 1 },
    { name: 'much later', delayMs: 2_000, times: 0 },
  ])('what a click moves $name is heard $times times', async ({ delayMs, times }) => {
    document.body.addEventListener('click', (event) => event.stopPropagation(), { once: true });
    document.body.click();
    setTimeout(() => history.pushState(null, '', '/b.html'), delayMs);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(hear).toHaveBeenCalledTimes(times);
  });

  test('a click that moves nothing is none', async () => {
    document.body.click();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(hear).not.toHaveBeenCalled();
  });

  test('nothing is heard any more when it was stopped', async () => {
    stopped.abort();
    document.body.click();
    history.pushState(null, '', '/b.html');
    window.dispatchEvent(new Event('popstate'));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(hear).not.toHaveBeenCalled();
  });
});
