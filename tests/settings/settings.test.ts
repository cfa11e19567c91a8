import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { languageOf } from '../../lib/settings/language';
import { readSettings, watchSettings, writeSettings } from '../../lib/settings/settings';

const speak = (language: string): void => void vi.stubGlobal('navigator', { language });

describe('settings', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    speak('zh-CN');
  });
  afterEach(() => vi.unstubAllGlobals());

  it('are the defaults before the reader chose any', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('change only what is given', async () => {
    await writeSettings({ language: 'en' });
    await writeSettings({ painter: 'mark' });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, language: 'en', painter: 'mark' });
  });

  it('speak the browser’s language until the reader chooses one', async () => {
    await writeSettings({ painter: 'mark' });
    speak('zh-TW');
    expect(await readSettings()).toMatchObject({ language: 'zh_TW', painter: 'mark' });
    await writeSettings({ language: 'zh_CN' });
    expect(await readSettings()).toMatchObject({ language: 'zh_CN', painter: 'mark' });
  });

  it.each([
    { name: 'an unknown language', stored: { language: 'fr' } },
    { name: 'an unknown painter', stored: { painter: 'crayon' } },
    { name: 'broken layers', stored: { layers: { metric: 'yes' } } },
    { name: 'missing fields', stored: {} },
    { name: 'an unknown mode of the card', stored: { cardMode: 'shake' } },
    { name: 'a toolbar neither on nor off', stored: { selectionToolbar: 1 } },
    { name: 'a switch that is none', stored: { keepUnannotated: 'no' } },
    { name: 'a consent that is none', stored: { watchInPage: 1 } },
    { name: 'an unknown edition', stored: { gbtEdition: '1987' } },
  ])('fall back on the defaults for $name', async ({ stored }) => {
    await fakeBrowser.storage.local.set({ settings: stored });
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('are heard by watchers until they stop', async () => {
    const heard: string[] = [];
    const stop = watchSettings((settings) => heard.push(settings.language));
    await writeSettings({ language: 'zh_TW' });
    stop();
    await writeSettings({ language: 'en' });
    expect(heard).toEqual(['zh_TW']);
  });
});

it.each([
  ['zh', 'zh_CN'],
  ['zh-CN', 'zh_CN'],
  ['zh-Hans', 'zh_CN'],
  ['zh-SG', 'zh_CN'],
  ['zh-Hans-HK', 'zh_CN'],
  ['zh-TW', 'zh_TW'],
  ['zh-tw', 'zh_TW'],
  ['zh-HK', 'zh_TW'],
  ['zh-MO', 'zh_TW'],
  ['zh-Hant', 'zh_TW'],
  ['zh-Hant-CN', 'zh_TW'],
  ['zh-yue-HK', 'zh_TW'],
  ['en-US', 'en'],
  ['en-HK', 'en'],
  ['de', 'en'],
  ['zha', 'en'],
  ['', 'en'],
])('the language of a browser in "%s" is %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});
