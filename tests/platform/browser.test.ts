import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { cardAddress, extensionOrigin, isAlive, listen } from '../../lib/platform/browser';
import type { Sender } from '../../lib/platform/browser';
import { SOURCE } from '../builders/annotation-edit';

const OWN = 'chrome-extension://test-extension-id';
const { id } = fakeBrowser.runtime;

/** The sender of a message as the extension sees it. */
async function seen(sender: object): Promise<Sender | undefined> {
  const senders: Sender[] = [];
  const stop = listen((_message, from) => {
    senders.push(from);
    return undefined;
  });
  await fakeBrowser.runtime.onMessage.trigger({}, sender, () => undefined);
  stop();
  return senders[0];
}

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('what kind of context sends', () => {
  it.each([
    { url: `${OWN}/sidepanel.html?tab=7`, kind: 'page' },
    { url: `${OWN}/popup.html`, kind: 'page' },
    { url: `${OWN}/card.html`, kind: 'card' },
    { url: `${OWN}/strip.html`, kind: 'card' },
    { url: `${OWN}/card.html?x=1#y`, kind: 'card' },
    { url: `${OWN}/./card.html`, kind: 'card' },
    { url: `${OWN}/card.html/more`, kind: 'page' },
    { url: SOURCE, kind: 'content' },
    { url: `${SOURCE}?${OWN}/sidepanel.html`, kind: 'content' },
    { url: `${OWN}.gov.cn/sidepanel.html`, kind: 'content' },
    { url: 'chrome-extension://another-extension/sidepanel.html', kind: 'content' },
    { url: 'about:blank', kind: 'content' },
    { url: undefined, kind: 'content' },
  ])('$url: $kind', async ({ url, kind }) => {
    expect((await seen({ id, url }))?.kind).toBe(kind);
  });

  it.each([
    { url: `${OWN}/sidepanel.html`, frameId: 0, kind: 'page' },
    { url: `${OWN}/sidepanel.html`, frameId: 3, kind: 'card' },
    { url: `${OWN}/options.html#storage`, frameId: 1, kind: 'card' },
    { url: `${OWN}/card.html/../sidepanel.html`, frameId: 3, kind: 'card' },
    { url: `${OWN}/card%2Ehtml`, frameId: 3, kind: 'card' },
    { url: `${OWN}/card.html`, frameId: 0, kind: 'card' },
    { url: `${OWN}/`, frameId: 3, kind: 'card' },
    { url: SOURCE, frameId: 3, kind: 'content' },
    { url: OWN, frameId: 3, kind: 'content' },
    { url: undefined, frameId: 3, kind: 'content' },
  ])('$url in frame $frameId: $kind', async ({ url, frameId, kind }) => {
    expect((await seen({ id, url, frameId }))?.kind).toBe(kind);
  });
});

it('a sender is reduced to what the browser vouches for', async () => {
  const tab = { id: 7, url: `${SOURCE}?tab=2`, incognito: true, title: '临溪镇' };
  const sender = {
    id,
    url: SOURCE,
    origin: 'https://www.linxi.gov.cn',
    frameId: 4,
    documentId: 'document-1',
    tab,
  };
  expect(await seen(sender)).toStrictEqual({
    isOwn: true,
    kind: 'content',
    url: SOURCE,
    origin: 'https://www.linxi.gov.cn',
    tabUrl: `${SOURCE}?tab=2`,
    tabId: 7,
    frameId: 4,
    documentId: 'document-1',
    isPrivate: true,
  });
});

it.each([
  { name: 'this extension', sender: { id }, isOwn: true },
  {
    name: 'another',
    sender: { id: 'another-extension', url: `${OWN}/sidepanel.html` },
    isOwn: false,
  },
  { name: 'nobody that is named', sender: {}, isOwn: false },
])('a message of $name is its own: $isOwn', async ({ sender, isOwn }) => {
  expect(await seen(sender)).toMatchObject({ isOwn, isPrivate: false });
});

it('the card is greeted at the extension’s own origin, whatever address it is loaded from', () => {
  const real = fakeBrowser.runtime.getURL('/');
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) =>
    String(path) === '/card.html' ? 'chrome-extension://of-this-session/card.html' : real,
  );
  expect(cardAddress()).toBe('chrome-extension://of-this-session/card.html');
  expect(extensionOrigin()).toBe(OWN);
});

it('an extension that is gone is known to be', () => {
  expect(isAlive()).toBe(true);
  Reflect.deleteProperty(fakeBrowser.runtime, 'id');
  expect(isAlive()).toBe(false);
  Reflect.set(fakeBrowser.runtime, 'id', id);
});
