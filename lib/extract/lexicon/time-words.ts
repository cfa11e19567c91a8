/** Times as reports word them, in folded text. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Years by name, of which a part may follow: `今年上半年`. */
export const NAMED_YEARS = words('今年 去年 上年 前年 明年');
/** Times of two characters. */
export const SHORT_TIMES = words('全年 年末 年底 期末 月末 当年 年初 年内 目前 当前 每年 每月 每天 每日 每季');
/** What may follow any time. */
export const TIME_TAILS: readonly string[] = ['累计', '以来', '期间', '时', '起'];
/** What must follow the name of a five-year plan. */
export const PLAN_TAILS: readonly string[] = ['期间', '时期', '以来', '末', '前一年', '前二年', '前三年', '前四年'];
/** What leads back over a number of years: `过去五年`. */
export const SPAN_LEADS: readonly string[] = ['过去', '近', '最近'];
/** What may lead to a time; the longer first. */
export const TIME_LEADS: readonly string[] = ['截至', '截止到', '截止', '到', '至', '自', '从', '在'];

/** The characters that a time can begin with, those of its lead included. */
export const TIME_FIRST = '截到至自从在12今去上前明下第一二三四全年期月当目“十过近最五两六七八九几每03456789';
