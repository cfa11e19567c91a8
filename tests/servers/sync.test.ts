import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchAllowing } from '../browser/harness/chromium-tabs';
import { launchFirefoxBrowser } from '../browser/harness/firefox-tabs';
import {
  allowLoopback,
  annotationsOf,
  called,
  entryFor,
  LOOPBACK,
  syncAll,
} from '../browser/harness/sync';
import type { TestBrowser } from '../browser/harness/tab';
import { untilOnDesk, writeOnPage } from '../browser/scenarios/sync';
import { annotationEdit } from '../builders/annotation-edit';
import { startSite } from '../fixtures/site';
import type { FixtureSite } from '../fixtures/site';
import { start } from './dav/program';
import type { Running } from './dav/program';
import { APACHE_DEFLATE, LIGHTTPD } from './dav/programs';

const ACCOUNT = { user: '诺数', password: '密码 pass:word' };
const TIMEOUT_MS = 120_000;

/* The built extension, as a reader has it, on servers as a reader has them. */
describe.each([
  { browser: 'Chromium', launch: launchAllowing(LOOPBACK), program: LIGHTTPD },
  { browser: 'Firefox', launch: launchFirefoxBrowser, program: APACHE_DEFLATE },
])('two profiles of $browser on $program.name', { timeout: TIMEOUT_MS }, ({ launch, program }) => {
  let site: FixtureSite;
  let server: Running;
  let office: TestBrowser;
  let home: TestBrowser;

  beforeAll(async () => {
    site = await startSite();
    server = await start(program, ACCOUNT);
    office = await launch({ port: site.port });
    home = await launch({ port: site.port });
  }, TIMEOUT_MS);
  afterAll(async () => {
    for (const browser of [office, home]) await browser.close();
    await server.close();
    await site.close();
  }, TIMEOUT_MS);

  it('share a note with its report, what both wrote, and what was erased', async () => {
    await writeOnPage(office, 'ask the county');
    for (const [browser, label] of [[office, '办公室'] as const, [home, '家里'] as const]) {
      await allowLoopback(browser);
      const entry = entryFor({ url: server.url, ...ACCOUNT, passphrase: '临溪镇的桥' }, label);
      expect(await called(browser, 'sync.set-up', entry)).toEqual({});
    }
    await syncAll(office, home);
    await untilOnDesk(home, 'ask the county');

    const edit = annotationEdit();
    await called(office, 'annotation.save', {
      ...edit,
      fields: { note: '办公室写的', tags: ['交通'] },
    });
    await syncAll(office, home);
    await called(home, 'annotation.save', { ...edit, fields: { note: '家里改的' } });
    await called(office, 'annotation.save', { ...edit, fields: { status: 'kept' } });
    await syncAll(office, home);
    expect(await annotationsOf(home)).toEqual(await annotationsOf(office));
    expect((await annotationsOf(office)).find(({ id }) => id === edit.id)).toMatchObject({
      note: '家里改的',
      tags: ['交通'],
      status: 'kept',
    });

    await called(home, 'annotation.delete', { id: edit.id });
    await called(home, 'bin.erase', { id: edit.id });
    await syncAll(home, office);
    expect((await annotationsOf(office)).map(({ note }) => note)).toEqual(['ask the county']);
    expect((await called(office, 'sync.stand', {})).devices.map(({ label }) => label)).toEqual([
      '家里',
    ]);
    for (const { troubles } of [office, home]) expect(troubles).toEqual([]);
  });
});
