import { beforeEach, expect, it, vi } from 'vitest';
import { broadcast, broadcastToTab, callBackground, callTab } from '../../lib/messages/send';
import { sendToRuntime, sendToTab } from '../../lib/platform/browser';

vi.mock('../../lib/platform/browser', () => ({ sendToRuntime: vi.fn(), sendToTab: vi.fn() }));

beforeEach(() => vi.resetAllMocks());

it('sends a call once more when the worker died under it', async () => {
  vi.mocked(sendToRuntime)
    .mockRejectedValueOnce(new Error('port closed'))
    .mockResolvedValueOnce({ ok: true, value: [] });
  expect(await callBackground('tag.list', {})).toEqual({ ok: true, value: [] });
  expect(sendToRuntime).toHaveBeenCalledTimes(2);
});

it('sends it a last time, later, when the next worker died too', async () => {
  vi.mocked(sendToRuntime)
    .mockRejectedValueOnce(new Error('port closed'))
    .mockRejectedValueOnce(new Error('no receiver'))
    .mockResolvedValueOnce({ ok: true, value: [] });
  expect(await callBackground('tag.list', {})).toEqual({ ok: true, value: [] });
  expect(sendToRuntime).toHaveBeenCalledTimes(3);
});

it('does not repeat a call that was answered with an error', async () => {
  vi.mocked(sendToRuntime).mockResolvedValue({ ok: false, error: 'storage-full' });
  expect(await callBackground('tag.list', {})).toEqual({ ok: false, error: 'storage-full' });
  expect(sendToRuntime).toHaveBeenCalledTimes(1);
});

it.each([{ answer: undefined }, { answer: 'hello' }, { answer: { ok: 'yes' } }])(
  'says `unexpected` when the answer is $answer',
  async ({ answer }) => {
    vi.mocked(sendToRuntime).mockResolvedValue(answer);
    expect(await callBackground('tag.list', {})).toEqual({ ok: false, error: 'unexpected' });
  },
);

it('tells nobody, and throws nothing, where the extension is gone', () => {
  const gone = (): never => {
    throw new Error('Extension context invalidated.');
  };
  vi.mocked(sendToRuntime).mockImplementation(gone);
  vi.mocked(sendToTab).mockImplementation(gone);
  expect(() => broadcast('reader.changed', {})).not.toThrow();
  expect(() => broadcastToTab(7, 'marks.changed', {})).not.toThrow();
});

it('says `no-reader` for a tab without content scripts', async () => {
  vi.mocked(sendToTab).mockRejectedValue(new Error('no receiver'));
  expect(await callTab(1, 'reader.state', {})).toEqual({ ok: false, error: 'no-reader' });
});
