import { citedTitle } from '../wording/citation';
import type { Words } from '../wording/words';
import { dateOf, oneLine } from './phrases';
import { sourceOf } from './report';
import type { ExportedReport } from './report';

/**
 * Reports as RIS records (Research Information Systems, the tagged format of RefMan that Zotero,
 * EndNote and NoteExpress read): `GOVDOC`, the issuer as author and publisher, `Y2` the day of
 * access, the reader's tags as keywords, the hash of the kept text as a note. One value a line,
 * lines end in CRLF.
 */
export const risFile = (reports: readonly ExportedReport[], words: Words): string =>
  reports.map((report) => record(report, words)).join('');

function record(exported: ExportedReport, words: Words): string {
  const { report, capturedAt, readOn } = exported;
  const published = dateOf(report.publishedOn);
  const tags = [...new Set(exported.annotations.flatMap((annotation) => annotation.tags))].sort();
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', 'GOVDOC'],
    ['AU', report.issuer],
    ['TI', citedTitle(sourceOf(exported), words)],
    ['PB', report.issuer],
    ['PY', published?.slice(0, 4)],
    ['DA', published && slashed(published)],
    ['Y2', report.url === '' ? undefined : slashed(readOn)],
    ['M3', words.term(`documentType_${report.documentType}`)],
    ['LA', 'zh'],
    ['UR', report.url],
    ...tags.map((tag) => ['KW', tag] as const),
    ['N1', `SHA-256 ${report.textHash} (${capturedAt})`],
  ];
  const lines = fields.flatMap(([tag, value]) => {
    const text = oneLine((value ?? '').toWellFormed());
    return text === '' ? [] : [`${tag}  - ${text}\r\n`];
  });
  return `${lines.join('')}ER  - \r\n\r\n`;
}

/** `2024-01-05` as RIS writes it, with its three slashes: `2024/01/05/`. */
const slashed = (day: string): string =>
  `${day.replaceAll('-', '/')}${'/'.repeat(4 - day.split('-').length)}`;
