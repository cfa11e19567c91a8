import type { BackupThings } from '../exchange/backup/imported';
import { textName } from '../exchange/backup/format';
import type { Backup } from '../exchange/backup/read';
import type { ImportFormat } from '../exchange/in/imported';
import type { ImportPlan } from '../exchange/in/plan';
import type { PlainReport } from '../model/incoming';
import { textKey } from '../model/text-key';
import type { KeptForImport } from '../store/import-rows';
import { countIncomingWords } from '../store/incoming-words';
import type { IncomingWords } from '../store/incoming-words';
import type { ImportSource } from './import-source';

/** What a file would do, in numbers. */
export interface ImportSummary extends IncomingWords {
  readonly name: string;
  readonly format: ImportFormat;
  /** When a backup was made; ISO 8601 instant. */
  readonly madeAt?: string;
  readonly added: number;
  /** Of those, how many lie in the bin. */
  readonly binned: number;
  readonly changed: number;
  /** Of those, how many the file holds an older state of. */
  readonly older: number;
  readonly same: number;
  readonly ignored: number;
  readonly reports: number;
  readonly tags: number;
  readonly filters: number;
  readonly texts: number;
  /** Texts whose words are neither in the file nor among those chosen with it. */
  readonly missingTexts: number;
  /** Rows that were damaged when the backup was made. */
  readonly unreadable: number;
  /** Entries of which something is left out that a later version wrote. */
  readonly reduced: number;
  /** What that is: `annotation.target.html`. */
  readonly leftOut: readonly string[];
  /** What the reader had chosen where the backup was made; not taken over unasked. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

interface Found {
  readonly format: ImportFormat;
  readonly source: ImportSource;
  readonly plan: ImportPlan;
  readonly kept: KeptForImport;
  readonly reports: readonly PlainReport[];
  readonly things?: BackupThings;
}

/** Counts what a file would do. */
export function summaryOf(found: Found, backup: Backup | undefined): ImportSummary {
  const { format, source, plan, kept, reports, things } = found;
  const fresh = (things?.texts ?? []).filter((text) => !kept.textKeys.has(textKey(text)));
  const there = fresh.filter(
    ({ isInside, textHash }) => isInside || source.texts.has(textName(textHash)),
  );
  return {
    name: source.file.name,
    format,
    ...(backup && { madeAt: backup.madeAt }),
    added: plan.added.length,
    binned: plan.added.filter(({ annotation }) => annotation.deletedAt !== undefined).length,
    changed: plan.changed.length,
    older: plan.changed.filter(({ isOlder }) => isOlder).length,
    same: plan.same,
    ignored: plan.ignored.length,
    reports: reports.filter(({ id }) => !kept.reportIds.has(id)).length,
    tags: (things?.tags ?? []).filter(({ name }) => !kept.tagNames.has(name)).length,
    filters: (things?.filters ?? []).filter(({ id }) => !kept.filterIds.has(id)).length,
    ...countIncomingWords(things?.logs ?? [], kept.watchLogs),
    texts: there.length,
    missingTexts: fresh.length - there.length,
    unreadable: backup?.unreadable ?? 0,
    reduced: backup?.reduced ?? 0,
    leftOut: backup?.leftOut ?? [],
    ...(things?.settings && { settings: things.settings }),
  };
}
