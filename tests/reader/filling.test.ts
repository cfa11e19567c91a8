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

test('a page that never rests is looked at when time is up', async () => {
  const looks: number[] = [];
  watchFilling(document, () => looks.push(Date.now()) > 99);
  const start = Date.now();
  for (let ms = 0; ms < 9_900; ms += 100) {
    await fill('字');
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(looks).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect(looks).toEqual([start + 10_000]);
});

test('what rests unchanged is looked at after the time given, and left alone where that is enough', async () => {
  let looks = 0;
  watchFilling(document, () => (looks += 1) > 0, 1_200);
  await vi.advanceTimersByTimeAsync(1_199);
  expect(looks).toBe(0);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(looks).toBe(1);
});

test('what is looked at in vain goes on being watched', async () => {
  let looks = 0;
  watchFilling(document, () => (looks += 1) > 1, 1_200);
  await vi.advanceTimersByTimeAsync(1_300);
  expect(looks).toBe(1);
  await fill('一');
  await vi.advanceTimersByTimeAsync(300);
  expect(looks).toBe(2);
  await fill('二');
  await vi.advanceTimersByTimeAsync(20_000);
  expect(looks).toBe(2);
});

test('what was stopped is not looked at any more', async () => {
  let looks = 0;
  const stop = watchFilling(document, () => (looks += 1) > 0, 1_200);
  await fill('一');
  stop();
  await fill('二');
  await vi.advanceTimersByTimeAsync(20_000);
  expect(looks).toBe(0);
});
