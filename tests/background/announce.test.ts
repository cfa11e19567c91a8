import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  announceAnnotations,
  announceSettings,
  announceWatch,
} from '../../lib/background/announce';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { SOURCE } from '../builders/annotation-edit';

const told: unknown[][] = [];

beforeEach(() => {
  told.length = 0;
  vi.restoreAllMocks();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((...message) => {
    told.push(['pages', ...message]);
    return Promise.reject(new Error('nobody listens'));
  });
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((...message) => {
    told.push(['tab', ...message]);
    return Promise.reject(new Error('nobody listens'));
  });
});

const documentIn = (tabId: number, frameId: number) => ({
  tabId,
  frameId,
  source: SOURCE,
  url: SOURCE,
  isPrivate: false,
});

it('the extension’s pages hear which page it is, the frames that show it only that something changed', () => {
  announceAnnotations(SOURCE, [documentIn(7, 0), documentIn(9, 4)]);
  const marks = { broadcast: 'marks.changed', detail: {} };
  expect(told).toEqual([
    ['pages', { broadcast: 'annotations.changed', detail: { source: SOURCE } }],
    ['tab', 7, marks, { frameId: 0 }],
    ['tab', 9, marks, { frameId: 4 }],
  ]);
});

it('no tab hears anything where none shows the page', () => {
  announceAnnotations(SOURCE, []);
  expect(told.map(([to]) => to)).toEqual(['pages']);
});

it('of other watch words web pages hear only where words are marked in them, and never which', () => {
  announceWatch([]);
  announceWatch([documentIn(9, 4)]);
  const news = { broadcast: 'watch.changed', detail: {} };
  expect(told).toEqual([
    ['pages', news],
    ['pages', news],
    ['tab', 9, news, { frameId: 4 }],
  ]);
});

it('of other settings every tab hears', async () => {
  const settings = { ...DEFAULT_SETTINGS, strip: false };
  for (const path of ['a', 'b']) await fakeBrowser.tabs.create({ url: `${SOURCE}${path}` });
  const ids = (await fakeBrowser.tabs.query({})).map(({ id }) => id);
  await announceSettings(settings);
  const news = { broadcast: 'settings.changed', detail: { settings } };
  expect(ids.length).toBeGreaterThan(1);
  expect(told.map(([to, id, message]) => [to, id, message])).toEqual(
    ids.map((id) => ['tab', id, news]),
  );
});
