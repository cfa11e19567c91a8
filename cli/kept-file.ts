import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { matchPrepared } from '../lib/anchor/match';
import { prepareText } from '../lib/anchor/prepare';
import { corrected, placedBy } from '../lib/corrections/index';
import { BACKUP_KIND } from '../lib/exchange/backup/format';
import { importedBackup, thingsOf } from '../lib/exchange/backup/imported';
import { readBackup, textsInside } from '../lib/exchange/backup/read';
import type { Backup } from '../lib/exchange/backup/read';
import { isGzip } from '../lib/text/gzip';
import type { ImportedAnnotation } from '../lib/exchange/in/imported';
import { parsedJson } from '../lib/exchange/in/json';
import { readImport } from '../lib/exchange/in/read-file';
import { errorSentence } from '../lib/exchange/in/sentences';
import type { ExportedReport } from '../lib/exchange/report';
import type { Annotation } from '../lib/model/annotation';
import { isoDay } from '../lib/model/day';
import type { IncomingText, PlainReport } from '../lib/model/incoming';
import type { Language } from '../lib/model/settings';
import { textKey } from '../lib/model/text-key';
import { analyse } from './analyse';

/** Kept reports with what the reader added, or why there are none, in one line. */
export type KeptReports = readonly ExportedReport[] | string;

/** Whether a file is by its name one that the extension wrote: JSON-LD, or a backup. */
export const isKeptFile = (path: string): boolean => /\.(?:jsonld|jsonl\.gz|jsonl)$/i.test(path);

/**
 * Reads the reports of a JSON-LD export, with their notes and without their texts, or those of a
 * backup, whose texts are read anew as far as they stand in it, as the reader corrected them.
 */
export function readKept(bytes: Uint8Array, language: Language): Promise<KeptReports> {
  if (isGzip(bytes)) return readKeptBackup(bytes, language);
  /* A backup that somebody unpacked; the reader of backups wants it packed. */
  if (isPlainBackup(bytes)) return readKeptBackup(gzipSync(bytes), language);
  return readKeptJsonLd(bytes, language);
}

/**
 * Longer than the first line of any backup; its names are sorted, so that the kind is not the last
 * of them.
 */
const HEAD_BYTES = 1_000;

function isPlainBackup(bytes: Uint8Array): boolean {
  const [line = ''] = new TextDecoder().decode(bytes.subarray(0, HEAD_BYTES)).split('\n', 1);
  const first = parsedJson(line);
  return (
    first.ok &&
    typeof first.value === 'object' &&
    first.value !== null &&
    Reflect.get(first.value, 'kind') === BACKUP_KIND
  );
}

async function readKeptJsonLd(bytes: Uint8Array, language: Language): Promise<KeptReports> {
  const read = await readImport(bytes);
  if (!read.ok) return errorSentence(read.error, language);
  const { format, annotations, reports } = read.value;
  if (format !== 'json-ld') return 'not what the extension exports as JSON-LD';
  const ids = new Set(reports.map(({ report }) => report.id));
  const hashes = new Map(reports.map(({ report }) => [report.textHash, report.id]));
  const [only] = reports;
  /* Notes made at an address that was joined to a report name that address. */
  const ownerOf = ({ reportId, target }: Annotation): string | undefined => {
    if (ids.has(reportId)) return reportId;
    return reports.length === 1 ? only?.report.id : hashes.get(target.textHash);
  };
  const byReport = Map.groupBy(annotations.flatMap(annotationOf), ownerOf);
  const lost = byReport.get(undefined)?.length ?? 0;
  if (lost > 0) return `${lost} annotations belong to none of its reports`;
  return reports.map((kept) => ({
    ...kept,
    ...NOTHING_FOUND,
    annotations: byReport.get(kept.report.id) ?? [],
    anchors: {},
  }));
}

const NOTHING_FOUND = { sections: [], metrics: [], pledges: [] } as const;

function annotationOf({
  id,
  place,
  subject,
  fields,
  createdAt,
  updatedAt,
  row,
}: ImportedAnnotation): readonly Annotation[] {
  if (row !== undefined) return row.deletedAt === undefined ? [row] : [];
  if (place.kind !== 'target' || id === undefined || createdAt === undefined) return [];
  const { reportId, target } = place;
  const made = { id, reportId, subject, target, createdAt, updatedAt: updatedAt ?? createdAt };
  return [{ note: '', tags: [], disputed: false, ...fields, ...made }];
}

async function readKeptBackup(bytes: Uint8Array, language: Language): Promise<KeptReports> {
  const file = new Blob([Uint8Array.from(bytes)]);
  const backup = await readBackup(file, async (text) =>
    createHash('sha256').update(text).digest('hex'),
  );
  if (!backup.ok) return errorSentence(backup.error, language);
  const all = importedBackup(backup.value).annotations.flatMap(annotationOf);
  const { reports: rows, texts } = thingsOf(backup.value);
  const reports = [...primaries(rows), ...madeReports(backup.value, all)];
  /* What was added at an address that is joined to another is listed there, as on the desk. */
  const standing = new Set(reports.map(({ id }) => id));
  const joined = new Map(
    rows.flatMap(({ id, joinedTo }) => (standing.has(id) ? [] : [[id, joinedTo ?? id]])),
  );
  const annotations = Map.groupBy(all, ({ reportId }) => joined.get(reportId) ?? reportId);
  const wanted = new Set(reports.map(({ id, textHash }) => textKey({ reportId: id, textHash })));
  const latest = new Map<string, IncomingText>();
  for await (const text of textsInside(file)) {
    if (wanted.has(textKey(text))) latest.set(text.reportId, text);
  }
  const capturedAt = new Map(texts.map((text) => [textKey(text), text.capturedAt]));
  return reports.map((report) => {
    const at =
      capturedAt.get(textKey({ reportId: report.id, textHash: report.textHash })) ??
      report.lastSeenAt;
    return keptReport(report, {
      annotations: annotations.get(report.id) ?? [],
      text: latest.get(report.id)?.text,
      at,
    });
  });
}

/**
 * The reports that stand for themselves: what is joined to one that is there is no report of its
 * own.
 */
function primaries(rows: readonly PlainReport[]): readonly PlainReport[] {
  const known = new Set(rows.map(({ id }) => id));
  return rows.filter(({ joinedTo }) => joinedTo === undefined || !known.has(joinedTo));
}

/**
 * Reports whose rows are damaged, each made of the first note on it, so that no note is left out.
 */
function madeReports(backup: Backup, annotations: readonly Annotation[]): readonly PlainReport[] {
  const { reports, texts } = thingsOf(backup);
  const known = new Set(reports.map(({ id }) => id));
  const titles = new Map(texts.map(({ reportId, title }) => [reportId, title]));
  const made = new Map<string, PlainReport>();
  for (const { reportId: id, target, createdAt, updatedAt } of annotations) {
    if (known.has(id) || made.has(id)) continue;
    const { source: url, textHash } = target;
    const seen = { firstSeenAt: createdAt, lastSeenAt: updatedAt };
    made.set(id, {
      id,
      url,
      title: titles.get(id) ?? url,
      documentType: 'other',
      textHash,
      ...seen,
    });
  }
  return [...made.values()];
}

interface Kept {
  readonly annotations: readonly Annotation[];
  /** Absent where the words stand beside the backup. */
  readonly text: string | undefined;
  /** When the text was kept. */
  readonly at: string;
}

function keptReport(report: PlainReport, { annotations, text, at }: Kept): ExportedReport {
  const kept = { capturedAt: at, readOn: isoDay(new Date(at)), annotations };
  if (text === undefined)
    return { ...kept, ...NOTHING_FOUND, report: { ...report, extractor: '' }, anchors: {} };
  const { extractor, ...read } = analyse({
    text,
    context: { url: report.url, title: report.title },
  });
  const prepared = prepareText(text, report.textHash);
  const anchors = Object.fromEntries(
    annotations.map(({ id, target }) => [id, matchPrepared(target, prepared)]),
  );
  const { textHash } = report;
  const { sections, metrics, pledges } = corrected(
    read,
    placedBy(annotations, { anchors, textHash }),
  ).findings;
  return { ...kept, report: { ...report, extractor }, text, sections, metrics, pledges, anchors };
}
