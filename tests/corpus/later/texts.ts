import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { analyse } from '../../../cli/analyse';
import { readTextFile } from '../../../cli/text-file';
import type { ReadReport } from '../../../lib/model/read-report';
import type { Span } from '../../../lib/model/span';

/** The file that a text was made from. */
export interface Source {
  readonly repository: string;
  readonly commit: string;
  readonly path: string;
  /** Of the file's bytes. */
  readonly sha256: string;
}

/** A report as the labellers had it: a line `# title`, an empty line, and the body. */
export interface LabelledText {
  readonly text: string;
  /** Where the body begins: labels count from there. */
  readonly bodyAt: number;
}

const FRONT_MATTER = /^---\n(.*?)\n---\n/s;
const TITLE = /^title: (.*)$/m;

/** What labels speak of, from the file's content; `stem` is its name, which is the year. */
export function labelledText(content: string, stem: string): LabelledText {
  const all = content.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const front = FRONT_MATTER.exec(all);
  const title = TITLE.exec(front?.[1] ?? '')?.[1]?.trim() ?? `${stem}年政府工作报告`;
  const head = `# ${title}\n\n`;
  return { text: `${head}${all.slice(front?.[0].length ?? 0).trim()}\n`, bodyAt: head.length };
}

/** A report that was read, and where its body begins. */
export interface SourceReport {
  readonly report: ReadReport;
  readonly bodyAt: number;
}

/**
 * Reads the report of a source from a checkout, under the given name; `undefined` where the file is
 * not there or not the one that was labelled.
 */
export function readSource(
  checkout: string,
  source: Source,
  name: string,
): SourceReport | undefined {
  const path = join(checkout, source.path);
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  if (createHash('sha256').update(bytes).digest('hex') !== source.sha256) return undefined;
  const { text, bodyAt } = labelledText(bytes.toString('utf8'), basename(source.path, '.md'));
  const file = readTextFile(text);
  return { report: { name, text: file.text, extraction: analyse(file) }, bodyAt };
}

/** A span of the text, counted from where the body begins. */
export const inBody = <T extends Span>(span: T, bodyAt: number): T => ({
  ...span,
  start: span.start - bodyAt,
  end: span.end - bodyAt,
});
