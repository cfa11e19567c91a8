// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPointer } from '../../lib/reader/hover';
import { trusted } from '../builders/trusted';

let heard: string[] = [];
let hovers = true;
let stop = new AbortController();
const own = document.createElement('div');

beforeEach(() => {
  vi.useFakeTimers();
  heard = [];
  hovers = true;
  stop = new AbortController();
  document.documentElement.append(own);
  watchPointer(
    {
      isOwn: (target) => target === own,
      keyAt: ({ x }) => (x < 100 ? undefined : `at-${Math.floor(x / 100)}`),
      hovers: () => hovers,
      rest: ({ x }) => heard.push(`rest ${x}`),
      click: ({ x }) => heard.push(`click ${x}`),
      leave: () => heard.push('leave'),
    },
    { page: document, guard: (work) => void work(), signal: stop.signal },
  );
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

async function move(
  clientX: number,
  waitMs: number,
  over: Partial<PointerEventInit> & { on?: Element } = {},
): Promise<void> {
  const { on = document.body, ...init } = over;
  on.dispatchEvent(trusted(new PointerEvent('pointermove', { bubbles: true, clientX, ...init })));
  await vi.advanceTimersByTimeAsync(20 + waitMs);
}

test('resting on something painted opens, passing over it does not', async () => {
  await move(150, 50);
  await move(10, 400);
  expect(heard).toEqual([]);
  await move(150, 300);
  expect(heard).toEqual(['rest 150']);
});

test('leaving closes after a while, but not on the way into the card', async () => {
  await move(150, 300);
  await move(10, 100);
  await move(20, 1_000, { on: own });
  expect(heard).toEqual(['rest 150']);
  await move(10, 1_000);
  expect(heard).toEqual(['rest 150', 'leave']);
});

test('Escape sends away what was about to open, until the pointer has been elsewhere', async () => {
  await move(150, 50);
  document.body.dispatchEvent(trusted(new KeyboardEvent('keydown', { key: 'Escape' })));
  await vi.advanceTimersByTimeAsync(1_000);
  await move(155, 1_000);
  expect(heard).toEqual([]);
  await move(10, 1_000);
  await move(150, 300);
  expect(heard).toEqual(['rest 150']);
});

test('dragging and touching are no hovering', async () => {
  await move(150, 500, { buttons: 1 });
  await move(150, 500, { pointerType: 'touch' });
  expect(heard).toEqual([]);
});

test('a click on something painted opens at once, a click beside it does nothing', () => {
  const click = (clientX: number): MouseEvent =>
    new MouseEvent('click', { bubbles: true, clientX });
  document.body.dispatchEvent(trusted(click(250)));
  document.body.dispatchEvent(trusted(click(20)));
  expect(heard).toEqual(['click 250']);
});

test('what a script of the page plays opens nothing', async () => {
  document.body.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX: 150 }));
  document.body.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 150 }));
  document.body.click();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(heard).toEqual([]);
});

test('after the end nothing is heard', async () => {
  stop.abort();
  await move(150, 500);
  expect(heard).toEqual([]);
});

test('where hovering means nothing, neither resting nor leaving is told; a click is', async () => {
  hovers = false;
  await move(150, 500);
  document.body.dispatchEvent(trusted(new MouseEvent('click', { bubbles: true, clientX: 250 })));
  await move(10, 1_000);
  expect(heard).toEqual(['click 250']);
});

test('a rest that began before hovering was switched off opens nothing', async () => {
  await move(150, 50);
  hovers = false;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(heard).toEqual([]);
});
