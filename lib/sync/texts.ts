import { loggedPages, notedVersions, putUnreadReport, putWords } from '../store/pages';
import type { SyncRun } from './run';
import { filePath } from './files/paths';
import { readText } from './files/reader';
import type { TextPart } from './files/manifest';
import { SyncError } from './provider';

/** A text that cannot be read is left for the next sync. */
const OF_ONE_FILE: readonly string[] = [
  'damaged',
  'newer',
  'server',
  'forbidden',
  'not-encrypted',
  'needs-passphrase',
  'wrong-passphrase',
];

/**
 * Puts reports on the desk that only other devices have read, and fetches the words that notes
 * stand on and that are missing here. Answers false where some could not be read.
 */
export async function fetchTexts({
  world,
  account,
  provider,
  keyOf,
  spoilt,
}: SyncRun): Promise<boolean> {
  const { database, memory } = world;
  const noted = await notedVersions(database);
  const pages = (await loggedPages(database)).filter(({ text }) =>
    noted.has(`${text.reportId} ${text.textHash}`),
  );
  for (const { report, text } of newestOfEach(pages)) {
    if ((await database.reports.where('id').equals(report.id).count()) > 0) continue;
    /* The page may have another text since; only those with notes travel. */
    await putUnreadReport(database, { ...report, textHash: text.textHash });
  }
  if (!account.withTexts) return true;
  const devices = (await memory.read('devices')) ?? [];
  const places = new Map<string, { readonly device: string; readonly part: TextPart }>();
  for (const { device, texts } of devices)
    for (const part of texts) places.set(part.hash, { device, part });
  let [isAny, isWhole] = [false, true];
  for (const { text } of pages) {
    const place = places.get(text.textHash);
    const key = [text.reportId, text.textHash];
    if (
      place === undefined ||
      (await database.snapshots.where('[reportId+textHash]').equals(key).count()) > 0
    )
      continue;
    try {
      const words = await readText(provider, place.part, { device: place.device, keyOf });
      await putWords(database, text, words);
      isAny = true;
    } catch (error) {
      if (!(error instanceof SyncError) || !OF_ONE_FILE.includes(error.failure)) throw error;
      if (error.failure === 'damaged') spoilt.add(filePath(place.device, place.part.file));
      isWhole = false;
    }
  }
  if (isAny) world.gotTexts();
  return isWhole;
}

type Page = Awaited<ReturnType<typeof loggedPages>>[number];

/** Of each report the version that was kept last. */
function newestOfEach(pages: readonly Page[]): readonly Page[] {
  const newest = new Map<string, Page>();
  for (const page of pages) {
    const known = newest.get(page.report.id);
    if (known === undefined || known.text.capturedAt < page.text.capturedAt)
      newest.set(page.report.id, page);
  }
  return [...newest.values()];
}
