import type { Basis } from '../../model/extraction';
import { createSigns } from '../../text/signs';
import { unitSet } from '../../text/unit-set';
import { timeAtEnd } from '../calendar/time-reader';
import { STAND_VERBS } from '../lexicon/movement-words';
import { ABOVE_WORDS, BELOW_WORDS, COMPARISON_BASES, OTHERS } from '../lexicon/lead-words';

const any = (words: string): string => words.split(' ').join('|');

const BASE_KINDS = ['year-start', 'year', 'period', 'plan'] as const;
/** What a difference is taken against, up to the end of a slice; one group for each kind of base, the last for any other. */
const COMPARISON = new RegExp(
  `[比较与同](?:${BASE_KINDS.map((kind) => `${kind === 'plan' ? '全?年?度?' : ''}(${any(COMPARISON_BASES[kind])})`).join('|')}|` +
    '((?:上|前)一个五年|[^,;。:、比较]{1,12}?))(?:同期|相比|[末底时])?$',
);
/** `是2016年的`, `为分类前的`, `相当于前五年的`: the level that a ratio speaks of. */
const RATIO = new RegExp(
  `(?:是|为|达到?|恢复[到至]|(?:提[高升]|增[加长]|扩大|上升)[到至]|(${STAND_VERBS.join('|')}))([^,;。:、是为]{1,14})的$`,
);
/** `是上年的|2.4倍`: behind a multiple any level may stand. */
const MULTIPLE = /^[^,;。:、]{0,8}?倍/;
const MULTIPLE_LENGTH = 10;
/** `达到每百户`, `每人每月`: what a level is counted by. */
const PER = /(?:平均)?每(?:人每[月年日]|[百千万十]*(?:[户人名亩个辆件]|平方米|平方公里|公里)|[月年天股])$/;
/** `连续三年|居全省第一`. */
const RUNNING = /连续[\d一二三四五六七八九十]{1,3}(?:[年次届]|个月|个?季度)$/;
/** `由2016年的`, `由年初`: where a movement began. */
const FROM =
  /[由从自](?:年初|期初|上年末?|去年末?|原来|之前|以前|[^,;。:、由从自]{1,8}(?:[年期月]|年[初末底]|时期))的?$/;
/** `高于全市平均水平`, `快于全省`: a difference against others. */
const AGAINST = new RegExp(`(?:(${any(ABOVE_WORDS)})|(${any(BELOW_WORDS)}))(?:${any(OTHERS)}|[各省市区县旗州])*$`);
const TIME_ENDS = unitSet('年末底初月度日来期间里');
const WINDOW = 18;
const OTHER_BASE = 5;
const BASES: Readonly<Record<(typeof BASE_KINDS)[number], Basis>> = {
  'year-start': 'since-year-start',
  year: 'year-on-year',
  period: 'period-on-period',
  plan: 'against-plan',
};
const COMPARISON_ENDS = unitSet(
  '年期末初底月度划标算务季平前时计后比上值国省市区县镇均数户人名亩米辆件天股日来间里次届序',
);
/** Characters of which each of the patterns above needs one. */
const SIGNS = createSigns({ from: '由从自', against: '于出过先', per: '每连', compared: '比较与同' });
const HAS_FROM = SIGNS.bit('from');
const HAS_AGAINST = SIGNS.bit('against');
const HAS_PER = SIGNS.bit('per');
const HAS_COMPARED = SIGNS.bit('compared');
const OF = '的'.charCodeAt(0);
const LEVEL_ENDS = /[年期前时平均来]$|水平$/;
const BASE_YEAR = /\d{4}年|五年|时期|期末/;
/** Before a time that stands between a name and its quantity: `增加到|2007年的|3664亿元`. */
const BEFORE_TIME = unitSet('到至从由,、');
const COMPARED_ENDS = unitSet('年月期前时末底初平比上届');

/** Words that say what a quantity is compared with or counted by. */
export interface Comparison {
  /** Where they begin. */
  readonly start: number;
  readonly basis?: Basis;
  readonly ratio: boolean;
  readonly from?: boolean;
  readonly direction?: 1 | -1;
}

/** The words of comparison that end at `end`, before the quantity at `quantity`: `比上年`, `是2016年的`, `由年初`, `每户`. */
export function comparisonBefore(text: string, floor: number, end: number, quantity: number): Comparison | undefined {
  const isRatio = text.charCodeAt(end - 1) === OF;
  if (!isRatio && !COMPARISON_ENDS.has(text, end - 1)) return undefined;
  const base = Math.max(floor, end - WINDOW);
  const window = text.slice(base, end);
  const signs = SIGNS.in(text, base, end);
  const origin = (signs & HAS_FROM) !== 0 ? FROM.exec(window) : null;
  if (origin) return { start: base + origin.index, ratio: false, from: true };
  return isRatio ? ratioBefore(text, base, window, quantity) : othersBefore(text, floor, end, signs);
}

/** Words of comparison that end with another word than 的; `signs` are those of the window before `end`. */
function othersBefore(text: string, floor: number, end: number, signs: number): Comparison | undefined {
  const base = Math.max(floor, end - WINDOW);
  const window = text.slice(base, end);
  const against = (signs & HAS_AGAINST) !== 0 ? AGAINST.exec(window) : null;
  if (against) return { start: base + against.index, ratio: false, direction: against[1] ? 1 : -1 };
  const per = (signs & HAS_PER) !== 0 ? (PER.exec(window) ?? RUNNING.exec(window)) : null;
  if (per && base + per.index > floor)
    return { start: base + per.index, ratio: false, basis: per[0] === '平均每年' ? 'annual-average' : undefined };
  const compared = (signs & HAS_COMPARED) !== 0 ? COMPARISON.exec(window) : null;
  return compared ? differenceFrom(base, compared) : timeBefore(text, floor, end);
}

/** `比上年|12%`, `较年初|3亿元`. */
function differenceFrom(base: number, match: RegExpExecArray): Comparison | undefined {
  if (match[OTHER_BASE] !== undefined && !COMPARED_ENDS.has(match.input, match.input.length - 1)) return undefined;
  return { start: base + match.index, basis: basisOf(match), ratio: false };
}

/** `是2016年的|186%`, `相当于前五年的|2倍`; where the words only date a level (`增加到2012年的|3664亿元`), the time. */
function ratioBefore(text: string, base: number, window: string, quantity: number): Comparison | undefined {
  const time = timeAtEnd(window);
  if (time >= 0 && (base + time === 0 || BEFORE_TIME.has(text, base + time - 1)))
    return { start: base + time, ratio: false };
  const match = RATIO.exec(window);
  const level = match?.[2];
  if (!match || level === undefined) return undefined;
  if (!(match[1] || LEVEL_ENDS.test(level) || isMultipleAt(text, quantity))) return undefined;
  return { start: base + match.index, basis: BASE_YEAR.test(level) ? 'since-base-year' : undefined, ratio: true };
}

const isMultipleAt = (text: string, at: number): boolean => MULTIPLE.test(text.slice(at, at + MULTIPLE_LENGTH));

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
