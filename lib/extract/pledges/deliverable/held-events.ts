import { holdsName } from './proper-names';

/** What is held rather than run: 大会, 文化节, 邀请赛. */
const HELD_EVENT = /(?:[会节赛展坛周季杯]|会议|马拉松|庆典|仪式|实事|主场活动)[”》。]?$/;
/** 音乐节、龙舟赛等大型活动 */
const HELD_LIST = /(?<![社机学])[会节赛展坛周季杯][”》]?[、及和与等][^,。]{0,60}(?:活动|赛事|展会|节会)[。”]?$/;
/** A row of doings, held one time where it bears a name: 柳溪好物系列活动. */
const ROW = /(?:系列|主题|纪念|庆祝|宣传)(?:文化|文体|推介|宣传|展销|惠民)?活动[。”]?$/;
const ANNIVERSARY = /周年[^,。]{0,10}活动[。”]?$/;
/** One of a row is held or done one time, however it is gone about: 第三届, 第二次. */
const ORDINAL = /第[一二三四五六七八九十百\d]{1,4}[届次轮]/;

/** No one can tell when all of these were held. */
const UNBOUNDED = /各类|各种|各项|更多|多种|丰富多彩|群众性/;

/** Whether words tell of one of a row: `第三届柳溪文化节`. */
export const isOneOfRow = (words: string): boolean => ORDINAL.test(words);

/** Whether the folded object `text.slice(start, end)` is held on some day: `柳溪文化节`, `柳溪好物系列活动`; not `宣传活动`. */
export function isHeld(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  if (UNBOUNDED.test(words)) return false;
  if (HELD_EVENT.test(words) || HELD_LIST.test(words) || ANNIVERSARY.test(words)) return true;
  return ROW.test(words) && !words.includes('等') && holdsName(text, start, end);
}
