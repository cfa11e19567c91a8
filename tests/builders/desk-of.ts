import type { DeskSource } from '../../lib/desk/source';
import type { NuoshuDatabase } from '../../lib/store/database';
import { deskSource } from '../../lib/store/desk-rows';
import { doubtfulIn } from '../../lib/view/note-rows';

/** A database as the desk's index reads it. */
export const deskOf = (database: NuoshuDatabase): DeskSource =>
  deskSource(database, (rows) => doubtfulIn(database, rows));
