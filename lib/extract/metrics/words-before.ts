import type { Basis } from '../../model/extraction';
import { createSigns } from '../../text/signs';
import { unitSet } from '../../text/unit-set';
import { indexWords } from '../../text/word-edges';
import { LEAD_WORDS } from '../lexicon/lead-words';
import { timeAtEnd } from '../calendar/time-reader';

/** What the words directly before a quantity say of it. Offsets are the document's. */
export interface Lead {
  /** Where these words begin: what stands before is the name of what is measured. */
  readonly start: number;
  /** 1 for 增长, -1 for 下降 and 降幅, absent where no word of change stands there. */
  readonly direction?: 1 | -1;
  /** The number says where something stands after the change: `提高到`. */
  readonly reached: boolean;
  /** The number says where the change began: `由`. */
  readonly from: boolean;
  readonly basis?: Basis;
  /** The words before are those of the level it compares with: `是2016年的`. */
  readonly ratio: boolean;
}

/** What a difference is taken against, up to the end of a slice. */
const COMPARISON =
  /[比较与同](?:(年初|上年末|上年底|去年末|去年底|上年年末)|(去年同期|上年同期|上年度|去年|上年|上一年度?|前一年)|(上半年|上个?月|上个?季度|上季|上期|[一二三]季度|前[三两]季度)|全?年?度?(计划|目标|预算|任务|预期|预期目标|时序进度|序时进度)|((?:上|前)一个五年|[^,;。:、比较]{1,12}?))(?:同期|相比|[末底时])?$/;
/** `是2016年的`, `为分类前的`, `相当于前五年的`: the level that a ratio speaks of. */
const RATIO =
  /(?:是|为|达到?|恢复(?:到|至)|(控制在|稳定在|保持在|不低于|不高于|不少于|不超过|相当于))([^,;。:、是为]{1,14})的$/;
/** `是上年的|2.4倍`: behind a multiple any level may stand. */
const MULTIPLE = /^[^,;。:、]{0,8}?倍/;
const MULTIPLE_LENGTH = 10;
/** `达到每百户`, `每人每月`: what a level is counted by. */
const PER =
  /(?:(?:平均)?每(?:人每[月年日]|[百千万十]*(?:[户人名亩个辆件]|平方米|平方公里|公里)|[月年天股])|连续[\d一二三四五六七八九十]{1,3}(?:[年次届]|个月|个?季度))$/;
/** `由2016年的`, `由年初`: where a movement began. */
const FROM =
  /[由从自](?:年初|期初|上年末?|去年末?|原来|之前|以前|[^,;。:、由从自]{1,8}(?:[年期月]|年[初末底]|时期))的?$/;
/** `高于全市平均水平`, `快于全省`: a difference against others. */
const AGAINST =
  /(?:(高于|高出|快于|优于|超出?|多于|领先|好于)|(低于|慢于|少于|落后于?|低出))(?:全国|全省|全市|全区|全县|全镇|[各省市区县旗州]|街镇|平均|水平|平均数|均值|同期|计划|时序进度|序时进度|进度|时序|年度|预期|目标|上年|去年)*$/;
const TIME_ENDS = unitSet('年末底初月度日来期间里');
const WINDOW = 18;
const COMPARISON_ENDS = unitSet(
  '年期末初底月度划标算务季平前时计后比上值国省市区县镇均数户人名亩米辆件天股平日来间里次届度序',
);
/** Characters of which each of the patterns above needs one. */
const SIGNS = createSigns({ from: '由从自', against: '于出过先', per: '每连', compared: '比较与同' });
const HAS_FROM = SIGNS.bit('from');
const HAS_AGAINST = SIGNS.bit('against');
const HAS_PER = SIGNS.bit('per');
const HAS_COMPARED = SIGNS.bit('compared');
const GROWTHS: ReadonlySet<string> = new Set(['增长', '上涨', '递增', '正增长']);
const STAYS = /^(?:预期)?(?:保持|维持|稳定|控制|定)在?/;
const MOST_WORDS = 10;
const SPACE = ' '.charCodeAt(0);
const OF = '的'.charCodeAt(0);
const LEAD_INDEX = indexWords(Array.from(LEAD_WORDS, ([word, kind]) => [word, { length: word.length, kind }] as const));

/**
 * Reads the words before the quantity at `end`, leftwards, not beyond `floor`: for `税收总收入同比增长|19.1%` the name
 * ends where 同比 begins, direction 1, basis `year-on-year`. Where no such word stands, `start` is `end`.
 */
export function readLead(text: string, floor: number, end: number): Lead {
  let start = end;
  let direction: 1 | -1 | undefined;
  let reached = false;
  let from = false;
  let ratio = false;
  let basis: Basis | undefined;
  for (let count = 0; count < MOST_WORDS && start > floor; count += 1) {
    if (text.charCodeAt(start - 1) === SPACE) {
      start -= 1;
      continue;
    }
    const compared = comparisonBefore(text, floor, start, end);
    if (compared) {
      if (compared.ratio && direction !== undefined) break;
      ratio ||= compared.ratio;
      basis ??= compared.basis;
      direction ??= compared.direction;
      start = compared.start;
      from = compared.from === true;
      if (from) break;
      continue;
    }
    const word = LEAD_INDEX.valueBefore(text, floor, start);
    if (word === undefined || word.kind === 'name') break;
    const { kind, length } = word;
    if (kind === 'rise' || kind === 'fall') direction ??= kind === 'rise' ? 1 : -1;
    else if (kind === 'rise-rate') direction ??= 1;
    else if (kind === 'fall-rate') direction = direction === undefined ? -1 : direction === 1 ? -1 : 1;
    else if (kind === 'turn' && !reached) break;
    else if (kind === 'reach' || kind === 'turn') reached ||= direction === undefined;
    else if (kind === 'from') from = true;
    else if (kind === 'year-on-year') basis ??= 'year-on-year';
    else if (kind === 'period-on-period') basis ??= 'period-on-period';
    else if (kind === 'annual') basis ??= 'annual-average';
    if ((kind === 'rise-rate' || kind === 'fall-rate') && reached) reached = false;
    if (kind === 'rise' && reached && isGrowthAt(text, start - length, start, end)) reached = false;
    start -= length;
    if (kind === 'from') break;
  }
  return { start, direction, reached, from, basis, ratio };
}

/** `增长保持在|6%|`: the growth itself stands there, as not in 提高到. */
const isGrowthAt = (text: string, from: number, to: number, end: number): boolean =>
  GROWTHS.has(text.slice(from, to)) && STAYS.test(text.slice(to, end));

const isMultipleAt = (text: string, at: number): boolean => MULTIPLE.test(text.slice(at, at + MULTIPLE_LENGTH));

interface Comparison {
  readonly start: number;
  readonly basis?: Basis;
  readonly ratio: boolean;
  readonly from?: boolean;
  readonly direction?: 1 | -1;
}

/** The words of comparison that end at `end`, before the quantity at `quantity`. */
function comparisonBefore(text: string, floor: number, end: number, quantity: number): Comparison | undefined {
  const isRatio = text.charCodeAt(end - 1) === OF;
  if (!isRatio && !COMPARISON_ENDS.has(text, end - 1)) return undefined;
  const base = Math.max(floor, end - WINDOW);
  const window = text.slice(base, end);
  const signs = SIGNS.in(text, base, end);
  const origin = (signs & HAS_FROM) !== 0 ? FROM.exec(window) : null;
  if (origin) return { start: base + origin.index, ratio: false, from: true };
  const against = !isRatio && (signs & HAS_AGAINST) !== 0 ? AGAINST.exec(window) : null;
  if (against) return { start: base + against.index, ratio: false, direction: against[1] ? 1 : -1 };
  if (isRatio) {
    const match = RATIO.exec(window);
    const level = match?.[2];
    // A time between the name and the quantity: 增加到2007年的|3664亿元.
    const time = timeAtEnd(window);
    if (time >= 0 && '到至从由,、'.includes(text.charAt(base + time - 1) || ' '))
      return { start: base + time, ratio: false };
    if (!match || level === undefined) return undefined;
    if (!(match[1] || /[年期前时平均]$|水平$/.test(level) || isMultipleAt(text, quantity))) return undefined;
    return {
      start: base + match.index,
      basis: /\d{4}年|五年|时期|期末/.test(level) ? 'since-base-year' : undefined,
      ratio: true,
    };
  }
  const per = (signs & HAS_PER) !== 0 ? PER.exec(window) : null;
  if (per && base + per.index > floor)
    return { start: base + per.index, ratio: false, basis: per[0] === '平均每年' ? 'annual-average' : undefined };
  const match = (signs & HAS_COMPARED) !== 0 ? COMPARISON.exec(window) : null;
  const time = !match && TIME_ENDS.has(text, end - 1) ? timeAtEnd(window) : -1;
  // 提|前3个月 is no time.
  const early = time > 0 && text.startsWith('提前', base + time - 1) ? 1 : 0;
  if (time >= 0 && base + time - early > floor) return { start: base + time - early, ratio: false };
  if (!match) return undefined;
  const [, opening, year, period, plan, other] = match;
  if (other !== undefined && !'年月期前时末底初平比上届'.includes(text.charAt(end - 1))) return undefined;
  const basis: Basis | undefined = year
    ? 'year-on-year'
    : opening
      ? 'since-year-start'
      : period
        ? 'period-on-period'
        : plan
          ? 'against-plan'
          : other && /[年期时]/.test(other)
            ? 'since-base-year'
            : undefined;
  return { start: base + match.index, basis, ratio: false };
}
