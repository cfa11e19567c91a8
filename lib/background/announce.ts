import { broadcast, broadcastToTab } from '../messages/send';
import { allTabIds } from '../platform/tabs';

/** Tells open extension pages and the content scripts of all tabs that a page's annotations changed. */
export function announceAnnotations(source: string): void {
  broadcast('annotations.changed', { source });
  void allTabIds().then((ids) => {
    for (const id of ids) broadcastToTab(id, 'annotations.changed', { source });
  });
}
