import type { Basis } from '../../model/extraction';
import { gated } from '../../text/gate';
import type { Look } from '../../text/gate';
import { endingWith, holding, unitSet } from '../../text/unit-set';
import { timeAtEnd } from '../calendar/time-reader';
import { STAND_VERBS } from '../lexicon/movement-words';
import { ABOVE_WORDS, BELOW_WORDS, COMPARISON_BASES, OTHERS } from '../lexicon/lead-words';

const any = (words: string): string => words.split(' ').join('|');

/** Ends of words of comparison: most words end otherwise. */
const ENDS =
  '年期末初底月份度划标算务季平前时计后比上值国省市区县镇均数户人名亩米辆件天股日来间里次届序期务旗州';
const isEnd = endingWith(ENDS);
/** The look of a pattern that ends like a comparison and needs one of these characters. */
const comparing = (signs: string): Look => {
  const holds = holding(signs);
  return (text, start, end) => isEnd(text, start, end) && holds(text, start, end);
};

const BASE_KINDS = ['year-start', 'year', 'period', 'plan'] as const;
const BASES_NAMED = BASE_KINDS.map(
  (kind) => `${kind === 'plan' ? '全?年?度?' : ''}(${any(COMPARISON_BASES[kind])})`,
).join('|');
const AT_BASE = '(?:同期|相比|[末底时])?';
/**
 * What a difference is taken against, up to the end of a slice; one group for each kind of base,
 * the last for any other.
 */
export const COMPARISON = gated(
  new RegExp(
    `[比较与同](?:(?:${BASES_NAMED}|((?:上|前)一个五年|[^,;。:、比较]{1,12}?))${AT_BASE})(?<=[${ENDS}])$`,
  ),
  comparing('比较与同'),
);
const STANDS_AT = `是|为|达到?|恢复[到至]|(?:提[高升]|增[加长]|扩大|上升)[到至]|(${STAND_VERBS.join('|')})`;
/** `是2016年的`, `为分类前的`, `相当于前五年的`: the level that a ratio speaks of. */
export const RATIO = gated(
  new RegExp(`(?:${STANDS_AT})([^,;。:、是为]{1,14})的$`),
  endingWith('的'),
);
/** `是上年的|2.4倍`: behind a multiple any level may stand. */
const MULTIPLE = /^[^,;。:、]{0,8}?倍/;
const MULTIPLE_LENGTH = 10;
/** `达到每百户`, `每人每月`: what a level is counted by. */
export const PER = gated(
  /(?:平均)?每(?:人每[月年日]|[百千万十]*(?:[户人名亩辆件]|平方米|平方公里|公里)|[月年天股])$/,
  comparing('每'),
);
/** `连续三年|居全省第一`. */
export const RUNNING = gated(
  /连续[\d一二三四五六七八九十]{1,3}(?:[年次届]|个月|个?季度)$/,
  comparing('连'),
);
const MOMENTS =
  '年初|期初|上年末?|去年末?|原来|原先|过去|之前|以前|[^,;。:、由从自]{1,8}(?:[年期月]|年[初末底]|时期)';
/** `由2016年的`, `由年初`: where a movement began. */
export const FROM = gated(new RegExp(`[由从自](?:${MOMENTS})的?$`), holding('由从自'));
const OTHER = `(?:${any(OTHERS)}|[各省市区县旗州])+`;
/** `高于全市平均水平`, `快于全省`: a difference against others. */
export const AGAINST = gated(
  new RegExp(
    `(?:(${any(ABOVE_WORDS)})|(${any(BELOW_WORDS)}))(?:${OTHER}|(?<=落后))(?<=[${ENDS}])$`,
  ),
  comparing('于出先后'),
);
const OF_PLANS = '全?年?度?(?:计划|目标|任务|预期|进度|时序|序时)(?:任务|目标|进度)?';
/** `超年度计划|8个百分点`, `超序时进度`: beyond what was planned. */
export const BEYOND = gated(new RegExp(`超[过出额]?${OF_PLANS}$`), comparing('超'));
const TIME_ENDS = unitSet('年末底初月度日来期间里');
const WINDOW = 18;
const OTHER_BASE = 5;
const BASES: Readonly<Record<(typeof BASE_KINDS)[number], Basis>> = {
  'year-start': 'since-year-start',
  year: 'year-on-year',
  period: 'period-on-period',
  plan: 'against-plan',
};
const OF = '的'.charCodeAt(0);
const LEVEL_ENDS = /[年期前时平均来]$|水平$/;
const BASE_YEAR = /\d{4}年|五年|时期|期末/;
/** Before a time that stands between a name and its quantity: `增加到|2007年的|3664亿元`. */
const BEFORE_TIME = unitSet('到至从由,、');
const COMPARED_ENDS = unitSet('年月份期前时末底初平比上届');

/** Words that say what a quantity is compared with or counted by. */
export interface Comparison {
  /** Where they begin. */
  readonly start: number;
  readonly basis?: Basis;
  readonly ratio: boolean;
  readonly from?: boolean;
  readonly direction?: 1 | -1;
}

/**
 * The words of comparison that end at `end`, before the quantity at `quantity`: `比上年`,
 * `是2016年的`, `由年初`, `每户`.
 */
export function comparisonBefore(
  text: string,
  floor: number,
  end: number,
  quantity: number,
): Comparison | undefined {
  const isRatio = text.charCodeAt(end - 1) === OF;
  if (!isRatio && !isEnd(text, floor, end)) return undefined;
  const base = Math.max(floor, end - WINDOW);
  const origin = FROM.exec(text, base, end);
  if (origin) return { start: base + origin.index, ratio: false, from: true };
  return isRatio ? ratioBefore(text, base, end, quantity) : othersBefore(text, floor, end);
}

/** Words of comparison that end with another word than 的. */
function othersBefore(text: string, floor: number, end: number): Comparison | undefined {
  const base = Math.max(floor, end - WINDOW);
  const against = AGAINST.exec(text, base, end);
  if (against) return { start: base + against.index, ratio: false, direction: against[1] ? 1 : -1 };
  const beyond = BEYOND.exec(text, base, end);
  if (beyond)
    return { start: base + beyond.index, ratio: false, direction: 1, basis: 'against-plan' };
  const per = PER.exec(text, base, end) ?? RUNNING.exec(text, base, end);
  if (per && base + per.index > floor)
    return {
      start: base + per.index,
      ratio: false,
      basis: per[0] === '平均每年' ? 'annual-average' : undefined,
    };
  const compared = COMPARISON.exec(text, base, end);
  return compared ? differenceFrom(base, compared) : timeBefore(text, floor, end);
}

/** `比上年|12%`, `较年初|3亿元`. */
function differenceFrom(base: number, match: RegExpExecArray): Comparison | undefined {
  if (match[OTHER_BASE] !== undefined && !COMPARED_ENDS.has(match.input, match.input.length - 1))
    return undefined;
  return { start: base + match.index, basis: basisOf(match), ratio: false };
}

/**
 * `是2016年的|186%`, `相当于前五年的|2倍`; where the words only date a level
 * (`增加到2012年的|3664亿元`), the time.
 */
function ratioBefore(
  text: string,
  base: number,
  end: number,
  quantity: number,
): Comparison | undefined {
  const time = timeAtEnd(text.slice(base, end));
  if (time >= 0 && (base + time === 0 || BEFORE_TIME.has(text, base + time - 1)))
    return { start: base + time, ratio: false };
  const match = RATIO.exec(text, base, end);
  const level = match?.[2];
  if (!match || level === undefined) return undefined;
  if (!(match[1] || LEVEL_ENDS.test(level) || isMultipleAt(text, quantity))) return undefined;
  return {
    start: base + match.index,
    basis: BASE_YEAR.test(level) ? 'since-base-year' : undefined,
    ratio: true,
  };
}

const isMultipleAt = (text: string, at: number): boolean =>
  MULTIPLE.test(text.slice(at, at + MULTIPLE_LENGTH));

/** A time that only stands before the quantity: `税收|2020年|3亿元`. 提|前3个月 is none. */
function timeBefore(text: string, floor: number, end: number): Comparison | undefined {
  if (!TIME_ENDS.has(text, end - 1)) return undefined;
  const base = Math.max(floor, end - WINDOW);
  const time = timeAtEnd(text.slice(base, end));
  if (time < 0) return undefined;
  const early = time > 0 && text.startsWith('提前', base + time - 1) ? 1 : 0;
  const start = base + time - early;
  return start > floor ? { start, ratio: false } : undefined;
}

function basisOf(match: RegExpExecArray): Basis | undefined {
  const kind = BASE_KINDS.find((_, index) => match[index + 1] !== undefined);
  if (kind) return BASES[kind];
  return /[年期时]/.test(match[OTHER_BASE] ?? '') ? 'since-base-year' : undefined;
}
