import { parseArgs } from 'node:util';
import { LANGUAGES } from '../lib/model/settings';
import type { Language } from '../lib/model/settings';

/** How the answers of `audit` and `follow` are written; `text` is for people. */
export const CALL_FORMATS = ['json', 'text'] as const;
export type CallFormat = (typeof CALL_FORMATS)[number];

/** What the caller of a command asked for. */
export interface CallOptions {
  readonly files: readonly string[];
  /** The files behind each option that takes several, by its name. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly format: CallFormat;
  readonly language: Language;
  /** A folder for one result each. */
  readonly out?: string;
  readonly help: boolean;
}

export type ParsedCall =
  | { readonly ok: true; readonly value: CallOptions }
  | { readonly ok: false; readonly message: string };

const OPTIONS = {
  format: { type: 'string', short: 'f', default: 'text' },
  language: { type: 'string', default: 'zh_CN' },
  out: { type: 'string', short: 'o' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/**
 * Reads the arguments of a command. An option of `listNames` takes every file behind it, up to the
 * next option: `a.txt --earlier b.txt c.txt --format json`. `message` is one line without a prefix.
 */
export function parseCall(argv: readonly string[], listNames: readonly string[]): ParsedCall {
  const { rest, lists } = withoutLists(argv, listNames);
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(rest);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, message: message.split(/\. |\n/)[0] ?? message };
  }
  const { format, language, out, help } = parsed.values;
  const chosen = CALL_FORMATS.find((one) => one === format);
  const spoken = LANGUAGES.find((one) => one === language);
  if (chosen === undefined) return notOne('format', format, CALL_FORMATS);
  if (spoken === undefined) return notOne('language', language, LANGUAGES);
  if (out === '') return { ok: false, message: '--out needs the name of a folder' };
  const empty = Object.keys(lists).find((name) => lists[name]?.length === 0);
  if (empty !== undefined) return { ok: false, message: `--${empty} needs a file` };
  const files = parsed.positionals;
  return { ok: true, value: { files, lists, format: chosen, language: spoken, out, help } };
}

const notOne = (option: string, word: string, words: readonly string[]): ParsedCall => ({
  ok: false,
  message: `--${option} ${word}: not one of ${words.join(', ')}`,
});

const parse = (args: readonly string[]) =>
  parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });

function withoutLists(argv: readonly string[], listNames: readonly string[]) {
  const lists: Record<string, string[]> = {};
  const rest: string[] = [];
  let into = rest;
  for (const word of argv) {
    const name = listNames.find((one) => word === `--${one}` || word.startsWith(`--${one}=`));
    if (name !== undefined) {
      into = lists[name] ??= [];
      if (word.includes('=')) into.push(word.slice(word.indexOf('=') + 1));
    } else {
      if (word.startsWith('-')) into = rest;
      into.push(word);
    }
  }
  return { rest, lists };
}
