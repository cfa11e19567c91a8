import { buildReference } from './reference-build';
import { readBuildOptions } from './reference-options';
import { showReference } from './reference-show';
import type { Io } from './io';

const BAD_INPUT = 2;

/** What `nuoshu reference --help` says. */
export const REFERENCE_HELP = `usage:
  nuoshu reference ISSUER INDICATOR
  nuoshu reference build DIR|FILE.jsonl --out FILE [--source NAME] [--packed FILE]

Headline figures of government work reports: targets and results of the main indicators.

  nuoshu reference 湛江市 gdp       years, targets, results and sources, from the figures that come
                                    with this program; an indicator by any of its names
  nuoshu reference build DIR        reads every .md and .txt below a folder (a folder a government,
                                    a file a year), or the lines {id, text, title?, url?} of a file

  --out FILE      one JSON line a figure; a run that was interrupted is taken up from FILE.part
  --source NAME   where files without a web address come from, as owner/name@commit
  --packed FILE   also writes the module that the extension loads
`;

/**
 * `nuoshu reference …`; resolves with the exit code: 0, or 2 where an argument or a file was bad.
 */
export async function runReference(argv: readonly string[], io: Io): Promise<number> {
  const [first, ...rest] = argv;
  if (first === '--help' || first === '-h') {
    await io.write(REFERENCE_HELP);
    return 0;
  }
  if (first !== 'build') return (await showReference(io, argv)) ? 0 : BAD_INPUT;
  const options = readBuildOptions(rest);
  if (!options.ok) {
    io.warn(`reference build: ${options.message} (see reference --help)`);
    return BAD_INPUT;
  }
  return (await buildReference(io, options.value)) ? 0 : BAD_INPUT;
}
