import { ok } from '../model/result';
import type { Result } from '../model/result';
import { EMPTY_CHUNK, SEARCH_VERSION } from '../search/index';
import type { KeyedChunk, SearchSource, TextHead } from '../search/index';
import { attemptStore } from './attempt';
import type { NuoshuDatabase } from './database';
import { isReadableReport } from './readable';
import { isSearchChunk } from './search-chunk-row';
import { lastSnapshot, snapshotSizes } from './snapshots';

/**
 * What a search reads of a database; it writes nothing. Chunks that are to be built count as empty.
 */
export const searchSource = (database: NuoshuDatabase): SearchSource => ({
  changedSince: (revision) =>
    attemptStore(async () => {
      const rows = await database.searchChunks.where('revision').above(revision).toArray();
      const chunks = rows.map(({ first, version, chunk }): KeyedChunk => {
        const isWhole = version === SEARCH_VERSION && isSearchChunk(chunk);
        return { key: first, chunk: isWhole ? chunk : EMPTY_CHUNK };
      });
      return { chunks, revision: Math.max(revision, ...rows.map((row) => row.revision)) };
    }),
  listTexts: () => attemptStore(() => textHeads(database)),
  readText: async (reportId): Promise<Result<string | undefined>> => {
    const kept = await attemptStore(() => lastSnapshot(database, reportId));
    return kept.ok ? ok(kept.value?.text) : kept;
  },
});

/** Whether all notes are packed to be searched; until then some are not found yet. */
export async function isSearchBuilt({
  searchChunks,
  annotations,
}: NuoshuDatabase): Promise<boolean> {
  if ((await searchChunks.where('version').notEqual(SEARCH_VERSION).count()) > 0) return false;
  return (await searchChunks.count()) > 0 || (await annotations.count()) === 0;
}

async function textHeads(database: NuoshuDatabase): Promise<readonly TextHead[]> {
  const kept = new Set((await snapshotSizes(database)).map(({ reportId }) => reportId));
  const reports = await database.reports.toArray();
  return reports
    .filter((row) => isReadableReport(row) && kept.has(row.id))
    .map(({ id, textHash, lastSeenAt }) => ({ reportId: id, textHash, at: lastSeenAt }));
}
