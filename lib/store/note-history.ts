import { parseDot, timeOf, wallInstant } from '../merge/clock';
import type { NuoshuDatabase } from './database';
import { ownDots } from './device';

/** What a note once was. */
export interface NoteVersion {
  /** The entry of the log that wrote it. */
  readonly dot: string;
  readonly note: string;
  /** When, by the clock of the device that wrote it; ISO 8601 instant. */
  readonly at: string;
  /** The device that wrote it, as dots name it; `undefined` where it was this one. */
  readonly device?: string;
}

/** What a note was from edit to edit, newest first; what did not change it is left out. */
export async function noteHistory(
  database: NuoshuDatabase,
  annotationId: string,
): Promise<readonly NoteVersion[]> {
  const entries = await database.changes
    .where('[entity+entityId]')
    .equals(['annotation', annotationId])
    .toArray();
  const isOwn = await ownDots(database);
  const versions: NoteVersion[] = [];
  for (const { dot, fields, at } of entries.sort((a, b) => (a.dot < b.dot ? -1 : 1))) {
    if (!('note' in fields)) continue;
    const note = typeof fields.note === 'string' ? fields.note : '';
    if (note === (versions.at(-1)?.note ?? '')) continue;
    const device = parseDot(dot)?.device;
    versions.push({
      dot,
      note,
      at: at ?? wallInstant(timeOf(dot)),
      ...(device !== undefined && !isOwn(dot) && { device }),
    });
  }
  return versions.reverse();
}
