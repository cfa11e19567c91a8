import { corrected, placedIn } from '../corrections/index';
import { listAnnotations } from '../store/annotations';
import type { NuoshuDatabase } from '../store/database';
import { keptSources } from '../store/series-sources';
import type { KeptSource } from '../store/series-sources';

/**
 * The figures of these kept reports as the reader corrected them, in the order asked for. Where the
 * text is not kept nothing is corrected: there is nothing to look in.
 */
export async function correctedSources(
  database: NuoshuDatabase,
  ids: readonly string[],
): Promise<readonly KeptSource[]> {
  const sources = await keptSources(database, ids);
  return Promise.all(
    sources.map(async (source): Promise<KeptSource> => {
      const { row, metrics, text } = source;
      if (text === undefined) return source;
      const placed = placedIn(await listAnnotations(database, row.id), {
        text,
        textHash: row.textHash,
      });
      return { ...source, metrics: corrected({ metrics, pledges: [] }, placed).findings.metrics };
    }),
  );
}
