import { expect, test, vi } from 'vitest';
import { guardWith } from '../../lib/reader/guard';
import { runOnce } from '../../lib/reader/once';
import type { Reader } from '../../lib/reader/start';
import { settled } from '../builders/settled';

test('a second injection starts nothing and reads again', async () => {
  const scope = {};
  let starts = 0;
  let reads = 0;
  const start = async (): Promise<Reader> => {
    starts += 1;
    return { again: () => (reads += 1), isOver: () => false };
  };
  runOnce(start, scope);
  runOnce(start, scope);
  await new Promise<void>((resolve) => queueMicrotask(resolve));
  expect([starts, reads]).toEqual([1, 1]);
});

test('one that left the page is started anew', async () => {
  const scope = {};
  let starts = 0;
  const start = async (): Promise<Reader> => {
    starts += 1;
    return { again: () => expect.unreachable(), isOver: () => starts === 1 };
  };
  runOnce(start, scope);
  runOnce(start, scope);
  await vi.waitFor(() => expect(starts).toBe(2));
  await settled();
  expect(starts).toBe(2);
});

test('a reader that did not start may be started later, and its failure stays inside', async () => {
  const scope = {};
  let starts = 0;
  const start = async (): Promise<undefined> => {
    starts += 1;
    throw new Error('no storage');
  };
  runOnce(start, scope);
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  runOnce(start, scope);
  expect(starts).toBe(2);
});

test('a guard reports what fails at once and what fails later', async () => {
  let reports = 0;
  const guard = guardWith(() => (reports += 1));
  guard(() => {
    throw new Error('now');
  });
  guard(() => Promise.reject(new Error('later')));
  guard(() => 'fine');
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  expect(reports).toBe(2);
});

test('two injections after it left start one', async () => {
  const scope = {};
  let starts = 0;
  let reads = 0;
  const start = async (): Promise<Reader> => {
    const mine = (starts += 1);
    return { again: () => (reads += 1), isOver: () => mine === 1 };
  };
  runOnce(start, scope);
  runOnce(start, scope);
  runOnce(start, scope);
  await new Promise<void>((resolve) => setTimeout(resolve));
  expect([starts, reads]).toEqual([2, 0]);
});

test('one that left while it was starting is started anew when it is wanted again meanwhile', async () => {
  const scope = {};
  let starts = 0;
  const start = async (): Promise<Reader | undefined> => {
    starts += 1;
    return starts === 1 ? undefined : { again: () => expect.unreachable(), isOver: () => false };
  };
  runOnce(start, scope);
  runOnce(start, scope);
  await new Promise<void>((resolve) => setTimeout(resolve));
  expect(starts).toBe(2);
});
