import { describe, expect, it } from 'vitest';
import { NAME_HELPER } from '../../bench/paint-watch';
import type { AnnotationEdit } from '../../lib/messages/map';
import { annotationEdit } from '../builders/annotation-edit';
import { startSite } from '../fixtures/site';
import { violations } from './harness/axe';
import { launchChromium } from './harness/chromium';
import { launchChromiumBrowser } from './harness/chromium-tabs';
import { expectFits } from './harness/fits';
import { seed } from './harness/seeded';
import { describeBackup } from './scenarios/backup';

const FILES = 'library.html#/files';

describeBackup(launchChromiumBrowser);

/*
 * What no driver can click, the browser's own choice of a folder, is the browser's private file
 * system in its place.
 */
const pickPrivateFolder = (): void => {
  Object.assign(globalThis, {
    showDirectoryPicker: async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('备份', { create: true }),
  });
};

/** Names and sizes of what lies in that folder, texts included. */
async function lying(): Promise<string> {
  const found: string[] = [];
  const look = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
    for await (const [name, entry] of folder.entries()) {
      if (entry instanceof FileSystemDirectoryHandle) await look(entry, `${path}${name}/`);
      else if (entry instanceof FileSystemFileHandle)
        found.push(`${path}${name} ${(await entry.getFile()).size}`);
    }
  };
  await look(
    await (await navigator.storage.getDirectory()).getDirectoryHandle('备份', { create: true }),
    '',
  );
  return found.sort().join('\n');
}

/**
 * The backups of the past days, which the browser's clock never saw, as the same computer would
 * have written them.
 */
async function pretendDays(days: string): Promise<string> {
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('备份');
  let sign = '';
  for await (const [name] of folder.entries())
    sign = /-([0-9a-f]{8})\.jsonl/.exec(name)?.[1] ?? sign;
  for (const day of days.split(' ')) {
    const writable = await (
      await folder.getFileHandle(`nuoshu-backup-${day}-${sign}.jsonl.gz`, { create: true })
    ).createWritable();
    await writable.write('older');
    await writable.close();
  }
  return '';
}

/* The extension pages' own API. */
declare const chrome: {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly storage: {
    readonly local: {
      get(
        key: string,
      ): Promise<Record<string, { readonly lastAt?: string; readonly failure?: string }>>;
      set(values: Record<string, unknown>): Promise<void>;
    };
  };
};

/** Makes the last backup one of the day before. */
async function pretendYesterday(): Promise<void> {
  const { backup } = await chrome.storage.local.get('backup');
  const lastAt = new Date(Date.now() - 86_400_000).toISOString();
  await chrome.storage.local.set({ backup: { ...backup, lastAt } });
}

/** Saves a note as a card would have it saved. */
const saveNote = (edit: AnnotationEdit): Promise<unknown> =>
  chrome.runtime.sendMessage({ call: 'annotation.save', request: edit });

const isBackedUpToday = async (): Promise<boolean> => {
  const { backup } = await chrome.storage.local.get('backup');
  return backup?.lastAt !== undefined && Date.now() - Date.parse(backup.lastAt) < 3_600_000;
};

describe.each([
  { colorScheme: 'light', language: 'zh-CN' },
  { colorScheme: 'dark', language: 'zh-TW' },
  { colorScheme: 'light', language: 'en' },
] as const)('a folder of backups, $colorScheme, $language', ({ colorScheme, language }) => {
  it('is chosen once; today’s backup lies there with each text once, old ones go, and it is restored from', async () => {
    const site = await startSite();
    const harness = await launchChromium({ port: site.port, colorScheme, language });
    try {
      await seed(harness);
      const page = await harness.extensionPage(FILES);
      await page.evaluate(NAME_HELPER);
      await page.evaluate(pickPrivateFolder);
      await page.locator('.files__part .button--primary').click();
      await page.locator('.files__days').waitFor();
      const first = await page.evaluate(lying);
      expect(first.split('\n').map((line) => line.replace(/ \d+$/, ''))).toEqual([
        expect.stringMatching(/^nuoshu-backup-\d{4}-\d\d-\d\d-[0-9a-f]{8}\.jsonl\.gz$/),
        ...Array.from({ length: 3 }, () => expect.stringMatching(/^texts\/[0-9a-f]{64}\.txt\.gz$/)),
        expect.stringMatching(/^texts\/uses-[0-9a-f]{8}\.json$/),
      ]);
      expect(await violations(page)).toEqual([]);

      const past = Array.from({ length: 12 }, (_, day) => `2025-03-${String(day + 10)}`);
      await page.evaluate(pretendDays, past.join(' '));
      await page.locator('.files__part .button--primary').click();
      await page.waitForFunction(() => document.querySelectorAll('.files__days li').length === 7);
      expect(
        (await page.evaluate(lying))
          .split('\n')
          .filter((line) => line.startsWith('nuoshu-backup-')),
      ).toHaveLength(7);

      await page.locator('.files__days summary').click();
      await page.locator('.files__days button').first().click();
      await page.locator('.files__preview').waitFor();
      expect(await page.locator('.files__counts').textContent()).toMatch(/24/);
      expect(await violations(page)).toEqual([]);
      await expectFits(page, [320]);
      expect(harness.troubles).toEqual([]);
    } finally {
      await harness.close();
      await site.close();
    }
  });
});

it('the background writes the backup of the day by itself, once a note is saved', async () => {
  const site = await startSite();
  const harness = await launchChromium({ port: site.port });
  try {
    await seed(harness);
    const desk = await harness.extensionPage(FILES);
    await desk.evaluate(pickPrivateFolder);
    await desk.locator('.files__part .button--primary').click();
    await desk.locator('.files__days').waitFor();
    const before = await desk.evaluate(lying);
    await desk.close();
    /* A page that runs no script of the desk's, which would write the backup itself. */
    const quiet = await harness.extensionPage('manifest.json');
    await quiet.evaluate(pretendYesterday);
    await harness.stopBackground();
    await quiet.evaluate(saveNote, annotationEdit({ fields: { note: '今天写的' } }));
    await expect.poll(() => quiet.evaluate(isBackedUpToday), { timeout: 20_000 }).toBe(true);
    expect(await quiet.evaluate(lying)).not.toBe(before);
    expect(harness.troubles).toEqual([]);
  } finally {
    await harness.close();
    await site.close();
  }
});
