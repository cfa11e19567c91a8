import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const DEADLINE_MS = 120_000;

/** LibreOffice with a profile and a folder of its own. */
export interface Office {
  /** Opens a file and saves it in another format; answers the files that came of it, by name. */
  convert(file: Input, to: string): ReadonlyMap<string, Buffer>;
  close(): void;
}

interface Input {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** The import filter, where the name alone would lead to another program. */
  readonly filter?: string;
}

/**
 * Starts nothing yet; every conversion is a process that ends by itself. A machine without
 * LibreOffice fails.
 */
export function openOffice(): Office {
  const root = mkdtempSync(join(tmpdir(), 'nuoshu-office-'));
  return {
    convert({ name, content, filter }, to) {
      const folder = mkdtempSync(join(root, 'job-'));
      const out = mkdtempSync(join(root, 'out-'));
      writeFileSync(join(folder, name), content);
      const { error, status, stderr } = spawnSync(
        'soffice',
        [
          `-env:UserInstallation=${pathToFileURL(join(root, 'profile')).href}`,
          '--headless',
          ...(filter === undefined ? [] : [`--infilter=${filter}`]),
          '--convert-to',
          to,
          '--outdir',
          out,
          join(folder, name),
        ],
        { encoding: 'utf8', timeout: DEADLINE_MS },
      );
      if (error)
        throw new Error(
          `LibreOffice (apt-get install libreoffice-calc-nogui libreoffice-writer-nogui): ${error.message}`,
        );
      const names = readdirSync(out);
      if (status !== 0 || names.length === 0)
        throw new Error(`LibreOffice made nothing of ${name}: ${stderr}`);
      return new Map(names.map((file) => [file, readFileSync(join(out, file))]));
    },
    close: () => rmSync(root, { recursive: true, force: true }),
  };
}
