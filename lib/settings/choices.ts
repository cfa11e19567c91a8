import { readNoteColumns, writeNoteColumns } from './note-columns';
import { readSites } from './sites';
import { restoreSettings, storedSettings } from './settings';
import { readTagColours, restoreTagColours } from './tag-colours';

/**
 * Everything that the reader chose, as a backup holds it: JSON data by name. What was never chosen
 * is not there.
 */
export async function readStoredChoices(): Promise<Readonly<Record<string, unknown>>> {
  const noteColumns = await readNoteColumns();
  const tagColours = await readTagColours();
  return {
    ...(await storedSettings()),
    ...(noteColumns && { noteColumns }),
    ...(Object.keys(tagColours).length > 0 && { tagColours }),
    sites: await readSites(),
  };
}

/**
 * Takes over what was chosen where a backup was made; what is unknown or damaged in it is left out.
 * Colours join those that tags have here. The sites are not among it: the background keeps those
 * (`site.restore`).
 */
export async function restoreChoices(choices: Readonly<Record<string, unknown>>): Promise<void> {
  const { noteColumns, tagColours, ...settings } = choices;
  await restoreSettings(settings);
  await restoreTagColours(tagColours);
  if (Array.isArray(noteColumns))
    await writeNoteColumns(noteColumns.filter((name) => typeof name === 'string'));
}
