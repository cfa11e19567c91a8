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
