import type { Section } from '../model/extraction';
import type { Named } from './named';
import type { Omission } from './omission';
import type { Surroundings } from './surroundings';
import type { Cell } from './time';

/** What a doubt is decided by. */
export interface Doubtful extends Pick<Named, 'metric' | 'headline'> {
  readonly cell: Cell;
  readonly around: Surroundings;
  /** No figure of the same headline stands behind the same name before it. */
  readonly isFirst: boolean;
  /** The part of the report that it stands in, and the words of it before the figure. */
  readonly section?: Section;
  readonly partBefore: string;
}

interface Case {
  readonly why: Omission;
  readonly holds: (of: Doubtful) => boolean;
}

const STRETCH = /(?:力争|争取|冲刺|奋力|努力|最好|确保|挑战)(?:达到|实现|完成|增长|突破|超过)?$/;
const RECKONING =
  /同口径|可比口径|同比口径|剔除|扣除|还原|现价|名义|不含|考虑.{0,10}因素|免抵|按.{0,8}计算|加上|来源于/;
const START_OF = /(?:[由从]|上年的?|去年的?|[比较][^,]{0,6}年的?)[^,。;]{0,6}$/;
const GREW_FROM =
  /^(?:左右|以上|[^,。;]{0,4}(?:增加|提高|增长|上升|扩大|跃升|攀升|跨越|下降|降低|[降升增跃])[至到]|调整为)/;
/** `连续跨越3000亿元、4000亿元`: the first of several thresholds. */
const THRESHOLD = /^(?!.*分别).*(?:跨[越上过]|突破|迈[上过]|[站登]上)$/;
const MORE_THRESHOLDS = /^[、和到]\d[\d.]*(?:万?亿|个)/;
/** The ones behind it. */
const PASSED = /(?:跨[越上过]|突破|迈[上过]|[站登]上)(?:[\d.]+(?:万亿|亿)?元?[、和])+$/;
const PLANNED =
  /(?:\(|,)?(?:计划|目标|任务|预期|年初|预计目标)[^,。;]{0,6}$|(?:预期|控制|奋斗|主要|年度|规划)目标/;
/** What is announced as a goal is none that was reached: 今年的主要预期目标是…. */
const ANNOUNCED = /(?:预期|奋斗|发展|主要)目标(?:建议|初步)?(?:安排|确定)?[是为:]/;
const HOPED = /(?:争取|力争)[^,]{0,14}(?:增长|达到|实现|突破)/;
const LOST = /损失|亏损/;
const FROM_TO = /^[从由].*(?:增加|提高|增长|扩大|上升)[到至]$/;
const BOTH = /城乡/;
const ANOTHER_BEHIND = /^ ?[、和及] ?[\d-]/;
const ESTIMATED = /预计/;
/** Goals, announced or listed. */
export const GOALS =
  /(?:目标|预期|任务|指标|安排|计划)[^。]{0,40}:|(?:预期|主要|奋斗|总体|发展)目标/;
/** A part that looks back first and ahead then: 发展成就和主要目标. */
const BACK_AND_AHEAD = /(?:成就|回顾|成绩|总结).*(?:目标|任务|安排|建议|思路|工作)/;
const REACHED = /^(?:台阶|大关),标志/;
const TWO_YEARS = /这[两二]年[来中间]/;
const FIVE_YEARS = /[五四三]年(?!级)/;
const RELAYED = /\$\d?\.?\$?\d?$/;

/** The reasons against a figure, in the order in which they are looked for. */
const CASES: readonly Case[] = [
  /* Texts in which a failed replacement left its marks have lost digits. */
  { why: 'unit', holds: ({ around }) => RELAYED.test(around.between.slice(-5)) },
  { why: 'unit', holds: ({ around }) => around.after.startsWith('$') },
  { why: 'stretch', holds: ({ isFirst, around }) => !isFirst && STRETCH.test(around.between) },
  {
    why: 'other-reckoning',
    holds: ({ isFirst, around }) => !isFirst && RECKONING.test(around.between),
  },
  {
    why: 'starting-point',
    holds: ({ metric, around: { between, after } }) =>
      metric.kind === 'level' &&
      (START_OF.test(between) ||
        GREW_FROM.test(after) ||
        (THRESHOLD.test(between) && MORE_THRESHOLDS.test(after)) ||
        PASSED.test(between)),
  },
  {
    why: 'status',
    holds: ({ metric, around: { clause, between, earlier, before } }) =>
      metric.status === 'actual' &&
      (PLANNED.test(clause + between) ||
        ANNOUNCED.test(earlier + before) ||
        HOPED.test(before + between)),
  },
  { why: 'other-reckoning', holds: ({ around }) => LOST.test(around.before) },
  {
    why: 'status',
    holds: ({ metric, around }) =>
      metric.status === 'target' && metric.kind === 'level' && FROM_TO.test(around.between),
  },
  {
    why: 'candidates-differ',
    holds: ({ metric, headline, around }) =>
      headline === 'resident-income-growth' &&
      BOTH.test(metric.indicator?.text ?? '') &&
      ANOTHER_BEHIND.test(around.after),
  },
  {
    why: 'status',
    holds: ({ metric, around }) =>
      metric.status === 'target' && ESTIMATED.test(around.before) && !GOALS.test(around.paragraph),
  },
  {
    why: 'status',
    holds: ({ metric, around }) =>
      metric.status === 'target' && metric.kind === 'level' && REACHED.test(around.after),
  },
  {
    why: 'not-of-one-year',
    holds: ({ metric, around }) => metric.kind === 'change' && TWO_YEARS.test(around.paragraph),
  },
  {
    why: 'status',
    holds: ({ metric, section, partBefore }) =>
      metric.status === 'target' &&
      section !== undefined &&
      BACK_AND_AHEAD.test(section.title) &&
      !GOALS.test(partBefore),
  },
  {
    why: 'not-of-one-year',
    holds: ({ headline, cell, around }) =>
      headline.endsWith('-level') &&
      cell.role === 'result' &&
      FIVE_YEARS.test(around.before) &&
      !/[到至达过破]/.test(around.between),
  },
];

/** Why a figure may not be the headline of its cell; `undefined` where nothing is against it. */
export const doubtOf = (of: Doubtful): Omission | undefined =>
  CASES.find(({ holds }) => holds(of))?.why;
