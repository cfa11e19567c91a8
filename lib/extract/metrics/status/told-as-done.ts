import type { Period } from '../../../model/extraction';
import type { Span } from '../../../model/span';
import { indexEdges } from '../../../text/word-edges';
import { PROMISING, STILL_TO_COME } from '../../lexicon/status-words';
import type { Lead } from '../words-before';
import type { Place, SentenceReading } from '../sentence-reading';

/** Of the words that promise those that tell of what was done as well. */
const DONE_TOO: ReadonlySet<string> = new Set(['完成', '开展', '新建', '实施', '全年', '改造']);
const AHEAD = indexEdges(PROMISING);
const TO_COME = indexEdges(STILL_TO_COME);
const PAST = /(?:去年|上年|截至|截止)(?!同期)/g;
/** A time gone by, whatever the report's own year. */
const LAST_YEAR = /^(?:去年|上年|前年)/;
const AGAINST = '比较与同';
/** The next clause measures the figure against the year before: `10.7亿个|,同比增加5320万个`. */
const COMPARED_NEXT = /^[,(]?同比[^,;。]{0,4}[增减上下提降回升]/;
/** A perfect without a noun behind it: `已|建成公园6座`, not `已建成的6座`. */
const PERFECT = /已(?!开工|签约|批|入库|备案|出让)[^,;。:的已]{1,14}$/;
/**
 * Words by which a sentence of a plan tells what was done: `先后召开`, `已于2月建成`, `目前已完成`.
 */
const TOLD = /先后|已于[^,;。]{1,20}(?=[,;])|目前[^,;。]{0,16}已[^,;。]{1,12}(?=[,;])/g;
const TOLD_BEHIND =
  /^,?[^,;。]{0,2}(?:项目|工程|工作|任务)[^,;。]{0,2}已(?:于|经|全部|基本)?[^,;。]{0,8}(?:完成|建成|完工|竣工|投用)/;
/** Behind those, words that turn to what is still to be done. */
const LATER = /期间|[到至末底]|\d{4}年/;
/** `需要`, `主要`: 要 that is no word of its own, since it asks for nothing. */
const NO_ASKING = /[需主重必纲概首不只]要/g;
const ASKING = indexEdges([...PROMISING].filter((word) => !DONE_TOO.has(word)));
const LOOK_BEHIND = 120;
const LOOK_AHEAD = 12;
const LOOK_FAR_AHEAD = 40;

/**
 * Whether a figure of a plan is told as a fact all the same: of a past year
 * (`2022年底基站达到|231万个|` in a plan for 2023), measured against the year before
 * (`端口10.7亿个,同比增加|5320万个|`), a part of what was told of last year
 * (`去年超收7239万元,其中县级|4168万元|`) or in the perfect (`已投放|300辆|`). Not beside a word
 * that promises: `力争同比增长8%`.
 */
export function isToldAsDone(
  reading: SentenceReading,
  place: Place,
  lead: Lead,
  period: Period | undefined,
): boolean {
  const { text } = reading;
  const { candidate, clause } = place;
  const base = Math.max(reading.sentence.start, candidate.start - LOOK_BEHIND);
  const own = text.slice(Math.max(clause.start, base), candidate.start);
  if (own.includes('已') && PERFECT.test(own) && !AHEAD.standsIn(own, 0, own.length)) return true;
  if (isTold(reading, place, base)) return true;
  const limit = Math.min(reading.end, candidate.end + LOOK_FAR_AHEAD);
  const behind = text.slice(candidate.end, limit).replaceAll(NO_ASKING, '');
  if (AHEAD.standsIn(text, base, candidate.start) || TO_COME.standsIn(behind, 0, behind.length))
    return false;
  const head = text.slice(base, candidate.start);
  if (period && isPast(reading, period, own, head)) return true;
  if (candidate.bound === 'min' || candidate.bound === 'approx') return false;
  return isMeasuredAgainst(text, lead, candidate) || isPartOfThePast(own, head);
}

/**
 * The sentence tells of what was done, before the figure or right behind:
 * `目前管线已铺完,完成总量的|35%|`, `|90盏|路灯…,该项目已于4月完成`.
 */
function isTold(
  { text, end }: SentenceReading,
  { candidate, clause }: Place,
  base: number,
): boolean {
  const told = [...text.slice(base, candidate.start).matchAll(TOLD)].at(-1);
  if (told) {
    const from = base + told.index + told[0].length;
    return (
      !ASKING.standsIn(text, from, candidate.start) &&
      !LATER.test(text.slice(from, candidate.start))
    );
  }
  return (
    clause.end < end &&
    TOLD_BEHIND.test(text.slice(clause.end, Math.min(end, clause.end + LOOK_FAR_AHEAD)))
  );
}

/** The figure is of last year, or of a year that the report looks back on. */
function isPast({ document }: SentenceReading, period: Period, own: string, head: string): boolean {
  if (LAST_YEAR.test(period.text) && !own.includes(period.text) && !head.includes('基础'))
    return true;
  const review = document.years.review;
  const year = period.resolution === 'explicit' ? Number(period.end?.slice(0, 4)) : undefined;
  return review !== undefined && year !== undefined && year <= review;
}

const isMeasuredAgainst = (text: string, lead: Lead, { start, end }: Span): boolean =>
  text.slice(lead.start, start).includes('同比') ||
  COMPARED_NEXT.test(text.slice(end, end + LOOK_AHEAD));

const isPartOfThePast = (own: string, head: string): boolean =>
  own.trimStart().startsWith('其中') &&
  [...head.matchAll(PAST)].some(({ index }) => !isCompared(head, index));

const isCompared = (head: string, at: number): boolean =>
  at > 0 && AGAINST.includes(head.charAt(at - 1));
