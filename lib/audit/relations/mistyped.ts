import { namesOf } from '../../series/index';
import { alikeness } from '../alikeness';
import { commonAround } from '../rarity';
import { differByOneDigit, significantDigits } from '../slip';
import { isInTable, levelKeyOf } from '../subject';
import type { Item, Subject } from '../subject';
import { yearOf } from '../times';
import { isAmount, isPercent } from './finder';

/** A figure and what it is of. */
export interface Place {
  readonly item: Item;
  /** Its place among the figures. */
  readonly at: number;
  readonly name: string;
  readonly key: string | undefined;
}

/** What is one of several, or of several years, is of another thing under the same name. */
const OTHERS = /分别|累计|年均|平均|其中|每|园区|[和、]$/;
const CONTEXT = 24;
/** Nearer than this, sentences that are built alike are of different things. */
const FAR = 300;
/**
 * So many units around must be the same by the digits of the figure: of 1, 2, 3, and 4 or more.
 * A figure beside that is the same is worth some of them.
 */
const SAME = [10, 9, 8, 4];
const BESIDE = 5;
/** Small numbers of things: forms that are filled in for several things have them. */
const SAME_OF_COUNTS = 12;

/**
 * Whether two figures differ by one digit and by nothing else: far from each other the words right
 * around are the same, and so is a figure beside, or the year and the thing.
 */
export function isMistyped(subject: Subject, a: Place, b: Place): boolean {
  const [first, second] = [a.item, b.item];
  if (!differByOneDigit(first, second) || b.item.start - a.item.end < FAR) return false;
  if (!isOfOneKind(subject, first, second)) return false;
  /* 10个县(市、区) of 12: as many as this or that came to. */
  if (PLACES.test(subject.text.slice(first.end, first.end + 2))) return false;
  if (isInTable(subject, first) || isInTable(subject, second)) return false;
  if (isOfYears(subject, first) !== isOfYears(subject, second)) return false;
  if (isBoundToNext(subject, a, b)) return true;
  if (isSameTarget(subject, a, b) && !isOfPlace(subject, first) && !isOfPlace(subject, second))
    return true;
  /* What is planned for one year and for five, here and there, is worded alike. */
  if (first.metric.status !== 'actual') return false;
  if (!isAmount(first) && !isNamedAlike(a, b)) return false;
  if (isToldAlike(subject, first, second)) return true;
  const isBeside = hasSameBeside(subject, a, b);
  if (!isBeside && (isOfOthers(subject, first) || isOfOthers(subject, second))) return false;
  const digits = significantDigits(first);
  if (isHeadline(a) && a.key === b.key && digits >= 3 && first.metric.kind !== 'change')
    return true;
  if (first.metric.kind === 'change' && digits < 2) return isBeside;
  const same = sameAround(subject, a, b) + (isBeside ? BESIDE : 0);
  const least = first.place === 0 && digits < 3 ? SAME_OF_COUNTS : (SAME[digits - 1] ?? 4);
  return same >= least;
}

/** `需要说明的是`, `这样安排`: what was said before is explained. */
const EXPLAINS = /说明|考虑|安排|确定|提出|之所以/;

/** The same headline target, for the same days, told again where it is explained. */
const isSameTarget = (subject: Subject, a: Place, b: Place): boolean => {
  const [first, second] = [a.item.metric, b.item.metric];
  const { start, end } = subject.sentenceOf(b.item);
  if (!EXPLAINS.test(subject.text.slice(start, end))) return false;
  return (
    first.status === 'target' &&
    isPercent(a.item) &&
    a.key === b.key &&
    namesOf(levelKeyOf(a.item) ?? '').length > 1 &&
    first.bound === second.bound &&
    first.when !== undefined &&
    first.when.start === second.when?.start &&
    first.when.end === second.when.end
  );
};

/** How much must be in common around telling figures, and around those of two digits. */
const COMMON = { telling: 1.8, plain: 2 };
/** A report with fewer goals, as a part of its figures, looks back only. */
const FEW_GOALS = 0.05;

/**
 * Whether rare words are the same around two levels of three digits or more; of two where the
 * report has no plans, in which the same words come again for what is yet to be.
 */
function isToldAlike(subject: Subject, a: Item, b: Item): boolean {
  if (a.metric.kind === 'change' || a.metric.bound !== b.metric.bound) return false;
  if (isOfOthers(subject, a) || isOfOthers(subject, b) || isRevised(subject, b)) return false;
  const digits = significantDigits(a);
  const common = commonAround([subject, a], [subject, b]);
  if (digits >= 3) return common >= COMMON.telling;
  return digits === 2 && common >= COMMON.plain && isReview(subject);
}

const PLACES = /^[县市区旗乡镇村省州]/;

const isRevised = ({ text, sentenceOf }: Subject, item: Item): boolean => {
  const { start, end } = sentenceOf(item);
  return /修正|修订|调整为|更正/.test(text.slice(start, end));
};

const isReview = ({ items }: Subject): boolean =>
  items.filter(({ metric }) => metric.status === 'target').length < FEW_GOALS * items.length;

const OF_YEARS = /五年|累计|年均|以来|届|十[一二三四]五/;
const isOfYears = (subject: Subject, item: Item): boolean =>
  OF_YEARS.test(subject.text.slice(subject.sentenceOf(item).start, item.start));

function isOfOneKind(subject: Subject, first: Item, second: Item): boolean {
  const [metric, other] = [first.metric, second.metric];
  if (metric.status !== other.status || metric.basis !== other.basis) return false;
  const year = yearOf(subject, first);
  return year === yearOf(subject, second);
}

const isNamedAlike = (a: Place, b: Place): boolean =>
  (a.name !== '' && a.name === b.name) || (a.key !== undefined && a.key === b.key);

/** A level or rate of the whole place, under a name that is known. */
export const isHeadline = ({ key }: Place): boolean => key !== undefined && namesOf(key).length > 1;

/** `高新区固定资产投资`: of a part of the place. */
const isOfPlace = ({ text }: Subject, { start }: Item): boolean =>
  /(?<!地)区|园区|县域|乡镇/.test(
    text
      .slice(Math.max(0, start - CONTEXT), start)
      .split(/[。;\n]/)
      .at(-1) ?? '',
  );

const isOfOthers = ({ text }: Subject, { start }: Item): boolean =>
  OTHERS.test(
    text
      .slice(Math.max(0, start - CONTEXT), start)
      .split(/[。;\n]/)
      .at(-1) ?? '',
  );

/** Words between a thing and its figure that may be others the second time. */
const TAKES =
  /(?:已经|数量|总量|超过|突破|高达|完成|实现|增至|提高到|[已数约近达为是到至超]){1,3}$/;

/** How many units before a figure say only that it comes to so much. */
export const takenFrom = (text: string, start: number): number =>
  TAKES.exec(text.slice(Math.max(0, start - 8), start))?.[0].length ?? 0;

/** How many units right before and right behind are the same. */
function sameAround({ text }: Subject, a: Place, b: Place): number {
  const [x, y] = [a.item, b.item];
  const before = sameFrom(
    text,
    [x.start - takenFrom(text, x.start), y.start - takenFrom(text, y.start)],
    -1,
  );
  const named = a.name !== '' && a.name === b.name ? a.name.length : 0;
  const behind = sameFrom(text, [x.end, y.end], 1);
  /* Words behind alone are those of a form. */
  return before < 2 && named === 0 ? 0 : Math.max(before, named) + behind;
}

function sameFrom(text: string, [a, b]: readonly [number, number], step: 1 | -1): number {
  let same = 0;
  const shift = step < 0 ? -1 : 0;
  while (same < CONTEXT && isSame(text, a + step * same + shift, b + step * same + shift))
    same += 1;
  return same;
}

const isSame = (text: string, a: number, b: number): boolean =>
  text.charAt(a) === text.charAt(b) && !/[。;\n\d]/.test(text.charAt(a) || '\n');

const AROUND = [-2, -1, 1, 2];

/** Whether a telling figure stands beside both. */
function hasSameBeside({ items }: Subject, a: Place, b: Place): boolean {
  const beside = (site: Place): readonly Item[] =>
    AROUND.flatMap((by) => items[site.at + by] ?? []).filter(
      (item) => significantDigits(item) >= 2 && item !== a.item && item !== b.item,
    );
  const others = beside(b);
  return beside(a).some((item) =>
    others.some(
      (other) => other !== item && other.unit === item.unit && other.value === item.value,
    ),
  );
}

const TELLING = 3;
const BOUND = 0.8;

/** Whether the figure next to both is the same telling one, joined by the same words. */
function isBoundToNext({ items, text }: Subject, a: Place, b: Place): boolean {
  return [-1, 1].some((by) => {
    const [x, y] = [items[a.at + by], items[b.at + by]];
    if (x === undefined || y === undefined || x === b.item || x.unit !== y.unit) return false;
    if (x.value !== y.value || significantDigits(x) < TELLING) return false;
    const words = ([p, q]: readonly [Item, Item]): string =>
      by < 0 ? text.slice(q.end, p.start) : text.slice(p.end, q.start);
    const [one, other] = [words([a.item, x]), words([b.item, y])];
    return !/[。;]/.test(one + other) && (one === other || alikeness(one, other) >= BOUND);
  });
}
