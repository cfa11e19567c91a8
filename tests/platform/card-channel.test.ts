import { afterEach, expect, it, vi } from 'vitest';
import { hearAsCard, tellCards } from '../../lib/platform/card-channel';

const posted: unknown[] = [];
const open: { onmessage?: (event: { readonly data: unknown }) => void }[] = [];

/** A channel of this origin that notes what goes into it. */
class Channel {
  onmessage?: (event: { readonly data: unknown }) => void;
  constructor() {
    open.push(this);
  }
  postMessage(message: unknown): void {
    posted.push(message);
  }
  close(): void {
    open.splice(open.indexOf(this), 1);
  }
}

const at = (address: string): void => {
  vi.stubGlobal('location', new URL(address));
  vi.stubGlobal('BroadcastChannel', Channel);
};
afterEach(() => {
  vi.unstubAllGlobals();
  posted.length = open.length = 0;
});

it('a web page is told nothing, whatever a content script in it says', () => {
  at('http://www.linxi.gov.cn/card.html');
  tellCards('news');
  hearAsCard(() => undefined);
  expect([posted, open]).toEqual([[], []]);
});

it('a card hears what the extension says, until it does not want to', () => {
  at('moz-extension://8c2b0d1e/card.html');
  const heard: unknown[] = [];
  const stop = hearAsCard((message) => heard.push(message));
  open[0]?.onmessage?.({ data: 'news' });
  stop();
  expect([heard, open]).toEqual([['news'], []]);
});

it('other pages tell, and hear of it in another way', () => {
  at('moz-extension://8c2b0d1e/sidepanel.html');
  hearAsCard(() => undefined);
  expect(open).toEqual([]);
  tellCards('news');
  expect(posted).toEqual(['news']);
});
