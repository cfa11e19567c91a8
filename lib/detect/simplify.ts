/**
 * Traditional characters of the detector's own words, each before its Simplified form: the whole
 * table is too big.
 */
const PAIRS =
  '佈布來来個个們们側侧億亿則则劃划動动務务匯汇區区員员問问啟启單单國国圖图執执報报學学審审將将導导廳厅強强彙汇後后從从復复徵征採采據据數数會会條条標标決决況况濟济熱热獲获現现發发確确簡简紀纪級级結结給给統统經经縣县總总績绩習习舉举華华萬万處处號号複复見见規规計计訊讯討讨記记訪访評评說说調调請请論论議议讀读責责較较辦办進进運运過过鄉乡錄录鎮镇長长門门閉闭開开預预顧顾顯显體体點点狀状資资實实項项綜综專专題题聽听網网視视談谈態态勢势內内';

const TRADITIONAL = new RegExp(`[${PAIRS.replace(/(.)./g, '$1')}]`, 'g');

/**
 * The text with the detector's own words in Simplified characters; every unit stays at its place.
 * 工作報告 → 工作报告
 */
export const simplify = (text: string): string =>
  text.replace(TRADITIONAL, (unit) => PAIRS.charAt(PAIRS.indexOf(unit) + 1));
