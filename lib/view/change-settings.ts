import { broadcastToTab } from '../messages/send';
import type { Settings } from '../model/settings';
import { allTabIds } from '../platform/tabs';
import { readSettings, writeSettings } from '../settings/settings';

/**
 * Changes some settings and tells the content scripts of all tabs, which cannot read them for
 * themselves.
 */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await writeSettings(change);
  const settings = await readSettings();
  for (const id of await allTabIds()) broadcastToTab(id, 'settings.changed', { settings });
}
