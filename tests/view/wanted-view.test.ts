import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onViewWanted, wantView } from '../../lib/view/wanted-view';
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
  onViewWanted(HASH, open);
  onViewWanted(hashOf('b'), other);
  await settled();
  await wantView(HASH, { view: 'audit' });
  await settled();
  const opened = vi.fn();
  onViewWanted(HASH, opened);
  await settled();
  heard.forEach((hear) => hear());
  await settled();
  expect([open, other, opened].map(({ mock }) => mock.calls.length)).toEqual([1, 0, 1]);
});

it('is forgotten by whoever opens later', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  try {
    await wantView(HASH, { view: 'audit' });
    vi.setSystemTime(Date.now() + 10_000);
    const opened = vi.fn();
    onViewWanted(HASH, opened);
    await settled();
    expect(opened).not.toHaveBeenCalled();
  } finally {
    vi.useRealTimers();
  }
});

it('is heard no more once that is stopped', async () => {
  const open = vi.fn();
  onViewWanted(HASH, open)();
  await wantView(HASH, { view: 'audit' });
  await settled();
  expect(open).not.toHaveBeenCalled();
});

it('is a list, and what it is narrowed to', async () => {
  const facet = { name: 'kind', value: 'change' } as const;
  await wantView(HASH, { view: 'metric', facet });
  const show = vi.fn();
  onViewWanted(HASH, show);
  await settled();
  expect(show).toHaveBeenCalledExactlyOnceWith({ view: 'metric', facet });
});
