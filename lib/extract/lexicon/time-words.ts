import { wordsWith } from './words';

/** Times as reports word them, in folded text. */

/** Years by name, of which a part may follow: `今年上半年`. */
export const NAMED_YEARS = wordsWith('named-year');
/** Times of two characters. */
export const SHORT_TIMES = wordsWith('short-time');
/** What may follow any time. */
export const TIME_TAILS = wordsWith('time-tail');
/** What must follow the name of a five-year plan. */
export const PLAN_TAILS = wordsWith('plan-tail');
/** What leads back over a number of years: `过去五年`. */
export const SPAN_LEADS = wordsWith('span-lead');
/** What may lead to a time; the longer first. */
export const TIME_LEADS = wordsWith('time-lead');

/** What is a mean of the year by its name, not of several: `年均|浓度`. */
export const YEARLY_MEANS = '值 值为 气温 水温 浓度 湿度 降水 降雨'.split(' ');

/** The characters that a time can begin with, those of its lead included. */
export const TIME_FIRST =
  '截到至自从在12今民去上前明下第一二三四全年期月当目“十过近最五两六七八九几每03456789';
