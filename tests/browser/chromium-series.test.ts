import { expect } from 'vitest';
import { violations } from './harness/axe';
import { launchChromiumBrowser, pageOf } from './harness/chromium-tabs';
import { misfits } from './harness/reflow';
import { describeSeries } from './scenarios/series';

describeSeries(launchChromiumBrowser, async (tab) => {
  const panel = pageOf(tab);
  expect(await violations(panel)).toEqual([]);
  await panel.setViewportSize({ width: 180, height: 800 });
  expect(await panel.evaluate(misfits)).toEqual([]);
});
