import type { Entry } from '../../model/entry';
import type { PlainReport } from '../../model/incoming';
import type { AnnotationRow, FilterRow, TagRow } from '../../model/store';
import type { ImportedAnnotation, ImportedFile } from '../in/imported';
import type { Backup, BackupRow, BackupText } from './read';

/** What a backup holds besides annotations. */
export interface BackupThings {
  readonly reports: readonly PlainReport[];
  readonly texts: readonly BackupText[];
  readonly tags: readonly TagRow[];
  readonly filters: readonly FilterRow[];
  /** Of each thing that is no annotation. */
  readonly logs: readonly (readonly Entry[])[];
  readonly settings: Readonly<Record<string, unknown>> | undefined;
}

/** A backup as a file to be brought in: its annotations are planned like any others. */
export function importedBackup({ rows }: Backup): ImportedFile {
  const annotations = of(rows, 'annotation').map(({ annotation, log }, at) => ({
    ...importedRow(annotation, at),
    log,
  }));
  return { format: 'backup', annotations, reports: [], ignored: [] };
}

/** The rest of a backup. */
export function thingsOf({ rows, texts }: Backup): BackupThings {
  return {
    reports: of(rows, 'report').map(({ report }) => report),
    texts,
    tags: of(rows, 'tag').map(({ tag }) => tag),
    filters: of(rows, 'filter').map(({ filter }) => filter),
    logs: of(rows, 'log').map(({ entries }) => entries),
    settings: of(rows, 'settings')[0]?.settings,
  };
}

const of = <K extends BackupRow['kind']>(rows: readonly BackupRow[], kind: K) =>
  rows.filter((row): row is Extract<BackupRow, { kind: K }> => row.kind === kind);

function importedRow(row: AnnotationRow, at: number): ImportedAnnotation {
  const { id, reportId, target, subject, createdAt, updatedAt, note, tags, disputed } = row;
  const { status, statusOn, statusBy, evidence, pinned, weight, owner, correction } = row;
  const judged = { status, statusOn, statusBy, evidence };
  return {
    where: String(at + 1),
    id,
    place: { kind: 'target', reportId, target },
    subject,
    fields: { note, tags, disputed, ...judged, pinned, weight, owner, correction },
    createdAt,
    updatedAt,
    row,
  };
}
