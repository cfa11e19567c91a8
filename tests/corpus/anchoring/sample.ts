import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyse } from '../../../cli/analyse';
import { readTextFile } from '../../../cli/text-file';
import type { Span } from '../../../lib/model/span';
import { readingText } from '../../../lib/text/reading';
import type { Random } from './random';

/**
 * A report taken apart around a quote, so that an edit can change any part and the quote's place
 * stays known.
 */
export interface Parts {
  readonly above: readonly string[];
  readonly before: string;
  readonly quote: string;
  readonly after: string;
  readonly below: readonly string[];
}

/** A report to quote from. */
export interface Report {
  readonly name: string;
  readonly text: string;
  readonly metrics: readonly Span[];
  readonly pledges: readonly Span[];
}

/** Puts the parts together again, with the quote's place. */
export function assemble({ above, before, quote, after, below }: Parts): {
  readonly text: string;
  readonly span: Span;
} {
  const head = above.map((line) => `${line}\n`).join('') + before;
  const text = head + quote + after + below.map((line) => `\n${line}`).join('');
  return { text, span: { start: head.length, end: head.length + quote.length } };
}

function takeApart(text: string, { start, end }: Span): Parts | undefined {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineBreak = text.indexOf('\n', start);
  const lineEnd = lineBreak < 0 ? text.length : lineBreak;
  if (end > lineEnd || text.slice(start, end).trim().length < 2) return undefined;
  return {
    above: lineStart === 0 ? [] : text.slice(0, lineStart - 1).split('\n'),
    before: text.slice(lineStart, start),
    quote: text.slice(start, end),
    after: text.slice(end, lineEnd),
    below: lineEnd === text.length ? [] : text.slice(lineEnd + 1).split('\n'),
  };
}

const PASSAGE_UNITS = { least: 6, more: 54 };

/** A quote of a report: a metric (40 of 100), a pledge (40) or any passage (20). */
export function quoteOf(report: Report, random: Random): Parts {
  for (;;) {
    const chance = random.below(100);
    const kind = chance < 40 ? report.metrics : chance < 80 ? report.pledges : [];
    const start = random.below(report.text.length);
    const passage = { start, end: start + PASSAGE_UNITS.least + random.below(PASSAGE_UNITS.more) };
    const parts = takeApart(report.text, kind.length === 0 ? passage : random.pick(kind));
    if (parts) return parts;
  }
}

/**
 * The reports of a folder, hard line breaks undone so that a line is a paragraph, with what can be
 * quoted; none where the folder is not on this machine.
 */
export function readReports(folder: URL): Report[] {
  const path = fileURLToPath(folder);
  if (!existsSync(path)) return [];
  const files = readdirSync(path).filter((file) => file.endsWith('.txt'));
  return files.sort().map((file) => {
    const source = readTextFile(readFileSync(`${path}/${file}`, 'utf8'));
    const { text } = readingText(source.text);
    const { metrics, pledges } = analyse({ ...source, text });
    return { name: file, text, metrics, pledges };
  });
}

/** The project's own fictional reports, and real ones that not every machine has. */
export const OWN_REPORTS = new URL('../reports', import.meta.url);
export const REAL_REPORTS = new URL('../../../../shared/corpus/real/reports', import.meta.url);
