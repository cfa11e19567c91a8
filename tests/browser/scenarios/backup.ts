import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { fixturePage } from '../../fixtures/pages';
import { addressOf } from '../../fixtures/pages/page';
import { startSite } from '../../fixtures/site';
import type { FixtureSite } from '../../fixtures/site';
import { untilPainted } from '../harness/paint';
import { untilSavedFiles, watchSaved } from '../harness/saved-files';
import {
  clickWords,
  FIRST_ROW,
  showList,
  untilSaved,
  untilShown,
  openTab,
} from '../harness/surfaces';
import type { Launch, Tab, TestBrowser } from '../harness/tab';

const TOWN = addressOf(fixturePage('town-annual'));
const TITLE = '临溪镇2023年工作总结和2024年工作计划';
const FILES = 'library.html#/files';

/**
 * Has the desk make its backup, and answers the file as base64: what the browser would have saved.
 */
async function saveBackup(desk: Tab): Promise<string> {
  await watchSaved(desk);
  await clickWords(desk, '下载一份备份');
  const [file = ''] = await untilSavedFiles(desk, 1);
  return file;
}

/** Chooses a file in the desk, as the browser's own dialog would. */
export const chooseFile = (desk: Tab, name: string, base64: string): Promise<string> =>
  desk.run((packed) => {
    const [called = '', content = ''] = packed.split(' ');
    const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
    const chosen = new DataTransfer();
    chosen.items.add(new File([bytes], called));
    const input = document.querySelector<HTMLInputElement>('[data-choose="file"]');
    if (input === null) throw new Error('no place for a file');
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    return '';
  }, `${name} ${base64}`);

/** Backups in either browser: a reader whose profile is gone has everything again. */
export function describeBackup(launch: Launch): void {
  let site: FixtureSite;
  let lost: TestBrowser;
  let fresh: TestBrowser | undefined;
  let backup = '';

  beforeAll(async () => {
    site = await startSite();
    lost = await launch({ port: site.port });
  });
  afterEach(() => {
    expect(lost.troubles).toEqual([]);
  });
  afterAll(async () => {
    await fresh?.close();
    await site.close();
  });

  /** A profile that nothing was brought into. */
  const begin = async (): Promise<void> => {
    await fresh?.close();
    fresh = undefined;
  };
  const open = async (): Promise<Tab> => {
    fresh ??= await launch({ port: site.port });
    return fresh.ownPage(FILES);
  };

  it('the first note is answered by the offer of a backup, and one file has everything', async () => {
    const tab = await lost.open(TOWN);
    await untilPainted(tab);
    const panel = await lost.panelOf(tab);
    await showList(panel, 'pledge');
    await panel.click(FIRST_ROW.annotate);
    await panel.type(FIRST_ROW.note, 'ask the county');
    await untilSaved(panel);
    const desk = await lost.ownPage(FILES);
    await untilShown(desk, '还没有备份过');
    await desk.until(() => document.querySelector('.backup-banner') !== null);
    backup = await saveBackup(desk);
    await untilShown(desk, '上次备份');
    await desk.until(() => document.querySelector('.backup-banner') === null);
    expect(backup.length).toBeGreaterThan(1_000);
    await lost.close();
  });

  it('on a fresh profile it is looked at, brought in, and there without its page', async () => {
    await begin();
    const desk = await open();
    await desk.until(() => document.querySelector('[data-choose="file"]') !== null);
    await chooseFile(desk, 'nuoshu-backup-2026-11-29.jsonl.gz', backup);
    await desk.until(() => document.querySelector('[data-count="added"]') !== null);
    await untilShown(desk, 'ask the county');
    expect(await desk.run(() => document.querySelector('.files__counts')?.textContent ?? '')).toBe(
      '新增批注 1 条报告 1 份全文 1 份',
    );
    await clickWords(desk, '导入');
    await untilShown(desk, '新增 1 条，改动 0 条');
    await desk.run(() => {
      location.hash = '#/reports';
      return '';
    });
    await untilShown(desk, TITLE);
    await desk.click('.report-row__title');
    await desk.until(() => document.querySelectorAll('.kept-text__part--pledge').length > 5);
    await openTab(desk, 'note');
    await untilShown(desk, 'ask the county');
    expect(fresh?.troubles).toEqual([]);
  });

  it('again it changes nothing; what is no backup is refused with the place of the error', async () => {
    const desk = await open();
    await desk.until(() => document.querySelector('[data-choose="file"]') !== null);
    await chooseFile(desk, 'nuoshu-backup-2026-11-29.jsonl.gz', backup);
    await untilShown(desk, '没有需要导入的');
    await clickWords(desk, '取消');
    await desk.until(() => document.querySelector('[data-choose="file"]') !== null);
    await chooseFile(desk, 'half.jsonl.gz', backup.slice(0, 400));
    await untilShown(desk, '文件损坏或不完整');
    await chooseFile(desk, 'words.txt', btoa('hello'));
    await untilShown(desk, '不是诺数的备份或导出文件');
    expect(fresh?.troubles).toEqual([]);
  });

  it('is taken back with one click', async () => {
    const desk = await open();
    await untilShown(desk, '撤销这次导入');
    await clickWords(desk, '撤销这次导入');
    await untilShown(desk, '已撤销');
    await desk.run(() => {
      location.hash = '#/notes';
      return '';
    });
    /* The pledges of the report are still there. */
    await desk.until(() => document.querySelectorAll('.note-table__row').length > 5);
    await desk.until(() => !document.body.innerText.includes('ask the county'));
    expect(fresh?.troubles).toEqual([]);
  });
}
