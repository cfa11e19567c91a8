import { anyOf } from '../../text/any-of';
import { isDigit } from '../../text/arabic-digits';
import { gated } from '../../text/gate';
import { endingWith, unitSet } from '../../text/unit-set';
import type { Candidate } from '../candidate';
import type { ReadingDocument } from '../document';
import { ISSUING_VERBS } from '../lexicon/figure-words';
import { isSetBound } from './set-bound';
import { isSignedBefore } from './written-sign';

/** A candidate with the characters around its number. */
interface Place {
  readonly text: string;
  readonly candidate: Candidate;
  /** The characters right before and behind the number; empty at the ends of the text. */
  readonly before: string;
  readonly behind: string;
}

/** One way in which a number can be no metric. */
interface Objection {
  readonly reason: string;
  readonly applies: (place: Place) => boolean;
}

const LONGEST_QUOTED_NAME = 16;
/** Before the number of a quoted name stand at most so many characters, the quote included. */
const QUOTE_OPENS = 6;
const LONGEST_TITLE = 40;
/** 年底前50个 is a deadline and a count; 投入前50家 the head of a list. */
const ENDS_OF_TIME = '底月年日末号节期汛会之以';

/** A page's counter stands behind a colon. */
export const COUNTER = gated(
  /(?:浏览|阅读|点击|访问|下载|转发|评论)(?:次数|[量数率])?:$/,
  endingWith(':'),
);
const COUNTER_UNITS = 5;

/** 歼-20, 风云-3: the number of a model stands behind its name. */
const HAN = /[\u4e00-\u9fff]/;

/** 8时30分, 八点一刻; not 平均分91.2分. */
const CLOCK_NUMBER = /[\d一二三四五六七八九十]/;

const isAmount = ({ candidate }: Place): boolean => candidate.form === 'amount';

const RATE_FORMS: ReadonlySet<string> = new Set(['percent', 'points']);
/** `高于|GDP|1.5个百分点`: letters that name what is measured. */
const INDEX_NAME = /^(?:GDP|CPI|PPI)$/;

const OBJECTIONS: readonly Objection[] = [
  {
    reason: 'part of a code with letters',
    applies: ({ text, before, candidate }) =>
      isLatinOrSign(before) &&
      !(before === '+' && candidate.form === 'percent') &&
      !(
        RATE_FORMS.has(candidate.form) &&
        INDEX_NAME.test(text.slice(Math.max(0, candidate.number.start - 3), candidate.number.start))
      ),
  },
  { reason: 'part of a formula', applies: ({ behind }) => behind === '+' },
  {
    reason: 'ordinal',
    applies: ({ before, candidate }) => before === '第' && candidate.form !== 'rank',
  },
  {
    reason: 'leading zero of a code',
    applies: ({ text, candidate: { number } }) =>
      text.charAt(number.start) === '0' && isDigit(text, number.start + 1),
  },
  {
    reason: 'joined to another number',
    applies: ({ text, before, candidate: { number, range } }) =>
      (before === '-' || before === '.') && range === undefined && isDigit(text, number.start - 2),
  },
  {
    reason: 'number of a model',
    applies: ({ text, before, candidate: { number, rule } }) =>
      before === '-' &&
      !isSignedBefore(text, number.start - 1) &&
      (rule === 'count' || rule === 'counted-noun') &&
      HAN.test(text.charAt(number.start - 2)),
  },
  { reason: 'part of a spaced number', applies: isSpacedDigits },
  { reason: 'half of two numerals', applies: isSecondOfTwo },
  {
    reason: 'place on the globe',
    applies: ({ before, candidate: { unit } }) => unit === '度' && '纬经'.includes(before || ' '),
  },
  {
    reason: 'part of a clock time',
    applies: ({ text, before, candidate: { unit, number } }) =>
      (unit === '分' || unit === '秒') &&
      '时点分'.includes(before || ' ') &&
      CLOCK_NUMBER.test(text.charAt(number.start - 2)),
  },
  {
    reason: "a page's counter",
    applies: ({ text, candidate: { number } }) =>
      COUNTER.test(text, Math.max(0, number.start - COUNTER_UNITS), number.start),
  },
  { reason: 'so many hundreds of percent', applies: (place) => isSlogan(place) },
  { reason: 'so many of which each', applies: (place) => place.before === '每' && isAmount(place) },
  { reason: 'version', applies: (place) => isAmount(place) && isVersion(place) },
  { reason: 'session of an assembly', applies: isSession },
  { reason: 'threshold of a set', applies: (place) => place.before === '前' && isTopShare(place) },
  { reason: 'grade of a thing', applies: isGrade },
  { reason: 'number of a list', applies: isListNumber },
  { reason: 'bound of a set', applies: (place) => isSetBound(place.text, place.candidate) },
  { reason: 'who issued it', applies: isIssuers },
  {
    reason: 'head of a list',
    applies: (place) => place.before === '前' && isAmount(place) && isHead(place),
  },
  {
    reason: 'number of a table or figure',
    applies: (place) =>
      (place.before === '表' || place.before === '图') &&
      isAmount(place) &&
      place.text.charAt(place.candidate.number.start - 2) !== '代',
  },
  {
    reason: 'points of the report itself',
    applies: ({ text, candidate: { end, unit } }) =>
      unit.endsWith('方面') || text.startsWith('方面', end),
  },
  { reason: 'name of a place', applies: isPlaceName },
  { reason: 'short quoted name', applies: isQuotedName },
  { reason: 'title in 《》', applies: isInTitle },
];

/** `A` to `Z`, `a` to `z`, `+`, `_`, `#` and the signs of a product or power. */
function isLatinOrSign(character: string): boolean {
  const unit = character.charCodeAt(0);
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    character === '+' ||
    unit === 0x5f ||
    unit === 0x23 ||
    unit === 0x5e ||
    unit === 0xd7
  );
}

/** Why the candidate is no metric (`5G`, `第三批`, `“1+3+X”`); `undefined` for one that may be. */
export function objectionTo(document: ReadingDocument, candidate: Candidate): string | undefined {
  const { text } = document;
  const { number } = candidate;
  const place: Place = {
    text,
    candidate,
    before: text.charAt(number.start - 1),
    behind: text.charAt(number.end),
  };
  for (const objection of OBJECTIONS) if (objection.applies(place)) return objection.reason;
  return undefined;
}

/** `1 234 567元`: groups of digits parted by spaces. */
function isSpacedDigits({ text, before, candidate: { number, rule } }: Place): boolean {
  if (rule === 'table-cell' || before !== ' ' || !isDigit(text, number.start - 2)) return false;
  const groups = /(?<!\d)\d{1,3} $/.test(text.slice(Math.max(0, number.start - 5), number.start));
  return groups && /^\d{3}(?!\d)/.test(text.slice(number.start, number.start + 4));
}

const NUMERALS = '一二三四五六七八九';

/** `二、三百人` are two or three hundred. */
function isSecondOfTwo({ text, before, candidate: { number } }: Place): boolean {
  if (before !== '、' || number.end - number.start < 2) return false;
  const first = NUMERALS.indexOf(text.charAt(number.start - 2) || ' ');
  return (
    first >= 0 &&
    text.charAt(number.start) === NUMERALS.charAt(first + 1) &&
    text.charAt(number.start - 3) !== '第'
  );
}

/** `3个100%` counts no things. */
const isSlogan = ({ text, candidate: { end, unit } }: Place): boolean =>
  unit === '个' && text.startsWith('100%', end);

/** 2.0平台, 3.0版: a decimal that ends in .0 before a thing is a version. */
function isVersion({ text, candidate: { number, unit } }: Place): boolean {
  return (
    text.charAt(number.end - 1) === '0' &&
    text.charAt(number.end - 2) === '.' &&
    !/[元米吨升瓦亩顷里]/.test(unit)
  );
}

const SESSIONS = ['全会', '全体', '全委', '代表大会'];

/** 六届五次全会, 人大三次会议. */
function isSession({ text, before, candidate: { number, unit } }: Place): boolean {
  if (unit !== '次') return false;
  if (SESSIONS.some((session) => text.startsWith(session, number.end + 1))) return true;
  return (
    before === '届' ||
    ((before === '大' || before === '协' || before === '委') &&
      text.charAt(number.end + 1) === '会')
  );
}

/** Places that are called by a number and what is else a unit: 七台河, 五台县. */
const NUMBERED_PLACE = /^(?:七台河|[三五]台县|五台山|九台[区市])/;

function isPlaceName({ text, candidate: { number, unit } }: Place): boolean {
  return unit === '台' && NUMBERED_PLACE.test(text.slice(number.start, number.start + 3));
}

function isHead({ text, candidate: { number, unit } }: Place): boolean {
  return !ENDS_OF_TIME.includes(text.charAt(number.start - 2)) && '家个强所'.includes(unit);
}

const RATES = new Set(['percent', 'fraction']);

/** 全球前1%的学科: a part that names a set; `排名进入前1%,` tells where something stands. */
function isTopShare({ text, candidate: { form, unit, end } }: Place): boolean {
  return (
    (RATES.has(form) || unit === '‰') && /^(?:的|高被引|学科|论文)/.test(text.slice(end, end + 3))
  );
}

/**
 * Whether `sign` is among the `units` units before `at`: dearer looks are spared where it is not.
 */
function standsBefore(text: string, at: number, units: number, sign: string): boolean {
  const wanted = sign.charCodeAt(0);
  for (let index = Math.max(0, at - units); index < at; index += 1)
    if (text.charCodeAt(index) === wanted) return true;
  return false;
}

/** 20万吨级泊位 and 1类创新药: the class of what follows. */
function isGrade({ text, candidate: { end, unit, number } }: Place): boolean {
  if (text.startsWith('级', end) && !text.startsWith('级别', end))
    return /[吨元瓦米伏]$/.test(unit);
  return (
    unit === '类' &&
    end - number.start <= 3 &&
    /^(?:创?新药|医疗器|水[质体域]|疫苗)/.test(text.slice(end, end + 4))
  );
}

const LIST_NUMBER = /^\d{1,2}\.\d{1,2}$/;
const BEFORE_LIST_NUMBER = /(?:^|[\n。;])\s{0,3}$/;
const OPENS_SENTENCE = unitSet('\n。; ');
const UNDIVIDED: ReadonlySet<string> = new Set(['count', 'counted-noun']);

/**
 * `2.3本年度`: a number with a point that opens its sentence counts nothing that comes in wholes.
 */
function isListNumber({ text, candidate: { rule, number } }: Place): boolean {
  if (!OPENS_SENTENCE.has(text, number.start - 1) && number.start > 0) return false;
  if (!UNDIVIDED.has(rule) || !LIST_NUMBER.test(text.slice(number.start, number.end))) return false;
  return BEFORE_LIST_NUMBER.test(text.slice(Math.max(0, number.start - 3), number.start));
}

const ISSUED = new RegExp(`^(?:部门)?(?:联合|共同)?${anyOf(ISSUING_VERBS)}`);

/** 8部门联合印发通知. */
function isIssuers({ text, candidate: { end, unit } }: Place): boolean {
  if (unit !== '部门' && !(unit === '个' && text.startsWith('部门', end))) return false;
  return ISSUED.test(text.slice(end, end + 8));
}

/** “两个100%” and “千亩良田”: a number at the head of a few quoted characters belongs to a name. */
function isQuotedName({ text, candidate }: Place): boolean {
  const start = candidate.number.start;
  if (!standsBefore(text, start, QUOTE_OPENS, '“')) return false;
  const behind = text.slice(candidate.end, candidate.end + LONGEST_QUOTED_NAME);
  const close = behind.search(/[”,。;:]/);
  return close >= 0 && behind.charAt(close) === '”';
}

function isInTitle({ text, candidate }: Place): boolean {
  if (!standsBefore(text, candidate.number.start, LONGEST_TITLE, '《')) return false;
  const before = text.slice(
    Math.max(0, candidate.number.start - LONGEST_TITLE),
    candidate.number.start,
  );
  const open = before.lastIndexOf('《');
  if (open < 0 || open < before.lastIndexOf('》')) return false;
  const behind = text.slice(candidate.end, candidate.end + LONGEST_TITLE);
  const close = behind.indexOf('》');
  const reopens = behind.indexOf('《');
  return close >= 0 && (reopens < 0 || close < reopens);
}
