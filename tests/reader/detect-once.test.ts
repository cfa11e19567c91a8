// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { detectOnce } from '../../lib/reader/detector';

const { callBackground, watchMoves, isAlive } = vi.hoisted(() => ({
  callBackground: vi.fn<(call: string, request: unknown) => Promise<unknown>>(() =>
    Promise.resolve({ ok: true, value: { isWanted: false } }),
  ),
  watchMoves: vi.fn<(view: Window, hear: () => void, signal?: AbortSignal) => void>(),
  isAlive: vi.fn<() => boolean>(() => true),
}));
vi.mock('../../lib/messages/send', () => ({ callBackground }));
vi.mock('../../lib/messages/router', () => ({ createTabRouter: () => () => undefined }));
vi.mock('../../lib/reader/moves', () => ({ watchMoves }));
vi.mock('../../lib/platform/browser', () => ({ isAlive }));

beforeEach(() => {
  vi.clearAllMocks();
  document.body.innerHTML = `<p>${'临溪镇今年修桥三座。'.repeat(60)}</p>`;
});

it('starts once in a frame, however often its script is put in, and anew for a new version', () => {
  const scope = {};
  detectOnce(document, window, scope);
  detectOnce(document, window, scope);
  expect(callBackground).toHaveBeenCalledOnce();
  detectOnce(document, window, {});
  expect(callBackground).toHaveBeenCalledTimes(2);
});

it('follows the page no longer once its extension is gone', () => {
  detectOnce(document, window, {});
  const [, hear] = watchMoves.mock.calls[0] ?? [];
  const look = vi.spyOn(document, 'querySelectorAll');
  hear?.();
  expect(look).toHaveBeenCalled();
  look.mockClear();
  isAlive.mockReturnValue(false);
  hear?.();
  expect(look).not.toHaveBeenCalled();
});
