// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ImportProgress } from '../../components/files/import-progress';
import type { IncomingBatch } from '../../lib/model/incoming';
import { fail, ok } from '../../lib/model/result';
import type { FilesDatabase } from '../../lib/store/incoming';
import { useIncoming } from '../../lib/view/hooks/use-import';
import { freshFiles } from '../builders/store-world';
import { eventually, render } from './render';

const background = await vi.hoisted(async () => (await import('../builders/fake-call')).fakeCall());
vi.mock('../../lib/messages/send', () => ({ callBackground: background.call }));

const BATCH: IncomingBatch = {
  id: '0b8a1d3e-5f60-4c7d-8e9f-000000000001',
  name: '诺数备份.zip',
  startedAt: '2026-01-01T00:00:00.000Z',
  state: 'entering',
  parts: 3,
  done: 1,
  added: 2,
  changed: 0,
};
const SILENT = '后台暂时没有回应';

const Part = ({ files }: { readonly files: FilesDatabase }) => (
  <ImportProgress incoming={useIncoming(files)} onGone={() => undefined} />
);
const asked = (): number => background.asked.filter(({ call }) => call === 'import.go-on').length;
const pass = (ms: number): Promise<void> =>
  act(async () => void (await vi.advanceTimersByTimeAsync(ms)));

/** The page while a batch is under way; timers stand still until the test moves them. */
async function shown() {
  const files = freshFiles();
  await files.batches.add(BATCH);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
  return { files, ...(await render(<Part files={files} />)) };
}

beforeEach(() => background.forget());
afterEach(() => void vi.useRealTimers());

describe('an import that the background writes', () => {
  it('is asked for again after ever longer pauses, which is said, until there is an answer', async () => {
    const { files, root } = await shown();
    await eventually(() => expect(root.textContent).toContain(SILENT));
    const first = asked();
    await pass(500);
    expect(asked()).toBe(first);
    background.answer('import.go-on', () =>
      ok({ batch: { ...BATCH, state: 'entered', done: 3 }, unread: 0 }),
    );
    await files.batches.update(BATCH.id, { state: 'entered', done: 3 });
    await pass(30_000);
    await eventually(() => expect(root.textContent).not.toContain(SILENT));
    expect(root.textContent).toContain('诺数备份.zip');
    expect(root.querySelector('progress')).toBeNull();
  });

  it('is let be once the page is gone', async () => {
    const { root, redraw } = await shown();
    await eventually(() => expect(root.textContent).toContain(SILENT));
    await redraw(<p />);
    const before = asked();
    await pass(60_000);
    expect(asked()).toBe(before);
  });

  it('waits at most half a minute between two calls', async () => {
    await shown();
    await eventually(() => expect(asked()).toBeGreaterThan(0));
    for (let calls = asked(), round = 0; round < 8; calls = asked(), round += 1) {
      await pass(30_000);
      expect(asked()).toBeGreaterThan(calls);
    }
    background.answer('import.go-on', () => fail('unexpected'));
  });
});
