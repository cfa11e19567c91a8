import { wordsWith } from './words';

/**
 * Common words that tell of what kind a thing is and so leave it without a name of its own:
 * `区域性|医疗|中心`, but `柳溪|医疗|中心`. Folded, simplified. Scopes (全市, 本区) and kinds of
 * people and places count; proper names do not.
 */

export const COMMON_MODIFIERS = wordsWith('common');
