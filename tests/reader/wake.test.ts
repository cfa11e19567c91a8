import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isSiteOn, looksLikeArticle, wake } from '../../lib/reader/wake';

const at = (address: string): Pick<Location, 'pathname' | 'search'> =>
  new URL(address, 'http://www.linxi.gov.cn');

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the address of an article', () => {
  test.each([
    '/art/2026/1/28/art_1229_88.html',
    '/zwgk/gzbg/202601/t20260128_5501.html',
    '/gkmlpt/content/4/4711/post_4711802.html',
    '/xxgk/c100023/202601/8f0a/content.shtml',
    '/zwgk/2026-01/28/content_77.htm',
    '/system/2026/01/28/030001.shtml',
    '/detail.jsp?id=881',
    '/info/show.asp?newsid=12&page=2',
  ])('wakes the background: %s', (address) => {
    expect(looksLikeArticle(at(address))).toBe(true);
  });

  test.each([
    '/',
    '/index.html',
    '/zwgk/gzbg/index.html',
    '/zwgk/gzbg/index_2.html',
    '/col/col122931/index.html',
    '/2026/list.shtml',
    '/zwgk/2026/gzbg/',
    '/search?word=id',
    '/zwgk/gzbg/?page=2026',
  ])('nothing comes of that of a list or a front page: %s', (address) => {
    expect(looksLikeArticle(at(address))).toBe(false);
  });
});

describe('waking', () => {
  test('sends one message with nothing in it, and none from a list', () => {
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
    wake(at('/zwgk/gzbg/index.html'), {});
    expect(send).not.toHaveBeenCalled();
    wake(at('/art/2026/1/28/art_1229_88.html'), {});
    expect(send.mock.calls).toEqual([[{ call: 'page.coming', request: {} }]]);
  });

  test.each([
    {
      name: 'at once',
      fail: () => {
        throw new Error('gone');
      },
    },
    { name: 'later', fail: () => Promise.reject(new Error('nobody listens')) },
  ])('that fails $name stays away from the page', async ({ fail }) => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(fail);
    const scope = {};
    expect(() => wake(at('/art/2026/1/28/art_1229_88.html'), scope)).not.toThrow();
    expect(await isSiteOn(scope)).toBe(false);
  });

  test.each([
    { name: 'is read', answer: { ok: true, value: {} }, isOn: true },
    { name: 'is switched off', answer: { ok: false, error: 'site-off' }, isOn: false },
    { name: 'nobody speaks for', answer: undefined, isOn: false },
  ])('learns of a site that it $name', async ({ answer, isOn }) => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => Promise.resolve(answer));
    const scope = {};
    wake(at('/art/2026/1/28/art_1229_88.html'), scope);
    expect(await isSiteOn(scope)).toBe(isOn);
  });

  test('learns nothing where it did not ask', async () => {
    expect(await isSiteOn({})).toBe(false);
  });
});
