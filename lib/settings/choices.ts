import { readNoteColumns, writeNoteColumns } from './note-columns';
import { restoreSettings, storedSettings } from './settings';

/** Everything that the reader chose, as a backup holds it: JSON data by name. */
export async function readStoredChoices(): Promise<Readonly<Record<string, unknown>>> {
  const noteColumns = await readNoteColumns();
  return { ...(await storedSettings()), ...(noteColumns && { noteColumns }) };
}

/** Takes over what was chosen where a backup was made; what is unknown or damaged in it is left out. */
export async function restoreChoices({ noteColumns, ...settings }: Readonly<Record<string, unknown>>): Promise<void> {
  await restoreSettings(settings);
  if (Array.isArray(noteColumns)) await writeNoteColumns(noteColumns.filter((name) => typeof name === 'string'));
}
