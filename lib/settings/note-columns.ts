import { storage } from 'wxt/utils/storage';

const item = storage.defineItem<readonly string[]>('local:noteColumns', {
  fallback: [],
  version: 1,
});

/** The columns of the desk's table as the reader chose them; `undefined` where they never did. */
export async function readNoteColumns(): Promise<readonly string[] | undefined> {
  const columns = await item.getValue();
  return columns.length === 0 ? undefined : columns;
}

/** Remembers the columns. */
export const writeNoteColumns = (columns: readonly string[]): Promise<void> =>
  item.setValue(columns);
