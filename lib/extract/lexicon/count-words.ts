import { wordsWith } from './words';

/**
 * Measure words for things that can be seen and counted; 个 and 项 need more evidence than these.
 */
export const CONCRETE_COUNTS = wordsWith('concrete-count');

/** Measure words that nothing but things takes: 三座, 两台. */
export const SELF_EVIDENT_COUNTS = wordsWith('evident-count');

/** Things that a Chinese numeral with 个, 件, 条 or 项 may count even without a verb before it. */
export const CONCRETE_NOUNS = wordsWith('concrete');

/** Verbs that make 一 a count: 引进一家企业, 每月召开一次. */
export const ONE_VERBS = wordsWith('makes-one').join('|');

/** Verbs whose object is counted: 新建四座, 举办两期. */
export const COUNTING_VERBS = wordsWith('counts');

/** Last characters of what is built or laid out: 村史馆, 滨河路. */
export const FACILITY_ENDS =
  '馆堂路园站井桥楼场厅校院厂库池塔亭坝渠闸室所店街道线渡头港管廊棚仓心台';

/**
 * Nouns behind which a Chinese numeral stands with its measure word, 点 and the like included:
 * 示范点一个.
 */
export const POSTPOSED_ENDS = `${FACILITY_ENDS}井机车船器炉圈点区房屋圃林带岗亭牌栏屏`;

/**
 * Nouns of programmes and slogans: a Chinese numeral before them names a set instead of counting
 * things.
 */
export const ABSTRACT_NOUNS = wordsWith('slogan-noun');

/** What makes a slogan of 个, 项 and 条 before it: 三个全面, 两个不变. */
export const SLOGAN_HEADS = wordsWith('slogan-head');

/** Nouns for people that end a counted phrase: 600万农村贫困人口. */
export const PERSON_HEADS = wordsWith('person').join('|');

/** Quantities that are numbers without a unit. */
export const INDEX_NOUNS = wordsWith('unitless').join('|');

/** Nouns that a large number behind them counts: 注册用户超21万. */
export const COUNTED_BEFORE = wordsWith('counted-before').join('|');

/** Words for a number of things: 参保人数突破620万. */
export const COUNTED_NUMBERS = wordsWith('counted-number').join('|');

/** Sums of money that reports sometimes leave without 元: 总投资20亿. */
export const MONEY_NOUNS = wordsWith('money').join('|');

/**
 * Verbs behind which a number without 元 goes on with the money named before:
 * 征收任务210万,实际完成233万.
 */
export const MONEY_VERBS = wordsWith('moves-money').join('|');

/** Things that are sorted by a size that each of them has: 亿元以上项目, 50头以上的大户. */
export const SET_MEMBERS = wordsWith('sorted-by-size');

/** What an amount is of or at, behind it: 千万吨产能, 近百万元的速度. */
export const AMOUNT_NOUNS = wordsWith('of-amount');

/** Measure words with which 一 is no count but an article: 建成一个, 打赢一场, 建强一支. */
export const ARTICLE_COUNTS = wordsWith('article-count');

/**
 * Measure words of grades and clock times, which a Chinese numeral does not count: 一二级, 二三类,
 * 四十一分.
 */
export const GRADING_UNITS = wordsWith('grading-unit');

/** Verbs by which a place moves: 上升三位. */
export const PLACE_MOVES = wordsWith('moves-place').join('|');
