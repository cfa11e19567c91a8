import { describe, expect, it, vi } from 'vitest';
import { isSecure, speaksOf } from '../../lib/background/trust';
import type { TabAddress } from '../../lib/background/trust';
import type { Sender } from '../../lib/messages/router';
import { ADDRESS, SOURCE } from '../builders/annotation-edit';
import { CARD, CONTENT, PAGE } from '../builders/senders';

const MOVED = `${ADDRESS}?tab=2`;
const OTHER = 'https://www.linxi.gov.cn/other.html';
const FRAME: Partial<Sender> = { frameId: 4, url: 'https://www.linxi.gov.cn/frame.html' };

interface Row {
  readonly name: string;
  readonly sender: Partial<Sender>;
  readonly url: string;
  /** What the browser says of the tab when it is asked. */
  readonly asked?: string;
  readonly expect: boolean;
}

const ROWS: readonly Row[] = [
  { name: 'the address it was loaded under', sender: {}, url: ADDRESS, expect: true },
  { name: 'the same address with a fragment', sender: {}, url: `${ADDRESS}#part-2`, expect: true },
  {
    name: 'the address it was loaded under, moved or not',
    sender: { tabUrl: MOVED },
    url: ADDRESS,
    expect: true,
  },
  {
    name: 'where it moved to, when the tab shows that',
    sender: { tabUrl: MOVED },
    url: MOVED,
    expect: true,
  },
  {
    name: 'where it moved to, when the tab is asked again',
    sender: {},
    url: MOVED,
    asked: MOVED,
    expect: true,
  },
  { name: 'where the tab is not', sender: {}, url: MOVED, asked: ADDRESS, expect: false },
  {
    name: 'a route that it moved to',
    sender: { tabUrl: `${ADDRESS}#/d/2` },
    url: `${ADDRESS}#/d/2`,
    expect: true,
  },
  {
    name: 'a route that it is not at',
    sender: { tabUrl: `${ADDRESS}#/d/2` },
    url: `${ADDRESS}#/d/1`,
    asked: `${ADDRESS}#/d/2`,
    expect: false,
  },
  { name: 'another page of its site', sender: {}, url: OTHER, asked: ADDRESS, expect: false },
  {
    name: 'another page of its site in a tab whose address may not be known',
    sender: { tabUrl: undefined },
    url: OTHER,
    expect: true,
  },
  {
    name: 'its site without www, which may be another',
    sender: {},
    url: SOURCE,
    asked: SOURCE,
    expect: false,
  },
  { name: 'another site', sender: {}, url: 'https://www.qingyuan.gov.cn/a.html', expect: false },
  {
    name: 'another site that the tab shows by now',
    sender: { tabUrl: 'https://www.qingyuan.gov.cn/a.html' },
    url: 'https://www.qingyuan.gov.cn/a.html',
    expect: false,
  },
  {
    name: 'its site by another scheme',
    sender: { tabUrl: undefined },
    url: OTHER.replace('https', 'http'),
    expect: false,
  },
  {
    name: 'its site by another port',
    sender: { tabUrl: undefined },
    url: OTHER.replace('.cn', '.cn:8443'),
    expect: false,
  },
  {
    name: 'the load address of an opaque origin',
    sender: { origin: 'null' },
    url: ADDRESS,
    expect: true,
  },
  {
    name: 'anything else from an opaque origin',
    sender: { origin: 'null', tabUrl: MOVED },
    url: MOVED,
    expect: false,
  },
  {
    name: 'another route of an opaque origin',
    sender: { origin: 'null', url: `${ADDRESS}#/d/1` },
    url: `${ADDRESS}#/d/2`,
    expect: false,
  },
  {
    name: 'a page of its site from a frame',
    sender: FRAME,
    url: OTHER,
    asked: ADDRESS,
    expect: true,
  },
  {
    name: "the outer page's site from a frame of another",
    sender: { ...FRAME, url: 'https://a.cn/f', origin: 'https://a.cn' },
    url: ADDRESS,
    expect: false,
  },
  {
    name: 'its site where the browser leaves the origin out',
    sender: { origin: undefined, tabUrl: MOVED },
    url: MOVED,
    expect: true,
  },
  {
    name: 'another site where the browser leaves the origin out',
    sender: { origin: undefined },
    url: 'https://a.cn/',
    expect: false,
  },
  {
    name: 'anything without an address of its own',
    sender: { url: undefined },
    url: ADDRESS,
    expect: false,
  },
  { name: 'what is no address', sender: {}, url: 'linxi', expect: false },
];

describe('a content script', () => {
  it.each(ROWS)('$expect: speaks of $name', async ({ sender, url, asked, expect: may }) => {
    const whole = { ...CONTENT, ...sender };
    expect(await speaksOf(whole, url, () => Promise.resolve(asked ?? whole.tabUrl))).toBe(may);
  });

  it('has the tab asked for only where its own account does not agree', async () => {
    const ask = vi.fn<TabAddress>(() => Promise.resolve(MOVED));
    await speaksOf(CONTENT, ADDRESS, ask);
    await speaksOf({ ...CONTENT, tabUrl: MOVED }, MOVED, ask);
    expect(ask).not.toHaveBeenCalled();
    expect(await speaksOf(CONTENT, MOVED, ask)).toBe(true);
    expect(ask).toHaveBeenCalledExactlyOnceWith(7);
  });
});

it.each([
  { name: 'an own page', sender: PAGE },
  { name: 'a card', sender: CARD },
  { name: 'an own page that claims to stand at the address', sender: { ...PAGE, url: ADDRESS } },
  {
    name: 'a card that claims to stand at the address',
    sender: { ...CARD, url: ADDRESS, origin: CONTENT.origin },
  },
])('$name speaks of no page', async ({ sender }) => {
  expect(await speaksOf(sender, ADDRESS, () => Promise.resolve(ADDRESS))).toBe(false);
});

it.each([
  { url: 'https://www.linxi.gov.cn/', expect: true },
  { url: 'http://www.linxi.gov.cn/', expect: false },
  { url: 'httpsx://www.linxi.gov.cn/', expect: false },
])('$url is secure: $expect', ({ url, expect: secure }) => {
  expect(isSecure(url)).toBe(secure);
});
