/** Words right before a change that say nothing but that it is one: `，比上年净增加`, `、年均增长`. */
const OPENING = '[,、;(]?';
const SINCE = '上年|去年|前年|年初|上届|五年前|\\d{4}年';
const BASE = `(?:[同环]比|上年|五年|(?:分别)?[比较](?:${SINCE})(?:[末底初]|同期)?)?`;
const HOW =
  '(?:累计|总共|实际|名义|年均|年平均|平均每年|每年|按可比价格?(?:计算)?|大幅|增幅|同口径|可比口径|[净共均仅只,]){0,3}';
const VERB =
  '(?:增长|增加|增收|增支|多增|递增|提高|提升|上升|上涨|扩大|下降|减少|降低|减收|缩减|压减|缩小|回落|增幅|降幅|增速|涨幅|[少增降升减涨])';
const TAIL = '(?:[率额]|速度)?(?:达到|高达|超过|[了为达约近])?';

/** The whole of the words between a level and the change it is said to have made. */
export const CHANGES = new RegExp(`^${OPENING}${BASE}${HOW}${VERB}${TAIL}$`);
/** `，年均增长`. */
export const CHANGES_YEARLY = /年均|年平均|平均每年|每年/;
