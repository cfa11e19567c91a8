// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchFilling } from '../../lib/reader/filling';

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '';
});

afterEach(() => vi.useRealTimers());

async function fill(text: string): Promise<void> {
  document.body.append(text);
  await vi.advanceTimersByTimeAsync(0);
}

test('a page that fills itself is looked at when it rests, then left alone', async () => {
  let looks = 0;
  watchFilling(document, () => (looks += 1) > 0);
  await fill('一');
  await vi.advanceTimersByTimeAsync(100);
  await fill('二');
  expect(looks).toBe(0);
  await vi.advanceTimersByTimeAsync(300);
  expect(looks).toBe(1);
  await fill('三');
  await vi.advanceTimersByTimeAsync(20_000);
  expect(looks).toBe(1);
});

test('a page that stays empty is looked at once more when time is up, and never again', async () => {
  let looks = 0;
  watchFilling(document, () => {
    looks += 1;
    return false;
  });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(looks).toBe(1);
  await fill('太晚');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(looks).toBe(1);
});
