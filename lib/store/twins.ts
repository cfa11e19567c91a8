import type { NuoshuDatabase } from './database';
import { groupOf } from './joins';
import { isReadableAnnotation } from './readable';
import { reportsWithText } from './snapshots';

/** The same text at another address. */
export interface Twin {
  readonly id: string;
  readonly url: string;
  /** Living annotations that were made there. */
  readonly notes: number;
  /** Whether the reader joined the two. */
  readonly isJoined: boolean;
}

/** The other addresses at which exactly this text was read, with what the reader has there. */
export async function twinsOf(database: NuoshuDatabase, reportId: string, textHash: string): Promise<readonly Twin[]> {
  const group = await groupOf(database, reportId);
  const others = (await reportsWithText(database, textHash)).filter(({ id }) => id !== reportId);
  return Promise.all(
    others.map(async ({ id, url }): Promise<Twin> => {
      const rows: unknown[] = await database.annotations.where('reportId').equals(id).toArray();
      const notes = rows.filter(isReadableAnnotation).filter((row) => row.deletedAt === undefined).length;
      return { id, url, notes, isJoined: group.includes(id) };
    }),
  );
}
