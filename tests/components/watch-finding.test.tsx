// @vitest-environment happy-dom
import { act, useState } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { KnownWordsProvider } from '../../components/watch/known-words';
import { WatchFinding } from '../../components/watch/watch-finding';
import * as send from '../../lib/messages/send';
import type { Result } from '../../lib/model/result';
import type { WatchWord } from '../../lib/model/watch';
import { watchId } from '../../lib/watch/index';
import { click, eventually, find, render } from './render';

const OFFERED = { word: '地区生产总值', group: 'indicator' } as const;
const WORD: WatchWord = { ...OFFERED, id: watchId(OFFERED.word) };

let answer: Result<Record<string, never>> = { ok: true, value: {} };
const call = vi.spyOn(send, 'callBackground');

beforeEach(() => {
  answer = { ok: true, value: {} };
  call.mockReset();
  call.mockImplementation(() => Promise.resolve(answer));
});

/** Words that a test changes as the store would. */
async function shown(first: readonly WatchWord[] | undefined) {
  let become: (words: readonly WatchWord[]) => void = () => undefined;
  function Known() {
    const [words, setWords] = useState(first);
    become = setWords;
    return (
      <KnownWordsProvider value={words}>
        <WatchFinding offered={OFFERED} />
      </KnownWordsProvider>
    );
  }
  const { root } = await render(<Known />);
  return { root, become: (words: readonly WatchWord[]) => act(async () => become(words)) };
}

it('makes the indicator a watch word by one press, and takes that back', async () => {
  const { root, become } = await shown([]);
  await click(find(root, 'button', '关注“地区生产总值”'));
  await become([WORD]);
  await eventually(() =>
    expect(find(root, '[data-action=watch]').textContent).toBe('已在关注“地区生产总值”'),
  );
  await click(find(root, 'button', '撤销'));
  await become([]);
  await eventually(() => expect(find(root, '[role=status]').textContent).toBe('已撤销。'));
  expect(find(root, 'button').textContent).toBe('关注“地区生产总值”');
  expect(call.mock.calls).toEqual([
    ['watch.save', { words: [{ ...OFFERED, isNewOnly: true }] }],
    ['watch.save', { words: [{ word: OFFERED.word, isDeleted: true }] }],
  ]);
});

it('says that it is watched already, under whatever name', async () => {
  const { root } = await shown([{ id: watchId('GDP'), word: 'GDP', group: 'indicator' }]);
  const button = find(root, 'button', '已在关注“GDP”');
  await click(button);
  expect(call).not.toHaveBeenCalled();
  expect(root.querySelectorAll('button')).toHaveLength(1);
});

it('says why nothing was saved', async () => {
  answer = { ok: false, error: 'too-many-words' };
  const { root } = await shown([]);
  await click(find(root, 'button'));
  await eventually(() => expect(find(root, '[role=status]').textContent).toContain('500'));
});

it('offers nothing where nobody is to know the words', async () => {
  const { root } = await shown(undefined);
  expect(root.textContent).toBe('');
});
