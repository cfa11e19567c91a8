import { BADGE } from '../i18n/badge';
import { translator } from '../i18n/catalog';
import type { Language } from '../model/settings';

/** More than this does not fit on the button. */
const MOST = 999;

/**
 * What the toolbar button says of a report with so many checkable pledges left to judge: their
 * number, and in its title what it counts. Nothing for `undefined`.
 */
export function badgeWords(
  left: number | undefined,
  language: Language,
): { readonly text: string; readonly title: string } {
  if (left === undefined) return { text: '', title: '' };
  const word = translator(BADGE, language);
  if (left === 0) return { text: '', title: word('done') };
  return {
    text: left > MOST ? `${MOST}+` : String(left),
    title: word('left', { count: left }),
  };
}
