import manifest from '../package.json' with { type: 'json' };
import { extract } from '../lib/extract/index';
import { extractFiles } from './files';
import { filter } from './filter';
import { HELP } from './help';
import type { Io } from './io';
import { parseOptions } from './options';

const BAD_INPUT = 2;

/**
 * The whole command. What few calls need is loaded when it is called for. Resolves with its exit
 * code: 0, or 2 where an argument, a file or a line was bad; of a comparison 1 where something is
 * read otherwise.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const options = parseOptions(argv);
  if (!options.ok) {
    io.warn(`${options.message} (see --help)`);
    return BAD_INPUT;
  }
  const {
    help,
    version,
    explain: passage,
    files,
    withText,
    export: format,
    checkImport: brought,
    compare: corrections,
    language,
  } = options.value;
  if (help) await io.write(HELP);
  else if (version)
    await io.write(`nuoshu ${manifest.version}, extractor ${extract('', {}).extractor}\n`);
  else if (passage !== undefined) await io.write((await import('./explain')).explain(passage));
  else if (brought !== undefined) {
    const { checkImport } = await import('./check-import');
    return (await checkImport(io, brought, language)) ? 0 : BAD_INPUT;
  } else if (corrections !== undefined)
    return (await import('./compare')).compareFile(io, corrections, files);
  else if (format !== undefined) {
    const { exportFiles } = await import('./export');
    return (await exportFiles(io, options.value, format)) === 0 ? 0 : BAD_INPUT;
  } else if (files.length > 0) return (await extractFiles(io, options.value)) === 0 ? 0 : BAD_INPUT;
  else if (io.isTerminal) {
    io.warn('no files given and nothing piped in (see --help)');
    return BAD_INPUT;
  } else return (await filter(io, withText)) === 0 ? 0 : BAD_INPUT;
  return 0;
}
