import { parseArgs } from 'node:util';
import { GBT_EDITIONS, LANGUAGES } from '../lib/model/settings';
import type { GbtEdition, Language } from '../lib/model/settings';

/** How results are written. `jsonl` is one line per input, `text` is for people. */
export const FORMATS = ['json', 'jsonl', 'csv', 'text'] as const;
export type Format = (typeof FORMATS)[number];

/** What reports are exported as: one file of all of them, as readers take it away. */
export const EXPORTS = ['csv', 'xlsx', 'md', 'jsonld', 'html', 'ris', 'bibtex', 'gbt'] as const;
export type ExportFormat = (typeof EXPORTS)[number];

/** What a CSV export lists. */
export const EXPORT_TABLES = ['pledges', 'metrics', 'annotations', 'ledger'] as const;
export type ExportTable = (typeof EXPORT_TABLES)[number];

/**
 * What the caller asked for. Without `files` and `explain` the command is a filter from stdin to
 * stdout.
 */
export interface Options {
  readonly files: readonly string[];
  readonly format: Format;
  /** A folder; for an export a file. */
  readonly out?: string;
  readonly export?: ExportFormat;
  readonly table: ExportTable;
  readonly language: Language;
  readonly edition: GbtEdition;
  readonly explain?: string;
  /** A file to read as an import would. */
  readonly checkImport?: string;
  /** A file of corrections to hold what is read against. */
  readonly compare?: string;
  readonly withText: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

export type ParsedOptions =
  { readonly ok: true; readonly value: Options } | { readonly ok: false; readonly message: string };

const isOne =
  <Word extends string>(words: readonly Word[]) =>
  (word: string): word is Word =>
    words.some((one) => one === word);
const isFormat = isOne(FORMATS);
const isExport = isOne(EXPORTS);
const isTable = isOne(EXPORT_TABLES);
const isLanguage = isOne(LANGUAGES);
const isEdition = isOne(GBT_EDITIONS);

const bad = (message: string): ParsedOptions => ({ ok: false, message });
const notOne = (option: string, word: string, words: readonly string[]): ParsedOptions =>
  bad(`--${option} ${word}: not one of ${words.join(', ')}`);

/** Reads the command line; `message` is one line without a prefix. */
export function parseOptions(argv: readonly string[]): ParsedOptions {
  const parsed = attempt(argv);
  if (typeof parsed === 'string') return { ok: false, message: parsed };
  const { values, positionals: files } = parsed;
  const isFilter =
    files.length === 0 &&
    values.explain === undefined &&
    values['check-import'] === undefined &&
    values.compare === undefined;
  const { format = isFilter ? 'jsonl' : 'json', export: exported, table = 'pledges' } = values;
  const { language = 'zh_CN', edition = '2025' } = values;
  if (!isFormat(format)) return notOne('format', format, FORMATS);
  if (exported !== undefined && !isExport(exported)) return notOne('export', exported, EXPORTS);
  if (!isTable(table)) return notOne('table', table, EXPORT_TABLES);
  if (!isLanguage(language)) return notOne('language', language, LANGUAGES);
  if (!isEdition(edition)) return notOne('edition', edition, GBT_EDITIONS);
  const { help = false, version = false, out, explain } = values;
  const { 'with-text': withText = false, 'check-import': checkImport } = values;
  const shared = { files, format, out, table, language, edition, explain, withText, help, version };
  const options = { ...shared, export: exported, checkImport, compare: values.compare };
  const complaint = complaintOf(options, { isFilter, isFormatGiven: values.format !== undefined });
  return complaint === undefined ? { ok: true, value: options } : bad(complaint);
}

interface Given {
  readonly isFilter: boolean;
  readonly isFormatGiven: boolean;
}

/** What does not go together, in one line. */
function complaintOf(options: Options, { isFilter, isFormatGiven }: Given): string | undefined {
  const { files, format, out, export: exported, help, version } = options;
  if (exported !== undefined) {
    if (isFormatGiven) return '--export and --format are two ways to write results: choose one';
    if (files.length === 0) return '--export needs files';
    if (out === '') return '--out needs the name of a file';
    if (exported === 'xlsx' && out === undefined) return '--export xlsx needs --out FILE';
    if (exported === 'html' && files.length > 1)
      return '--export html writes one report: name one file';
    return undefined;
  }
  if (isFilter && !help && !version) {
    if (out !== undefined) return '--out needs files to name its results after';
    if (format === 'csv' || format === 'text')
      return `--format ${format} needs files; a filter answers jsonl`;
  }
  return out === '' ? '--out needs the name of a folder' : undefined;
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
      export: { type: 'string', short: 'e' },
      table: { type: 'string' },
      language: { type: 'string' },
      edition: { type: 'string' },
      explain: { type: 'string' },
      'check-import': { type: 'string' },
      compare: { type: 'string' },
      'with-text': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
    },
  });
}
