import { documentKind } from '../text/document-address';
import { citedTitle } from '../wording/citation';
import type { Words } from '../wording/words';
import { dateOf, oneLine } from './phrases';
import { sourceOf } from './report';
import type { ExportedReport } from './report';

/** What TeX reads as a command, and braces, which BibTeX counts even behind a backslash. */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
};

/**
 * Reports as BibTeX entries with the fields of biblatex (`date`, `urldate`, `langid`): `@online`,
 * and `@techreport` where the address is a file's or there is none, which the GB/T 7714 styles of
 * BibTeX and biblatex set as EB and R. Keys are ASCII: the year and the beginning of the text's
 * hash, with a letter where two would be the same.
 */
export function bibtexFile(reports: readonly ExportedReport[], words: Words): string {
  const taken = new Set<string>();
  return reports.map((report) => entry(report, keyOf(report, taken), words)).join('\n');
}

function entry(exported: ExportedReport, key: string, words: Words): string {
  const { report, readOn, capturedAt } = exported;
  const isPage = report.url !== '' && documentKind(report.url) === undefined;
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', report.issuer && `{${escaped(report.issuer)}}`],
    ['title', `{${escaped(citedTitle(sourceOf(exported), words))}}`],
    [isPage ? 'organization' : 'institution', report.issuer && escaped(report.issuer)],
    ['type', escaped(words.term(`documentType_${report.documentType}`))],
    ['year', dateOf(report.publishedOn)?.slice(0, 4)],
    ['date', dateOf(report.publishedOn)],
    ['url', report.url === '' ? undefined : safeAddress(report.url)],
    ['urldate', report.url === '' ? undefined : readOn],
    ['note', escaped(`SHA-256 ${report.textHash} (${capturedAt})`)],
    ['langid', 'chinese'],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  return `@${isPage ? 'online' : 'techreport'}{${key},\n${lines.join('')}}\n`;
}

const escaped = (text: string): string =>
  oneLine(text.toWellFormed()).replace(
    /[\\{}~^$&#%_]/g,
    (character) => SPECIAL[character] ?? character,
  );

/** An address is read verbatim, so that only braces and spaces may not stand in it. */
const safeAddress = (url: string): string =>
  url.toWellFormed().replace(/[{}\\\s]/g, (character) => encodeURIComponent(character));

function keyOf({ report: { publishedOn, textHash } }: ExportedReport, taken: Set<string>): string {
  const plain = `nuoshu${dateOf(publishedOn)?.slice(0, 4) ?? ''}-${textHash.slice(0, 8)}`;
  let key = plain;
  for (let count = 2; taken.has(key); count += 1) key = `${plain}-${count}`;
  taken.add(key);
  return key;
}
