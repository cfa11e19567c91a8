import { BADGE } from '../i18n/badge';
import { translator } from '../i18n/catalog';
import type { Pledge } from '../model/extraction';
import { judgedPledges } from '../store/annotations';
import { attemptStore } from '../store/attempt';
import type { OpenDocument } from './open-documents';
import type { BackgroundWorld } from './world';

/** More than this does not fit on the button. */
const MOST = 999;

/** How many of the pledges can be checked. */
export const checkableCount = (pledges: readonly Pledge[]): number =>
  pledges.filter(({ specificity }) => specificity !== 'directional').length;

/**
 * Says on the toolbar button of a document's tab how many checkable pledges the reader has not
 * judged yet, and in its title what the number counts. A report without such pledges has no number.
 * Nothing is said where the judgements cannot be read.
 */
export async function showBadge(
  { database, readSettings, setBadge }: BackgroundWorld,
  { tabId, source, checkable }: Pick<OpenDocument, 'tabId' | 'source' | 'checkable'>,
): Promise<void> {
  if (checkable === undefined) return;
  if (checkable === 0) return setBadge(tabId, '').catch(() => undefined);
  const judged = await attemptStore(() => judgedPledges(database, source));
  if (!judged.ok) return;
  const count = Math.max(0, checkable - judged.value);
  const word = translator(BADGE, (await readSettings()).language);
  const text = count === 0 ? '' : count > MOST ? `${MOST}+` : String(count);
  await setBadge(tabId, text, count === 0 ? word('done') : word('left', { count })).catch(
    () => undefined,
  );
}
