import { tellNews } from '../messages/news';
import { broadcastToTab } from '../messages/send';
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
