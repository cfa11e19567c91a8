import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { SAMPLE_TEXT } from '../../lib/background/sample-report';
import { extract } from '../../lib/extract/index';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { CALL_SCHEMAS } from '../../lib/schema/calls';
import { SAMPLE_ADDRESS, SAMPLE_ID } from '../../lib/text/sample-address';
import { background } from '../builders/background-world';
import { CONTENT, PAGE } from '../builders/senders';

const keep = (desk: ReturnType<typeof background>, sender = PAGE): Promise<unknown> =>
  desk.call('sample.keep', {}, sender);

it('the sample is kept as a report, also where only what has notes is; twice is once', async () => {
  const setBadge = vi.fn(() => Promise.resolve());
  const readSettings = () => Promise.resolve({ ...DEFAULT_SETTINGS, keepUnannotated: false });
  const desk = background({ readSettings, setBadge });
  const kept = { ok: true, value: { id: SAMPLE_ID } };
  expect(await keep(desk, { ...PAGE, tabId: 3 })).toEqual(kept);
  expect(await keep(desk)).toEqual(kept);
  const { database } = desk.world;
  expect(await database.reports.toArray()).toMatchObject([
    { id: SAMPLE_ID, url: SAMPLE_ADDRESS, issuer: '临溪镇人民政府', publishedOn: '2026-01-16' },
  ]);
  expect(await database.snapshots.count()).toBe(1);
  expect(setBadge).not.toHaveBeenCalled();
});

it('it is erased like any other', async () => {
  const desk = background();
  await keep(desk);
  expect(await desk.call('store.erase', { id: SAMPLE_ID, withNotes: true }, PAGE)).toMatchObject({
    ok: true,
  });
  expect([
    await desk.world.database.reports.count(),
    await desk.world.database.snapshots.count(),
  ]).toEqual([0, 0]);
});

it('neither a page nor a private window can put it there, and a store that does not answer is told', async () => {
  const desk = background();
  for (const sender of [CONTENT, { ...PAGE, isPrivate: true }]) {
    expect(await keep(desk, sender)).toEqual({ ok: false, error: 'not-allowed' });
  }
  expect(await desk.world.database.reports.count()).toBe(0);
  desk.world.database.close();
  expect(await keep(desk)).toMatchObject({ ok: false });
});

it('its address may be annotated like a page’s', () => {
  expect(CALL_SCHEMAS['annotation.list']({ source: SAMPLE_ID })).toEqual({ source: SAMPLE_ID });
});

it('it has something of everything, and says that it is a sample', () => {
  const { report, metrics, pledges, sections } = extract(SAMPLE_TEXT, { url: SAMPLE_ADDRESS });
  expect(SAMPLE_TEXT.length).toBeGreaterThan(1_500);
  expect(SAMPLE_TEXT.length).toBeLessThan(2_500);
  expect(SAMPLE_TEXT.split('\n', 1)[0]).toContain('样例');
  expect(report).toMatchObject({
    reviewPeriod: { start: '2025-01-01', end: '2025-12-31' },
    planPeriod: { start: '2026-01-01', end: '2026-12-31' },
  });
  expect(sections.length).toBeGreaterThan(10);
  const count = (all: readonly unknown[]): number => all.length;
  expect(count(metrics.filter(({ status }) => status === 'actual'))).toBeGreaterThan(20);
  expect(count(metrics.filter(({ status }) => status === 'target'))).toBeGreaterThan(20);
  expect(count(pledges.filter(({ deadline }) => deadline !== undefined))).toBeGreaterThan(6);
  expect(count(pledges.filter(({ specificity }) => specificity === 'directional'))).toBeGreaterThan(
    2,
  );
  expect(count(pledges.filter(({ specificity }) => specificity !== 'directional'))).toBeGreaterThan(
    12,
  );
});
