import type { Evidence } from '../model/annotation';
import type { AnnotationRow } from '../model/store';
import { canonicalUrl } from '../text/canonical-url';
import type { NuoshuDatabase } from './database';

/**
 * A version of a report's text, as the index `quoted` and the uses of snapshots name it:
 * `<report> <sha-256>`.
 */
export const versionKey = (reportId: string, textHash: string): string => `${reportId} ${textHash}`;

/**
 * The row with what its evidence quotes, as it is to be written: whoever drops or erases a text
 * asks the index of it.
 */
export function withQuoted(row: AnnotationRow): AnnotationRow {
  const quoted = quotedIn(row.evidence ?? []);
  if (quoted.length === 0) return row.quoted === undefined ? row : withoutQuoted(row);
  return { ...row, quoted };
}

/** The row without it, as a backup holds it. */
export function withoutQuoted(row: AnnotationRow): AnnotationRow {
  const { quoted, ...rest } = row;
  return quoted === undefined ? row : rest;
}

const quotedIn = (evidence: readonly Evidence[]): readonly string[] => [
  ...new Set(
    evidence.flatMap(({ target }) =>
      target ? [versionKey(canonicalUrl(target.source), target.textHash)] : [],
    ),
  ),
];

/** Every version that is quoted, by notes in the bin as well. */
export async function quotedVersions({
  annotations,
}: NuoshuDatabase): Promise<ReadonlySet<string>> {
  const keys = await annotations.orderBy('quoted').uniqueKeys();
  return new Set(keys.map(String));
}

/**
 * How many living notes on other reports quote one of these: with their texts goes the place that
 * the quotes lead to.
 */
export async function quotingNotes(
  { annotations }: NuoshuDatabase,
  reportIds: readonly string[],
): Promise<number> {
  if (reportIds.length === 0) return 0;
  const own = new Set(reportIds);
  const quoting = annotations
    .where('quoted')
    .startsWithAnyOf(reportIds.map((id) => versionKey(id, '')));
  return quoting
    .distinct()
    .filter(({ reportId, deletedAt }) => deletedAt === undefined && !own.has(reportId))
    .count();
}
