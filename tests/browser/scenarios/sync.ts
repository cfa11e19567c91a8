import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { SyncStand } from '../../../lib/model/sync';
import { annotationEdit } from '../../builders/annotation-edit';
import { fixturePage } from '../../fixtures/pages';
import { addressOf } from '../../fixtures/pages/page';
import { startSite } from '../../fixtures/site';
import type { FixtureSite } from '../../fixtures/site';
import { startFaultServer } from '../../servers/fault-server/server';
import type { FaultServer } from '../../servers/fault-server/server';
import { untilPainted } from '../harness/paint';
import { FIRST_ROW, showList, untilSaved, untilShown, openTab } from '../harness/surfaces';
import {
  alarmPeriod,
  allowLoopback,
  annotationsOf,
  called,
  changesOf,
  entryFor,
  filtersOf,
  reportsOf,
  ringAlarm,
  syncAll,
  syncNow,
} from '../harness/sync';
import type { Place } from '../harness/sync';
import type { Launch, TestBrowser } from '../harness/tab';

const TOWN = addressOf(fixturePage('town-annual'));
/** The same report at another address. */
const COPY = 'http://www.linxi.gov.cn/copy/report.html';
const TITLE = '临溪镇2023年工作总结和2024年工作计划';
const ACCOUNT = { user: '诺数', password: '密码 pass:word' };
/** Ten seconds of quiet, and the sync itself on a busy machine. */
const BY_ITSELF_MS = 40_000;

const id = (digit: number): string =>
  `${String(digit).padStart(8, '0')}-1111-4111-8111-111111111111`;

/** Has a reader open 临溪镇's report, and write a note on its first pledge. */
export async function writeOnPage(browser: TestBrowser, note: string): Promise<void> {
  const tab = await browser.open(TOWN);
  await untilPainted(tab);
  const panel = await browser.panelOf(tab);
  await showList(panel, 'pledge');
  await panel.click(FIRST_ROW.annotate);
  await panel.type(FIRST_ROW.note, note);
  await untilSaved(panel);
  await panel.close();
  await tab.close();
}

/** Waits until the desk has the report, its text read, and the note on it. */
export async function untilOnDesk(browser: TestBrowser, note: string): Promise<void> {
  const desk = await browser.ownPage('library.html#/reports');
  await untilShown(desk, TITLE);
  await desk.click('.report-row__title');
  await desk.until(() => document.querySelectorAll('.kept-text__part--pledge').length > 5);
  await openTab(desk, 'note');
  await untilShown(desk, note);
  await desk.close();
}

/** Two profiles on one server have the same, whatever happens in between. */
export function describeSync(launch: Launch): void {
  let site: FixtureSite;
  let server: FaultServer;
  let office: TestBrowser;
  let home: TestBrowser;

  beforeAll(async () => {
    site = await startSite();
    server = await startFaultServer({ account: ACCOUNT });
    office = await launch({ port: site.port });
    home = await launch({ port: site.port });
    for (const browser of [office, home]) await allowLoopback(browser);
  });
  afterEach(() => {
    for (const { troubles } of [office, home]) expect(troubles).toEqual([]);
  });
  afterAll(async () => {
    for (const browser of [office, home]) await browser.close();
    await server.close();
    await site.close();
  });

  const place = (): Place => ({ url: server.url, ...ACCOUNT });
  const setUp = (browser: TestBrowser, label: string, at: Place = place()) =>
    called(browser, 'sync.set-up', entryFor(at, label));
  const write = (
    browser: TestBrowser,
    digit: number,
    fields: Parameters<typeof annotationEdit>[0],
  ) => called(browser, 'annotation.save', annotationEdit({ id: id(digit), ...fields }));
  const noteOf = async (browser: TestBrowser, digit: number): Promise<string | undefined> =>
    (await annotationsOf(browser)).find((row) => row.id === id(digit))?.note;
  const failureOf = async (browser: TestBrowser): Promise<SyncStand['failure']> =>
    (await called(browser, 'sync.now', {})).failure;
  const same = async (): Promise<void> =>
    expect(await annotationsOf(home)).toEqual(await annotationsOf(office));

  it('a wrong password is told before anything is written', async () => {
    expect(await setUp(office, '办公室', { ...place(), password: 'wrong' })).toMatchObject({
      failure: 'unauthorized',
    });
    expect((await called(office, 'sync.stand', {})).setup).toBeUndefined();
    expect(server.log.filter(({ method }) => method === 'PUT')).toEqual([]);
  });

  it('a note written on a page stands on the other’s desk, with its report and the text read', async () => {
    await writeOnPage(office, 'ask the county');
    expect(await setUp(office, '办公室')).toEqual({});
    expect(await setUp(home, '家里')).toEqual({});
    await syncAll(office, home);
    await untilOnDesk(home, 'ask the county');
    expect((await reportsOf(home)).map(({ extractor }) => extractor)).not.toContain('unread');
    expect((await called(home, 'sync.stand', {})).devices.map(({ label }) => label)).toEqual([
      '办公室',
    ]);
  });

  it('edits, tags and filters go both ways, and each thing keeps what both added', async () => {
    await write(office, 1, { fields: { note: '办公室写的', tags: ['交通'] } });
    await called(office, 'filter.save', { id: id(7), name: '逾期的', filter: '{"due":"overdue"}' });
    await syncAll(office, home);
    await write(home, 1, { fields: { tags: ['交通', '民生'] } });
    await write(office, 1, { fields: { status: 'kept' } });
    await syncAll(office, home);
    expect((await annotationsOf(home)).find((row) => row.id === id(1))).toMatchObject({
      note: '办公室写的',
      tags: ['交通', '民生'],
      status: 'kept',
    });
    expect((await called(office, 'sync.stand', {})).devices.map(({ label }) => label)).toEqual([
      '家里',
    ]);
    await same();
    expect((await filtersOf(home)).map(({ name }) => name)).toEqual(['逾期的']);
  });

  it('a join holds on the other as soon as it reads the page', async () => {
    const [town] = await reportsOf(office);
    site.set(COPY, site.get(TOWN) ?? '');
    const read = async (browser: TestBrowser): Promise<string> => {
      const tab = await browser.open(COPY);
      await untilPainted(tab);
      await expect.poll(async () => (await reportsOf(browser)).length).toBe(2);
      await tab.close();
      return (await reportsOf(browser)).find((row) => row.id !== town?.id)?.id ?? '';
    };
    const copy = await read(office);
    expect(await called(office, 'report.join', { from: copy, into: town?.id ?? '' })).toEqual({
      joined: true,
    });
    await syncAll(office, home);
    expect(await read(home)).toBe(copy);
    const listed = await called(office, 'annotation.list', { source: copy });
    expect(listed.map(({ note }) => note)).toContain('ask the county');
    expect(await called(home, 'annotation.list', { source: copy })).toEqual(listed);
  });

  it('what is deleted goes, comes back, and is erased for good everywhere', async () => {
    await write(office, 2, { fields: { note: '不想让人看到的' } });
    await syncAll(office, home);
    await called(home, 'annotation.delete', { id: id(2) });
    await syncAll(home, office);
    expect((await annotationsOf(office)).find((row) => row.id === id(2))?.deletedAt).toBeDefined();
    await called(office, 'bin.restore', { id: id(2) });
    await syncAll(office, home);
    expect((await annotationsOf(home)).find((row) => row.id === id(2))).toMatchObject({
      note: '不想让人看到的',
    });
    await called(home, 'annotation.delete', { id: id(2) });
    expect(await called(home, 'bin.erase', { id: id(2) })).toEqual({ erased: 1 });
    for (let round = 0; round < 2; round += 1) await syncAll(home, office);
    for (const browser of [office, home]) {
      expect(await noteOf(browser, 2)).toBeUndefined();
      expect(await changesOf(browser)).not.toContain('不想让人看到的');
    }
    await same();
  });

  it('where both wrote one note, both are told, until one settles it', async () => {
    await write(office, 3, { fields: { note: '起初' } });
    await syncAll(office, home);
    await write(office, 3, { fields: { note: '办公室改的' } });
    await write(home, 3, { fields: { note: '家里改的' } });
    await syncAll(office, home);
    for (const browser of [office, home]) {
      expect((await called(browser, 'sync.stand', {})).contested).toBe(1);
      const row = (await annotationsOf(browser)).find((one) => one.id === id(3));
      expect([row?.note, ...(row?.others ?? []).map(({ note }) => note)].sort()).toEqual([
        '办公室改的',
        '家里改的',
      ]);
    }
    await write(home, 3, { fields: { note: '办公室和家里改的' } });
    await syncAll(home, office);
    for (const browser of [office, home])
      expect((await called(browser, 'sync.stand', {})).contested).toBe(0);
    await same();
  });

  it('a server that is away and comes back costs nothing; another password is asked for', async () => {
    server.fault(() => true, { kind: 'hang-up', work: 'undone' });
    await write(office, 4, { fields: { note: '断网时写的' } });
    expect(await failureOf(office)).toMatchObject({ failure: 'offline' });
    expect((await called(office, 'sync.stand', {})).waiting).toBeGreaterThan(0);
    server.heal();
    server.setAccount({ ...ACCOUNT, password: 'new' });
    expect(await failureOf(office)).toMatchObject({ failure: 'unauthorized' });
    server.setAccount(ACCOUNT);
    await syncAll(office, home);
    expect(await noteOf(home, 4)).toBe('断网时写的');
    expect((await called(office, 'sync.stand', {})).waiting).toBe(0);
  });

  it('ten seconds after a note it is synced by itself; the other hears of it by its alarm, and at its start', async () => {
    expect(await alarmPeriod(home)).toBe('15');
    const before = server.log.length;
    await write(office, 5, { fields: { note: '自己同步的' } });
    const puts = (): number =>
      server.log.slice(before).filter(({ method }) => method === 'PUT').length;
    await expect.poll(puts, { timeout: BY_ITSELF_MS }).toBeGreaterThan(0);
    await expect.poll(async () => (await called(office, 'sync.stand', {})).waiting).toBe(0);
    await home.stopBackground();
    await ringAlarm(home);
    await expect.poll(() => noteOf(home, 5), { timeout: BY_ITSELF_MS }).toBe('自己同步的');
    await expect.poll(() => alarmPeriod(home)).toBe('15');
    await write(office, 6, { fields: { note: '关机时写的' } });
    await syncNow(office);
    home = await home.restart();
    await expect.poll(() => noteOf(home, 6), { timeout: BY_ITSELF_MS }).toBe('关机时写的');
  });

  it('with a passphrase nothing on the server can be read, and nobody joins without it', async () => {
    for (const browser of [office, home])
      expect((await called(browser, 'sync.off', {})).setup).toBeUndefined();
    server.reset();
    expect(await setUp(office, '办公室', { ...place(), passphrase: '临溪镇的桥' })).toEqual({});
    await syncNow(office);
    const stored = server.tree
      .paths()
      .map((path) => server.tree.get(path)?.content?.toString('latin1') ?? '');
    expect(stored.filter((content) => content !== '').length).toBeGreaterThan(0);
    expect(stored.join()).not.toContain('annotation');
    const written = server.log.length;
    expect(await setUp(home, '家里')).toMatchObject({ failure: 'needs-passphrase' });
    expect(await setUp(home, '家里', { ...place(), passphrase: '别的桥' })).toMatchObject({
      failure: 'wrong-passphrase',
    });
    expect(server.log.slice(written).filter(({ method }) => method === 'PUT')).toEqual([]);
    expect((await called(home, 'sync.stand', {})).setup).toBeUndefined();
    expect(await setUp(home, '家里', { ...place(), passphrase: '临溪镇的桥' })).toEqual({});
    await write(home, 8, { fields: { note: '加密的' } });
    await syncAll(home, office);
    expect(await noteOf(office, 8)).toBe('加密的');
    expect((await called(home, 'sync.stand', {})).setup).toMatchObject({ isEncrypted: true });
    await same();
  });
}
