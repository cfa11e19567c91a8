import type { Pledge } from '../model/extraction';
import { judgedPledges } from '../store/annotations';
import { attemptStore } from '../store/attempt';
import type { OpenDocument } from './open-documents';
import type { BackgroundWorld } from './world';

/** How many of the pledges can be checked. */
export const checkableCount = (pledges: readonly Pledge[]): number =>
  pledges.filter(({ specificity }) => specificity !== 'directional').length;

/**
 * Says on the toolbar button of a document's tab how many checkable pledges the reader has not
 * judged yet; nothing for a report without such pledges. It stays as it is where the judgements
 * cannot be read.
 */
export async function showBadge(
  { database, setBadge }: Pick<BackgroundWorld, 'database' | 'setBadge'>,
  { tabId, source, checkable }: Pick<OpenDocument, 'tabId' | 'source' | 'checkable'>,
): Promise<void> {
  if (checkable === undefined) return;
  if (checkable === 0) return setBadge(tabId).catch(() => undefined);
  const judged = await attemptStore(() => judgedPledges(database, source));
  if (!judged.ok) return;
  await setBadge(tabId, Math.max(0, checkable - judged.value)).catch(() => undefined);
}
