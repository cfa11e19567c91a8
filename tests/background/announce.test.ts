import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { announceAnnotations } from '../../lib/background/announce';
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
