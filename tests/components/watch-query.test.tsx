// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { WatchQuery } from '../../components/watch/watch-query';
import * as send from '../../lib/messages/send';
import type { Result } from '../../lib/model/result';
import { click, eventually, find, render } from './render';

let answer: Result<Record<string, never>> = { ok: true, value: {} };
const call = vi.spyOn(send, 'callBackground');

beforeEach(() => {
  answer = { ok: true, value: {} };
  call.mockReset();
  call.mockImplementation(() => Promise.resolve(answer));
});

it('makes what is searched for a watch word, once', async () => {
  const { root } = await render(<WatchQuery query=" 数字 经济 " />);
  const button = find(root, 'button', '关注“数字 经济”');
  await click(button);
  await eventually(() => expect(button.textContent).toBe('已在关注“数字 经济”'));
  await click(button);
  expect(call.mock.calls).toEqual([
    ['watch.save', { words: [{ word: '数字 经济', isNewOnly: true }] }],
  ]);
});

it('offers nothing for what cannot be found', async () => {
  const { root } = await render(<WatchQuery query="  " />);
  expect(root.querySelector('button')).toBeNull();
});

it('says why nothing was saved', async () => {
  answer = { ok: false, error: 'too-many-words' };
  const { root } = await render(<WatchQuery query="养老" />);
  await click(find(root, 'button'));
  await eventually(() => expect(find(root, '[role=alert]').textContent).toContain('500'));
  expect(find(root, 'button').textContent).toBe('关注“养老”');
});
