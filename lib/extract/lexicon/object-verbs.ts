import { wordsWith } from './words';

/** Verbs of the pledges by a trait of their own, beside their class. Folded, simplified. */

/** Need the name of a title behind them: 创建省级卫生县, not 创建良好环境. */
export const NEED_TITLE = wordsWith('needs-title');
/** Put something on a list that others keep, or make it one of a group. */
export const ENTERING = wordsWith('enters');
/** Bring out what may bear a name instead of being on a list of things: 推出“柳溪游”. */
export const NAMING = wordsWith('names');
/** Begin or push on one thing; an extent behind them is that of the thing. */
export const BEGINNING = wordsWith('begins');
/** Of those that leave the doing to others the ones that explore. */
export const LEAVING = wordsWith('leaves');
/** Verbs of founding that found nothing by themselves. */
export const FOUNDING_NOTHING = wordsWith('founds-nothing');
/** Say of a state that it is reached. */
export const ATTAINING = wordsWith('attains');
/** Ask for a title that may not be given. */
export const STRIVING = wordsWith('strives');
/** Lead up to the verb behind them, where there is one: 围绕前沿|建设平台. */
export const APPROACHING = wordsWith('approaches');
/** Say that a mark is reached as the result. */
export const RESULTING = wordsWith('results');
