import type { IncomingText } from '../../model/incoming';
import { linesOf, unpacked, UnpackError } from '../../text/gzip';
import { checkedLine } from '../../schema/incoming';
import type { BackupLine } from '../../schema/incoming';
import { good, refuse } from '../in/imported';
import type { Read } from '../in/imported';
import { parsedJson, pathText } from '../in/json';
import { BACKUP_KIND, BACKUP_VERSION } from './format';
import type { BackupHeader } from './format';

/** UTF-16 units of a whole backup, texts and all: ten times what is kept of texts. */
const MOST_UNITS = 1_000_000_000;
/** A text of the greatest length, each of its units escaped. */
const MOST_LINE_UNITS = 61_000_000;
/** Lines of one backup. */
const MOST_LINES = 1_000_000;

/** What was left out is named up to so many kinds. */
const MOST_NAMED = 12;

/** A line of a backup without the words of a text. */
export type BackupRow = Exclude<BackupLine, { kind: 'text' }>;

/** A text of a backup, its words aside. */
export interface BackupText extends Omit<IncomingText, 'text'> {
  /** The words stand in the backup. */
  readonly isInside: boolean;
}

/** A whole backup, checked; the words of the texts are read again when they are needed. */
export interface Backup {
  readonly madeAt: string;
  readonly rows: readonly BackupRow[];
  readonly texts: readonly BackupText[];
  /** Damaged rows that could not be written. */
  readonly unreadable: number;
  /** Lines of which something is left out that a later version wrote. */
  readonly reduced: number;
  /** What that is, each once: `annotation.target.html`; of very many kinds the first. */
  readonly leftOut: readonly string[];
}

/**
 * Reads and checks a backup from beginning to end; nothing of a file is taken that is bad anywhere.
 * `where` of a refusal is the line, and the path in it (`12 annotation.target`).
 */
export async function readBackup(
  file: Blob,
  sha256: (text: string) => Promise<string>,
): Promise<Read<Backup>> {
  const rows: BackupRow[] = [];
  const texts: BackupText[] = [];
  const seen = new Set<string>();
  let header: BackupHeader | undefined;
  let ended: { readonly lines: number; readonly unreadable: number } | undefined;
  const leftOut = new Set<string>();
  let [number, damaged, reduced] = [0, 0, 0];
  try {
    for await (const words of linesOf(unpacked(file, MOST_UNITS), MOST_LINE_UNITS)) {
      number += 1;
      if (ended !== undefined) return refuse('bad-value', String(number));
      const json = parsedJson(words);
      if (!json.ok) return refuse(json.error.code, `${number}`);
      if (header === undefined) {
        const first = headerOf(json.value);
        if (!first.ok) return first;
        header = first.value;
        continue;
      }
      ended = endOf(json.value);
      if (ended !== undefined) continue;
      if (number > MOST_LINES) return refuse('too-many', String(number));
      const line = checkedLine(json.value);
      if (!line.ok) return refuse('bad-value', `${number} ${pathText(line.path)}`.trim());
      const key = keyOf(line.value);
      if (seen.has(key)) return refuse('duplicate-id', String(number));
      seen.add(key);
      if (line.leftOut.length > 0) reduced += 1;
      for (const name of line.leftOut) if (leftOut.size < MOST_NAMED) leftOut.add(name);
      if (line.value.kind !== 'text') rows.push(line.value);
      else {
        const { text, ...rest } = line.value.text;
        /*
         * A text that is not the one it says was damaged before the backup was made; nothing else
         * is the worse for it.
         */
        if (text !== undefined && (await sha256(text)) !== rest.textHash) damaged += 1;
        else texts.push({ ...rest, isInside: text !== undefined });
      }
    }
  } catch (error) {
    if (error instanceof UnpackError)
      return refuse(error.code === 'not-text' ? 'cut-off' : error.code, String(number));
    throw error;
  }
  if (header === undefined) return refuse('not-known');
  if (ended?.lines !== number - 2) return refuse('cut-off', String(number));
  const unreadable = ended.unreadable + damaged;
  return good({ madeAt: header.madeAt, rows, texts, unreadable, reduced, leftOut: [...leftOut] });
}

/** The texts that stand in a backup that was read before. */
export async function* textsInside(file: Blob): AsyncGenerator<IncomingText> {
  for await (const words of linesOf(unpacked(file, MOST_UNITS), MOST_LINE_UNITS)) {
    if (!/"kind"\s*:\s*"text"/.test(words)) continue;
    const line = checkedLine(JSON.parse(words));
    if (!line.ok || line.value.kind !== 'text') continue;
    const { text, ...rest } = line.value.text;
    if (text !== undefined) yield { ...rest, text };
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function headerOf(value: unknown): Read<BackupHeader> {
  if (!isRecord(value) || value.kind !== BACKUP_KIND || typeof value.version !== 'number')
    return refuse('not-known');
  if (value.version > BACKUP_VERSION) return refuse('newer-format', '1');
  const { madeAt, texts } = value;
  if (typeof madeAt !== 'string' || Number.isNaN(Date.parse(madeAt)))
    return refuse('bad-date', '1');
  return good({
    kind: BACKUP_KIND,
    version: value.version,
    madeAt,
    texts: texts === 'beside' ? 'beside' : 'inside',
  });
}

function endOf(
  value: unknown,
): { readonly lines: number; readonly unreadable: number } | undefined {
  if (!isRecord(value) || value.kind !== 'end' || typeof value.lines !== 'number') return undefined;
  return {
    lines: value.lines,
    unreadable: typeof value.unreadable === 'number' ? value.unreadable : 0,
  };
}

function keyOf(line: BackupLine): string {
  switch (line.kind) {
    case 'report':
      return `report ${line.report.id}`;
    case 'text':
      return `text ${line.text.textHash} ${line.text.reportId}`;
    case 'tag':
      return `tag ${line.tag.name}`;
    case 'filter':
      return `filter ${line.filter.id}`;
    case 'annotation':
      return `annotation ${line.annotation.id}`;
    case 'log': {
      const [first] = line.entries;
      return JSON.stringify(['log', first?.entity, first?.entityId]);
    }
    case 'settings':
      return 'settings';
  }
}
