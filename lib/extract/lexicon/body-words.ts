import { wordsWith } from './words';

/** How the names of bodies end that give reports. Folded, simplified. */

/** Offices, committees and associations: what stands before them in a title is their name. */
export const BODY_ENDS = wordsWith('body-end');

/** Zones with an administration of their own. */
export const ZONE_ENDS = wordsWith('zone-end');

/** Villages and neighbourhoods. */
export const VILLAGE_ENDS = wordsWith('village-end');

/** Words that end like a village and are none. */
export const NO_VILLAGES = wordsWith('no-village');

/** What a title says of the paper, behind its body's name. */
export const PAPER_WORDS = wordsWith('paper');
