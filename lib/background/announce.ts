import { tellNews } from '../messages/news';
import { broadcastToTab } from '../messages/send';
import type { Settings } from '../model/settings';
import { allTabIds } from '../platform/tabs';
import type { OpenDocument } from './open-documents';

/**
 * Tells the extension's own pages that a page's annotations changed. Web pages' frames hear of it
 * only where they show that very page, and never its address.
 */
export function announceAnnotations(source: string, documents: readonly OpenDocument[]): void {
  tellNews('annotations.changed', { source });
  for (const { tabId, frameId } of documents) broadcastToTab(tabId, 'marks.changed', {}, frameId);
}

/** The same of many pages at once. */
export function announceImported(
  sources: readonly string[],
  documents: readonly OpenDocument[],
): void {
  tellNews('annotations.imported', { sources });
  for (const { tabId, frameId } of documents) broadcastToTab(tabId, 'marks.changed', {}, frameId);
}

/**
 * Tells the extension's own pages, cards and strips that the watch words are others; frames of web
 * pages where words are marked in them.
 */
export function announceWatch(documents: readonly OpenDocument[]): void {
  tellNews('watch.changed', {});
  for (const { tabId, frameId } of documents) broadcastToTab(tabId, 'watch.changed', {}, frameId);
}

/** Tells the content scripts of all tabs of new settings, which they cannot read for themselves. */
export async function announceSettings(settings: Settings): Promise<void> {
  for (const id of await allTabIds()) broadcastToTab(id, 'settings.changed', { settings });
}
