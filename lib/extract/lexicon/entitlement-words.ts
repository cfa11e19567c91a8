import type { Trait } from './traits';
import { wordsWith } from './words';

/** What is paid, charged or given, and the lists that others keep. Folded, simplified. */
const anyOf = (trait: Trait): string => `(?:${wordsWith(trait).join('|')})`;

/** Pensions, wages, allowances, charges, rates. */
export const ENTITLEMENT = anyOf('entitlement');
/** What may stand behind them. */
export const ENTITLEMENT_ENDS = anyOf('entitlement-end');
/** Who keeps a list that one may be put on. */
export const KEEPERS = anyOf('list-keeper');
/** Such lists. */
export const KEPT = anyOf('kept-list');
