import { useEffect, useState } from 'react';
import { readNoteColumns, writeNoteColumns } from '../../settings/note-columns';
import { DEFAULT_COLUMNS, readColumns } from '../note-columns';
import type { NoteColumn } from '../note-columns';

/** The table's columns as the reader chose them, and the way to choose others. */
export function useNoteColumns(): readonly [
  readonly NoteColumn[],
  (columns: readonly NoteColumn[]) => void,
] {
  const [columns, setColumns] = useState(DEFAULT_COLUMNS);
  useEffect(() => {
    let isWanted = true;
    void readNoteColumns().then((stored) => {
      if (isWanted) setColumns(readColumns(stored));
    });
    return () => {
      isWanted = false;
    };
  }, []);
  return [
    columns,
    (chosen) => {
      setColumns(chosen);
      void writeNoteColumns(chosen);
    },
  ];
}
