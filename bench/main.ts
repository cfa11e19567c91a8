import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { measureAnchoring } from './anchoring';
import { measureAudit } from './audit';
import { measureBackup } from './backup';
import { measureBrowser } from './browser';
import { measureCard } from './card';
import { measurePanel } from './panel';
import { measureCold } from './cold';
import { measureComparison } from './comparison';
import { measureDesk } from './desk';
import { measureExport } from './export';
import { measureFollow } from './follow';
import { measureLinearity } from './linearity';
import { measureNote } from './note';
import { measureSearch } from './search';
import { measureSizes } from './sizes';
import { measureSpeed } from './speed';
import { measureStore } from './store';
import { measureStrip } from './strip';
import { measureSync } from './sync';
import { measureSyncFiles } from './sync-files';
import { load, printTable } from './table';
import type { Row } from './table';
import { readTexts } from './texts';
import { measureWaking } from './waking';

/*
 * `npm run bench -- speed cold` runs these parts alone; `--findings 500000` makes the page of
 * `store` as large, `--annotations 10000` gives `sync` so many.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    findings: { type: 'string', default: '200000' },
    annotations: { type: 'string', default: '100000' },
  },
});
const texts = readTexts();

const PARTS: readonly (readonly [
  name: string,
  heading: string,
  measure: () => Row[] | Promise<Row[]>,
])[] = [
  ['sizes', 'Sizes', measureSizes],
  ['speed', 'Extraction, warm, in processor time', () => measureSpeed(texts)],
  ['cold', 'Extraction, cold, in processor time', () => measureCold(texts)],
  [
    'waking',
    'In Chromium, from idle to painted, with a worker at work and a stopped one',
    () => measureWaking(texts),
  ],
  ['browser', 'In Chromium, long pages', () => measureBrowser(texts)],
  ['card', 'The card in a page, from the rest of the pointer to drawn', measureCard],
  [
    'strip',
    'The strip beside the scroll bar, in Chromium, in processor time',
    () => measureStrip(texts),
  ],
  ['panel', 'The panel, from its load to the first rows of a list', measurePanel],
  ['note', 'A note in the panel, from a key to saved', measureNote],
  ['store', 'Saving a note beside a huge page', () => measureStore(Number(values.findings))],
  ['desk', 'The desk over 100,000 annotations of 2,000 reports, in Chromium', measureDesk],
  [
    'backup',
    'Backup and restore of 100,000 annotations of 2,000 reports, in Chromium',
    measureBackup,
  ],
  [
    'export',
    'Everything exported: 100,000 annotations of 2,000 reports, in Chromium',
    measureExport,
  ],
  [
    'sync',
    'Sync of annotations, from store to store, in Chromium',
    () => measureSync(Number(values.annotations)),
  ],
  ['sync-files', 'What sync writes: 100,000 entries, and one edit more', measureSyncFiles],
  ['anchoring', 'Anchoring, a thousand edits of each kind', measureAnchoring],
  ['comparison', 'Two versions of 100,000 characters compared', () => measureComparison(texts)],
  ['follow', 'A report held against the one of the year before', () => measureFollow(texts)],
  [
    'audit',
    'The audit: one digit changed in a figure of each relation that holds',
    () => measureAudit(texts),
  ],
  ['search', 'Search over 100,000 annotations', measureSearch],
  ['linearity', 'Linearity', () => measureLinearity(texts)],
];

console.log(
  `Node ${process.version}, ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores`,
);
for (const [name, heading, measure] of PARTS) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const before = load();
  printTable(heading, await measure());
  console.log(
    `\nload ${before.toFixed(2)} before, ${load().toFixed(2)} after, on ${cpus().length} cores`,
  );
}
