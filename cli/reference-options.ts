import { parseArgs } from 'node:util';

/** What is built from what. */
export interface BuildOptions {
  /** A folder, or a file of JSON lines. */
  readonly from: string;
  readonly out: string;
  /** Where files come from that name no web address. */
  readonly source?: string;
  /** The module of the packed form. */
  readonly packed?: string;
}

/** Options, or what is wrong with the arguments in one line. */
export type ReadBuildOptions =
  | { readonly ok: true; readonly value: BuildOptions }
  | { readonly ok: false; readonly message: string };

/** Reads the arguments behind `reference build`. */
export function readBuildOptions(argv: readonly string[]): ReadBuildOptions {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        out: { type: 'string', short: 'o' },
        source: { type: 'string' },
        packed: { type: 'string' },
      },
    });
    const [from, ...others] = positionals;
    if (from === undefined || others.length > 0)
      return { ok: false, message: 'name one folder or one .jsonl file' };
    const { out, source, packed } = values;
    if (out === undefined || out === '') return { ok: false, message: '--out FILE is missing' };
    return { ok: true, value: { from, out, source, packed } };
  } catch (error) {
    /* node:util explains itself over several sentences; the first says what is wrong. */
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, message: message.split(/\. |\n/)[0] ?? message };
  }
}
