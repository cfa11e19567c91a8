import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { greetOnce } from '../../lib/settings/greeted';

beforeEach(() => fakeBrowser.reset());

it('who was greeted is not greeted again', async () => {
  const greet = vi.fn(() => Promise.resolve());
  await greetOnce(greet);
  await greetOnce(greet);
  expect(greet).toHaveBeenCalledOnce();
});

it('a greeting that nobody saw comes again', async () => {
  const greet = vi.fn(() => Promise.resolve()).mockRejectedValueOnce(new Error('no window'));
  await expect(greetOnce(greet)).rejects.toThrow('no window');
  await greetOnce(greet);
  await greetOnce(greet);
  expect(greet).toHaveBeenCalledTimes(2);
});
