import type { WordList } from '../../text/word-list';
import { wordsWith } from './words';

/**
 * Words that may stand directly before a quantity, between it and the name of what is measured:
 * `税收总收入|同比|增长|了|19.1%`. Read from the quantity leftwards, longest first. Folded,
 * simplified.
 */

/**
 * - `fill`: says nothing of the meaning (`累计`, `约`)
 * - `reach`: the number is where something stands (`达到`, `升至` without its direction)
 * - `turn`: as `reach`, only before one (`优化`为47所, not `优化`20个)
 * - `rise`, `fall`: the number is a difference (`增长`, `减少`)
 * - `rise-rate`, `fall-rate`: the name of a difference (`增幅`, `降幅`)
 * - `year-on-year`, `period-on-period`, `annual`: what the difference is taken against
 * - `name`: the end of a name that only looks like one of the others (`审计`16项)
 * - `from`: the number is where a movement began (`由`)
 */
export type LeadClass =
  | 'fill'
  | 'reach'
  | 'turn'
  | 'rise'
  | 'fall'
  | 'rise-rate'
  | 'fall-rate'
  | 'year-on-year'
  | 'period-on-period'
  | 'annual'
  | 'from'
  | 'name';

/** Every lead word, by its class. */
export const LEAD_WORDS: Readonly<Record<LeadClass, WordList>> = {
  name: wordsWith('lead.name'),
  fill: wordsWith('lead.fill'),
  reach: wordsWith('lead.reach'),
  turn: wordsWith('lead.turn'),
  rise: wordsWith('lead.rise'),
  fall: wordsWith('lead.fall'),
  'rise-rate': wordsWith('lead.rise-rate'),
  'fall-rate': wordsWith('lead.fall-rate'),
  'year-on-year': wordsWith('lead.year-on-year'),
  'period-on-period': wordsWith('lead.period-on-period'),
  annual: wordsWith('lead.annual'),
  from: wordsWith('lead.from'),
};

/**
 * Names before a last character that alone is a lead word of the class `reach`: `得分|列`, though
 * 分列 is one too.
 */
export const LAST_REACHES = wordsWith('lead.last');

/** Nouns of a plan: what a progress is measured by. */
export const PLAN_NOUNS = wordsWith('plan-noun').join(' ');

/**
 * What a difference is taken against: `比|年初|`, `较|上年同期|`, `比|上季度|`, `比|计划|`.
 * Patterns may stand among the words.
 */
export const COMPARISON_BASES = {
  'year-start': '年初 上年末 上年底 去年末 去年底 上年年末',
  year: '去年同期 上年同期 上年度 去年 上年 上一年度? 前一年',
  period: '上半年 上个?月 上个?季度 上季 上期 [一二三]季度 前[三两]季度',
  plan: '计划 目标 预算 任务 预期 预期目标 时序进度 序时进度',
} as const;

/** `高于|全市`, `落后|全省`: a difference against others. */
export const ABOVE_WORDS = '高于 高出 快于 优于 超出 多于 领先 好于';
export const BELOW_WORDS = '低于 慢于 少于 落后于? 低出';

/** With whom or what something is compared. */
export const OTHERS = wordsWith('compared-with').join(' ');

/** `由2.5亿元|增加到|3.2亿元`: verbs of a movement, before 到, 至, 为 or 成. */
export const MOVING_VERBS = wordsWith('moves');

/** Works and parts of a construction, finished by so much: `地下结构|60%`. */
export const BUILDING_WORKS = wordsWith('works-part');

/** Words that say which plan, between 完成 and 目标. */
export const PLAN_WORDS = wordsWith('which-plan');
