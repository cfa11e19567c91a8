import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What the extractor is made of: its lexicon, rules and steps, and the text functions below them.
 */
const FOLDERS = ['lib/extract', 'lib/text'];
const LENGTH = 8;

/**
 * The first digits of the SHA-256 of the extractor's code, the same on every machine. `root`: the
 * project's folder.
 */
export function extractorCode(root: string): string {
  const hash = createHash('sha256');
  for (const folder of FOLDERS) {
    const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
    const names = files
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.ts'));
    for (const name of names.sort()) {
      hash.update(`${folder}/${name}\n`);
      hash.update(readFileSync(join(root, folder, name), 'utf8').replaceAll('\r\n', '\n'));
    }
  }
  return hash.digest('hex').slice(0, LENGTH);
}
