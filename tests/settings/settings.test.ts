import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { readSettings, watchSettings, writeSettings } from '../../lib/settings/settings';

describe('settings', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are the defaults before the reader chose any', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('change only what is given', async () => {
    await writeSettings({ language: 'en' });
    await writeSettings({ painter: 'mark' });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, language: 'en', painter: 'mark' });
  });

  it.each([
    { name: 'an unknown language', stored: { language: 'fr' } },
    { name: 'an unknown painter', stored: { painter: 'crayon' } },
    { name: 'broken layers', stored: { layers: { metric: 'yes' } } },
    { name: 'missing fields', stored: {} },
    { name: 'a switch that is none', stored: { keepUnannotated: 'no' } },
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
