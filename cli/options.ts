import { parseArgs } from 'node:util';

/** How results are written. `jsonl` is one line per input, `text` is for people. */
export const FORMATS = ['json', 'jsonl', 'csv', 'text'] as const;
export type Format = (typeof FORMATS)[number];

/** What the caller asked for. Without `files` and `explain` the command is a filter from stdin to stdout. */
export interface Options {
  readonly files: readonly string[];
  readonly format: Format;
  readonly out?: string;
  readonly explain?: string;
  readonly withText: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

export type ParsedOptions =
  { readonly ok: true; readonly value: Options } | { readonly ok: false; readonly message: string };

const isFormat = (word: string): word is Format => FORMATS.some((format) => format === word);

/** Reads the command line; `message` is one line without a prefix. */
export function parseOptions(argv: readonly string[]): ParsedOptions {
  const parsed = attempt(argv);
  if (typeof parsed === 'string') return { ok: false, message: parsed };
  const { values, positionals: files } = parsed;
  const isFilter = files.length === 0 && values.explain === undefined;
  const format = values.format ?? (isFilter ? 'jsonl' : 'json');
  if (!isFormat(format)) return { ok: false, message: `--format ${format}: not one of ${FORMATS.join(', ')}` };
  if (isFilter && !values.help && !values.version) {
    if (values.out !== undefined) return { ok: false, message: '--out needs files to name its results after' };
    if (format === 'csv' || format === 'text')
      return { ok: false, message: `--format ${format} needs files; a filter answers jsonl` };
  }
  if (values.out === '') return { ok: false, message: '--out needs the name of a folder' };
  return {
    ok: true,
    value: {
      files,
      format,
      out: values.out,
      explain: values.explain,
      withText: values['with-text'] ?? false,
      help: values.help ?? false,
      version: values.version ?? false,
    },
  };
}

function attempt(argv: readonly string[]): ReturnType<typeof parse> | string {
  try {
    return parse(argv);
  } catch (error) {
    /* node:util explains itself over several sentences; the first says what is wrong. */
    const message = error instanceof Error ? error.message : String(error);
    return message.split(/\. |\n/)[0] ?? message;
  }
}

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      format: { type: 'string', short: 'f' },
      out: { type: 'string', short: 'o' },
      explain: { type: 'string' },
      'with-text': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
    },
  });
}
