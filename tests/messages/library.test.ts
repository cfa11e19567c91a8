import { beforeEach, expect, it, vi } from 'vitest';
import { answerAsLibrary, openLibrary } from '../../lib/messages/library';
import { listen, sendToRuntime } from '../../lib/platform/browser';
import type { Listener, Sender } from '../../lib/platform/browser';
import { bringBackOwnTab, openOwnTab, showThisTab } from '../../lib/platform/own-tabs';

vi.mock('../../lib/platform/browser', () => ({ sendToRuntime: vi.fn(), listen: vi.fn() }));
vi.mock('../../lib/platform/own-tabs', () => ({
  bringBackOwnTab: vi.fn(),
  openOwnTab: vi.fn(),
  showThisTab: vi.fn(),
}));

beforeEach(() => {
  vi.resetAllMocks();
  vi.mocked(bringBackOwnTab).mockResolvedValue(false);
});

const PAGE: Sender = { isOwn: true, kind: 'page', isPrivate: false };

it('a desk that is open is asked to come to the front', async () => {
  vi.mocked(sendToRuntime).mockResolvedValue({ ok: true, value: { shown: true } });
  await openLibrary('#/notes');
  expect(sendToRuntime).toHaveBeenCalledExactlyOnceWith({
    call: 'library.show',
    request: { hash: '#/notes' },
  });
  expect(bringBackOwnTab).not.toHaveBeenCalled();
  expect(openOwnTab).not.toHaveBeenCalled();
});

it('a desk that does not answer is brought back', async () => {
  vi.mocked(bringBackOwnTab).mockResolvedValue(true);
  await openLibrary('#/notes');
  expect(bringBackOwnTab).toHaveBeenCalledExactlyOnceWith('/library.html', '#/notes');
  expect(openOwnTab).not.toHaveBeenCalled();
});

it('a new tab is opened where it cannot be told whether there is a desk', async () => {
  vi.mocked(bringBackOwnTab).mockRejectedValue(new Error('not allowed'));
  await openLibrary('#/notes');
  expect(openOwnTab).toHaveBeenCalledOnce();
});

it.each([
  ['nobody answers', () => Promise.resolve(undefined)],
  ['nobody listens', () => Promise.reject(new Error('no receiver'))],
])('a new tab is opened where %s', async (_name, answer) => {
  vi.mocked(sendToRuntime).mockImplementation(answer);
  await openLibrary('#/notes');
  expect(openOwnTab).toHaveBeenCalledExactlyOnceWith('/library.html#/notes');
});

/** The desk's own ear, and where it was told to go. */
function answering(): { readonly ask: Listener; readonly went: readonly string[] } {
  const went: string[] = [];
  let heard: Listener | undefined;
  vi.mocked(listen).mockImplementation((listener) => {
    heard = listener;
    return () => undefined;
  });
  answerAsLibrary((hash) => went.push(hash));
  return { ask: (message, sender) => heard?.(message, sender), went };
}

it('the desk goes where it is asked to, and comes to the front', async () => {
  const { ask, went } = answering();
  expect(await ask({ call: 'library.show', request: { hash: '#/settings' } }, PAGE)).toEqual({
    ok: true,
    value: { shown: true },
  });
  expect(went).toEqual(['#/settings']);
  expect(showThisTab).toHaveBeenCalledOnce();
});

it.each<[string, unknown, Sender]>([
  ['a content script', { hash: '#/notes' }, { ...PAGE, kind: 'content' }],
  ['a card', { hash: '#/notes' }, { ...PAGE, kind: 'card' }],
  ['a page that says nothing', {}, PAGE],
  ['a page that says nonsense', { hash: 7 }, PAGE],
])('%s moves nothing', async (_name, request, sender) => {
  const { ask, went } = answering();
  expect(await ask({ call: 'library.show', request }, sender)).toEqual({
    ok: false,
    error: 'not-allowed',
  });
  expect(went).toEqual([]);
  expect(showThisTab).not.toHaveBeenCalled();
});
