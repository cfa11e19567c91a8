import { readNoteColumns, writeNoteColumns } from './note-columns';
import { readSites } from './sites';
import { restoreSettings, storedSettings } from './settings';
import { readTagColours, restoreTagColours } from './tag-colours';

/** Everything that the reader chose, as a backup holds it: JSON data by name. */
export async function readStoredChoices(): Promise<Readonly<Record<string, unknown>>> {
  const noteColumns = await readNoteColumns();
  return {
    ...(await storedSettings()),
    ...(noteColumns && { noteColumns }),
    tagColours: await readTagColours(),
    sites: await readSites(),
  };
}

/**
 * Takes over what was chosen where a backup was made; what is unknown or damaged in it is left out.
 * The sites are not among it: the background keeps those (`site.restore`).
 */
export async function restoreChoices(choices: Readonly<Record<string, unknown>>): Promise<void> {
  const { noteColumns, tagColours, ...settings } = choices;
  await restoreSettings(settings);
  await restoreTagColours(tagColours);
  if (Array.isArray(noteColumns))
    await writeNoteColumns(noteColumns.filter((name) => typeof name === 'string'));
}
