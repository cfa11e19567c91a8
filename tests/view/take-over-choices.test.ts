import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fail, ok } from '../../lib/model/result';
import { storedSettings } from '../../lib/settings/settings';
import { readSites } from '../../lib/settings/sites';
import { takeOverChoices } from '../../lib/view/take-over-choices';

const background = await vi.hoisted(async () => (await import('../builders/fake-call')).fakeCall());
vi.mock('../../lib/messages/send', () => ({ callBackground: background.call }));

const CHOICES = { language: 'en', sites: { always: ['a.gov.cn', 7], never: ['b.gov.cn', 'c/d'] } };

beforeEach(() => {
  fakeBrowser.reset();
  background.forget();
});

it('the sites of a backup go to the background, which alone writes them; the rest is written', async () => {
  background.answer('site.restore', () => ok({ always: [], never: [], paused: [] }));
  expect(await takeOverChoices(CHOICES)).toEqual({ ok: true, value: undefined });
  expect(background.asked).toEqual([
    { call: 'site.restore', request: { always: ['a.gov.cn'], never: ['b.gov.cn'] } },
  ]);
  expect((await storedSettings()).language).toBe('en');
  expect(await readSites()).toEqual({ always: [], never: [] });
});

it('nobody is asked where there are none', async () => {
  expect(await takeOverChoices({ language: 'en', sites: { always: 7 } })).toMatchObject({
    ok: true,
  });
  expect(background.asked).toEqual([]);
});

it('a failure is answered', async () => {
  background.answer('site.restore', () => fail('storage-full'));
  expect(await takeOverChoices(CHOICES)).toEqual({ ok: false, error: 'storage-full' });
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
  expect(await takeOverChoices(CHOICES)).toEqual({ ok: false, error: 'unexpected' });
});
