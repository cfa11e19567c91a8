import { figure, total } from '../expression';
import { fits } from '../judge';
import type { Relation } from '../judge';
import { significantDigits } from '../slip';
import { between, keyOf } from '../subject';
import type { Item, Subject } from '../subject';
import type { Finder } from './finder';
import { isAlike, isAmount, isPercent, sizeOf } from './finder';

/** All parts of the whole are named: `分别是`, `即`, a colon. */
const ALL_PARTS = /分别|即[:,]?|包括|分为|[:(]$/;
const PARTS = /其中|包括|[含:(]|分别[为是]|分为/;
const TOTAL = /(?:共计?|合计|总计|总共|累计|一共|共有|总数[为达]?|总规模[为达]?)[^,。;:\d]{0,12}$/;
const MOST_PARTS = 12;
/** From so many parts on a list is hardly one of examples. */
const LIST = 3;
/** Smaller numbers are mended by one digit whatever they are. */
const TELLING = 3;

/**
 * A whole and its parts: `项目105个，其中工业类3个、农业类28个、民生类74个`, `工业类3个、农业类28个，共
 * 31个`.
 */
export const sum: Finder = function* ({ subject }): Generator<Relation> {
  for (const { items } of subject.sentences)
    for (const at of items.keys()) {
      yield* ofPartsBehind(subject, items, at);
      yield* ofPartsBefore(subject, items, at);
    }
  yield* ofSectors(subject);
  yield* ofTwoElsewhere(subject);
};

const SECTORS = [/^(?:第一产业|一产)/, /^(?:第二产业|二产)/, /^(?:第三产业|三产|服务业)/];

/** The value added of the three sectors makes the output of the place, wherever they are told. */
function* ofSectors(subject: Subject): Generator<Relation> {
  for (const whole of subject.items) {
    if (keyOf(whole) !== '地区生产总值' || whole.metric.kind !== 'level') continue;
    const parts = SECTORS.map((name) =>
      subject.items.find(
        (item) => isOfSector(item, name) && isPart(item, whole) && isOfOneTime(item, whole),
      ),
    );
    const [first, second, third] = parts;
    if (first === undefined || second === undefined || third === undefined) continue;
    const exact = [whole, first, second, third].every(({ metric }) => metric.bound === 'exact');
    yield relation([first, second, third], whole, exact ? 'slip' : 'likely');
  }
}

const isOfSector = ({ metric }: Item, name: RegExp): boolean => {
  const own = metric.indicator?.text ?? '';
  return name.test(own) && /增加值$/.test(own);
};

const isOfOneTime = (a: Item, b: Item): boolean =>
  a.metric.status === b.metric.status &&
  a.metric.when?.start === b.metric.when?.start &&
  a.metric.when?.end === b.metric.when?.end;

/** `12个县级重点项目和25个镇级重点项目`, and elsewhere `37个重点项目`. */
function* ofTwoElsewhere(subject: Subject): Generator<Relation> {
  const byName = new Map<string, Item[]>();
  for (const item of subject.items) {
    if (!isCount(item)) continue;
    const name = `${item.unit} ${tailOf(item)}`;
    byName.set(name, [...(byName.get(name) ?? []), item]);
  }
  for (const items of byName.values())
    for (const [at, first] of items.entries()) {
      const second = items[at + 1];
      if (second === undefined || !isNextPart(subject, first, second)) continue;
      const whole = items.find((item) => sizeOf(item) === sizeOf(first) + sizeOf(second));
      if (whole !== undefined && whole !== first && whole !== second)
        yield relation([first, second], whole, 'fit');
    }
}

const TAIL = 4;
const isCount = (item: Item): boolean =>
  item.place === 0 &&
  item.metric.kind === 'level' &&
  item.value > 3 &&
  (item.metric.indicator?.text ?? '').length >= TAIL;
const tailOf = ({ metric }: Item): string =>
  (metric.indicator?.text ?? '').replace(/(?:建设|工作)$/, '').slice(-TAIL);

const isPart = (part: Item, whole: Item): boolean =>
  isAlike(part, whole) &&
  part.metric.kind === whole.metric.kind &&
  (isAmount(part) || isPercent(part)) &&
  part.metric.kind !== 'change' &&
  sizeOf(part) < sizeOf(whole) &&
  sizeOf(part) > 0;

function relation(parts: readonly Item[], whole: Item, trust: Relation['trust']): Relation {
  return {
    kind: 'sum',
    expression: total(parts.map(figure)),
    stated: whole,
    trust,
  };
}

function* ofPartsBehind(subject: Subject, items: readonly Item[], at: number): Generator<Relation> {
  const whole = items[at];
  if (whole === undefined || whole.metric.kind === 'change') return;
  let next = at + 1;
  /* 1.2万亿元，增加4000亿元，其中: what it grew by stands between. */
  while (items[next]?.metric.kind === 'change' && next - at <= 2) next += 1;
  const first = items[next];
  const last = items[next - 1];
  if (first === undefined || last === undefined) return;
  const opening = between(subject, last, first);
  if (!PARTS.test(opening)) return;
  const parts: Item[] = [];
  for (const item of items.slice(next, next + MOST_PARTS * 2)) {
    const words = between(subject, parts.at(-1) ?? last, item);
    if (parts.length > 0 && /其中|共计|合计|[。;]/.test(words)) break;
    if (!isPart(item, whole)) {
      if (isAlike(item, whole) && item.metric.kind !== 'change') break;
      continue;
    }
    parts.push(item);
  }
  if (parts.length < 2) return;
  const fitting = longestFitting(parts, whole);
  if (fitting !== undefined) {
    yield fitting;
    return;
  }
  const isClosed = parts.every((part, i) => i === 0 || isNextPart(subject, parts[i - 1], part));
  const isMany = parts.length >= LIST;
  const isNamed = parts.length === 2 && parts.every((part) => isNamedIn(subject, part, whole));
  const isList = isClosed && (isMany || isNamed) && isNear(parts, whole);
  const isCounted = isClosed && isMany && isAllCounted(parts);
  const isTelling = significantDigits(whole) >= TELLING && whole.place === 0;
  if (isList && ALL_PARTS.test(opening)) yield relation(parts, whole, 'worded');
  else yield relation(parts, whole, (isList || isCounted) && isTelling ? 'slip' : 'fit');
}

const isNextPart = (subject: Subject, before: Item | undefined, part: Item): boolean =>
  before !== undefined &&
  /^[^,。;:]{0,14}[,、和及与][^,。;:、]{0,14}$/.test(between(subject, before, part));

/** `208个省级和城市平台，其中省级21个、城市187个`: the words of the whole name its parts. */
function isNamedIn({ text, sentenceOf }: Subject, part: Item, whole: Item): boolean {
  const name = (part.metric.indicator?.text ?? '').slice(0, 2);
  const words = text.slice(Math.max(sentenceOf(whole).start, whole.start - 24), whole.end + 24);
  return name.length === 2 && words.includes(name);
}

/** Counts of two digits and more, all told to the last one. */
const isAllCounted = (parts: readonly Item[]): boolean =>
  parts.every(({ place }) => place === 0) && parts.some((part) => significantDigits(part) > 2);

/** Parts that make much less, or more, are not all of them, or of something else. */
function isNear(parts: readonly Item[], whole: Item): boolean {
  const sum = parts.reduce((sizes, part) => sizes + sizeOf(part), 0);
  return sum > 0.5 * sizeOf(whole) && sum < 1.5 * sizeOf(whole);
}

/** The first parts, as many as make the whole. */
function longestFitting(parts: readonly Item[], whole: Item): Relation | undefined {
  for (let count = parts.length; count >= 2; count -= 1) {
    const candidate = relation(parts.slice(0, count), whole, 'fit');
    if (fits(candidate)) return candidate;
  }
  return undefined;
}

function* ofPartsBefore(subject: Subject, items: readonly Item[], at: number): Generator<Relation> {
  const whole = items[at];
  const last = items[at - 1];
  if (whole === undefined || last === undefined) return;
  if (!TOTAL.test(between(subject, last, whole))) return;
  const parts: Item[] = [];
  for (let back = at - 1; back >= 0 && parts.length < MOST_PARTS; back -= 1) {
    const item = items[back];
    if (item?.metric.kind === 'change') continue;
    if (item === undefined || !isPart(item, whole)) break;
    parts.unshift(item);
  }
  if (parts.length < 2) return;
  for (let from = 0; parts.length - from >= 2; from += 1) {
    const candidate = relation(parts.slice(from), whole, 'fit');
    if (fits(candidate)) {
      yield candidate;
      return;
    }
  }
  const isTelling = [whole, ...parts].every((item) => significantDigits(item) >= 2);
  const isSaid = /合计|共计|总计|总规模|总共/.test(between(subject, last, whole));
  if (isTelling && isSaid && isNear(parts, whole)) yield relation(parts, whole, 'slip');
}
