import type { NoteRow } from './note-rows';
import { routeHash } from './route';

/** Where an item is shown: its report, at its place. */
export const noteHash = ({ annotation, reportId, start }: NoteRow): string =>
  routeHash({
    view: 'report',
    id: reportId,
    ...(annotation === undefined ? { at: start } : { noteId: annotation.id }),
  });
