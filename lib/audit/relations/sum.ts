import { figure, total } from '../expression';
import { fits } from '../judge';
import type { Relation } from '../judge';
import { between } from '../subject';
import type { Item, Subject } from '../subject';
import type { Finder } from './finder';
import { isAlike, isAmount, isPercent, sizeOf } from './finder';

/** All parts of the whole are named: `分别是`, `即`, a colon. */
const ALL_PARTS = /分别|即[:,]?|包括|分为|[:(]$/;
const PARTS = /其中|包括|[含:(]/;
const TOTAL = /(?:共计?|合计|总计|总共|累计|一共|共有|总数[为达]?)[^,。;:\d]{0,12}$/;
const MOST_PARTS = 12;
/** From so many parts on a list is hardly one of examples. */
const LIST = 3;

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
};

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
  const first = items[at + 1];
  if (whole === undefined || first === undefined) return;
  const opening = between(subject, whole, first);
  if (!PARTS.test(opening)) return;
  const parts: Item[] = [];
  for (const item of items.slice(at + 1, at + 1 + MOST_PARTS * 2)) {
    const words = between(subject, parts.at(-1) ?? whole, item);
    if (parts.length > 0 && /其中|共计|合计|[。;]/.test(words)) break;
    if (!isPart(item, whole)) {
      if (isAlike(item, whole)) break;
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
  const isList = isClosed && parts.length >= LIST;
  yield relation(parts, whole, isList ? (ALL_PARTS.test(opening) ? 'worded' : 'slip') : 'fit');
}

const isNextPart = (subject: Subject, before: Item | undefined, part: Item): boolean =>
  before !== undefined &&
  /^[^,。;:]{0,14}[,、和及与][^,。;:、]{0,14}$/.test(between(subject, before, part));

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
    if (item === undefined || !isPart(item, whole)) break;
    parts.unshift(item);
  }
  for (let from = 0; parts.length - from >= 2; from += 1) {
    const candidate = relation(parts.slice(from), whole, 'fit');
    if (fits(candidate)) {
      yield candidate;
      return;
    }
  }
}
