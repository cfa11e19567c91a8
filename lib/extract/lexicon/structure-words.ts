import { wordsWith } from './words';

/** Words that tell where a report looks back, looks ahead, or does neither. Folded, simplified. */

/** Heads that make any heading look back: `2020年工作回顾`. */
export const REVIEW_HEADS = wordsWith('review-head');

/**
 * Heads that look back only with a time that is past: `过去五年的成就`, but not
 * `在服务群众上取得新成效`.
 */
export const REVIEW_HEADS_WITH_TIME = wordsWith('review-head-with-time');

/** Heads that make any heading look ahead: `2021年主要任务`. */
export const PLAN_HEADS = wordsWith('plan-head');

/**
 * Words that make a heading look ahead wherever they stand in it: `工作思路和主要目标`,
 * `总体要求和目标`.
 */
export const PLAN_MARKS = wordsWith('plan-mark');

/** Times that lie ahead of any report. */
export const AHEAD_WORDS = wordsWith('ahead');

/** Times that lie behind any report. */
export const BACK_WORDS = wordsWith('back');

/** Years that a plan speaks of without their number. */
export const PLAN_YEARS = wordsWith('plan-year');

/** How a sentence opens that says what comes next. */
export const NEXT_OPENINGS = wordsWith('next-opening');

/** How a paragraph opens that looks back again. */
export const BACK_OPENINGS = wordsWith('back-opening');

/** When goals were set that are looked back on: `年初确定的预期目标是…`. */
export const SET_BEFORE = wordsWith('set-before');

/** Verbs that open a heading over a theme: `解决突出问题` looks neither back nor ahead. */
export const THEME_VERBS = wordsWith('theme');

/** What announces an annex or a list of tasks, whose numbering is its own. */
export const ANNEX_WORDS = wordsWith('annex');

/** Words of text that tells what has been. */
export const PAST_MARKS = wordsWith('past-mark');

/** Words of text that sets tasks. */
export const TASK_MARKS = wordsWith('task-mark');

/** Words that order what is to be done, wherever they stand. */
export const ORDER_MARKS = wordsWith('order');

/** Words that tell what came of it. */
export const OUTCOME_MARKS = wordsWith('outcome');

/** Longer words in which they order and tell nothing. */
export const NEITHER_MARKS = wordsWith('neither');

/**
 * More words that set tasks and tell outcomes: many together show what a text without headings
 * does.
 */
export const TASK_SIGNS = wordsWith('task-sign');
export const OUTCOME_SIGNS = wordsWith('outcome-sign');
/** Longer words in which these are no sign. */
export const NEITHER_SIGNS = wordsWith('neither-sign');

/** Headings of glossaries and other matter behind a report. */
export const GLOSSARY_HEADS = wordsWith('glossary');

/** Site furniture: a short line that holds one of these is no part of the report. */
export const CHROME_WORDS = wordsWith('chrome');

/** One- and two-word buttons of toolbars; the whole line must be the word. */
export const CHROME_LINES = wordsWith('chrome-line');

/** The commonest family names. */
export const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤';

/** Short headings that begin like a name. */
export const FRONT_WORDS = wordsWith('front');
