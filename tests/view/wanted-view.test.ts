import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onAuditWanted, wantAudit } from '../../lib/view/wanted-view';
import { HASH } from '../builders/annotation-edit';
import { hashOf } from '../builders/captured-report';
import { settled } from '../builders/settled';

const { heard } = vi.hoisted(() => ({ heard: new Set<() => void>() }));
vi.mock('../../lib/messages/send', () => ({
  broadcast: () => heard.forEach((hear) => hear()),
}));
vi.mock('../../lib/messages/router', () => ({
  onBroadcast: (_name: string, hear: () => void) => {
    heard.add(hear);
    return () => heard.delete(hear);
  },
}));

beforeEach(() => {
  heard.clear();
  fakeBrowser.reset();
});

it('is shown by panels that are open, once each, and by one that opens then', async () => {
  const open = vi.fn();
  const other = vi.fn();
  onAuditWanted(HASH, open);
  onAuditWanted(hashOf('b'), other);
  await settled();
  await wantAudit(HASH);
  await settled();
  const opened = vi.fn();
  onAuditWanted(HASH, opened);
  await settled();
  heard.forEach((hear) => hear());
  await settled();
  expect([open, other, opened].map(({ mock }) => mock.calls.length)).toEqual([1, 0, 1]);
});

it('is forgotten by whoever opens later', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  try {
    await wantAudit(HASH);
    vi.setSystemTime(Date.now() + 10_000);
    const opened = vi.fn();
    onAuditWanted(HASH, opened);
    await settled();
    expect(opened).not.toHaveBeenCalled();
  } finally {
    vi.useRealTimers();
  }
});

it('is heard no more once that is stopped', async () => {
  const open = vi.fn();
  onAuditWanted(HASH, open)();
  await wantAudit(HASH);
  await settled();
  expect(open).not.toHaveBeenCalled();
});
