import { namesOf } from '../../series/index';
import { figure } from '../expression';
import { fits } from '../judge';
import type { Relation } from '../judge';
import { alikeness } from '../alikeness';
import { differByOneDigit, significantDigits } from '../slip';
import { keyOf } from '../subject';
import { yearOf } from '../times';
import type { Item, Subject } from '../subject';
import type { Finder } from './finder';

const AROUND = 16;
/** How alike the words on one side must be: for the same figure of three digits, for others. */
const ALIKE = { telling: 0.5, plain: 0.8, otherwise: 0.85 };
/** Words shorter than this are alike by chance. */
const SHORTEST = 5;

/** The same figure stated twice: in the summary and in a chapter, in the review and in the plan. */
export const duplicate: Finder = function* ({ subject }): Generator<Relation> {
  const groups = new Map<string, Site[]>();
  for (const [at, item] of subject.items.entries()) {
    if (item.metric.kind === 'rank' || item.metric.rule === 'ratio') continue;
    const key = `${item.unit} ${item.metric.kind}`;
    const group = groups.get(key);
    const site = siteOf(subject, item, at);
    if (group === undefined) {
      groups.set(key, [site]);
      continue;
    }
    const same = group.findLast((other) => isRepeat(other, site));
    if (same !== undefined) yield relation(same, site, 'fit');
    else {
      const others = group.filter((each) => isMistyped(subject, each, site));
      const [other] = others;
      /* Of a third value the sentence is a form that is filled in for several things. */
      if (other !== undefined && others.every(({ item }) => item.value === other.item.value))
        yield relation(other, site, 'worded');
    }
    group.push(site);
  }
};

interface Site {
  readonly item: Item;
  /** Its place among the figures. */
  readonly at: number;
  readonly sentence: number;
  readonly before: string;
  readonly behind: string;
  readonly name: string;
  readonly key: string | undefined;
}

function siteOf(subject: Subject, item: Item, at: number): Site {
  const { text } = subject;
  const { start, end } = item;
  return {
    item,
    at,
    sentence: subject.sentenceOf(item).start,
    before:
      text
        .slice(Math.max(0, start - AROUND), start)
        .split(/[。;,:\n]/)
        .at(-1) ?? '',
    behind: text.slice(end, end + AROUND).split(/[。;,:\n]/)[0] ?? '',
    name: item.metric.indicator?.text ?? '',
    key: keyOf(item),
  };
}

const relation = (a: Site, b: Site, trust: Relation['trust']): Relation => ({
  kind: 'duplicate',
  expression: figure(a.item),
  stated: b.item,
  trust,
});

function isRepeat(a: Site, b: Site): boolean {
  if (a.sentence === b.sentence) return false;
  const [first, second] = [a.item, b.item];
  if (first.value === second.value) {
    if (first.metric.kind === 'change' && !isOfOneTime(first, second)) return false;
    return likeness(a, b) >= (significantDigits(first) >= 3 ? ALIKE.telling : ALIKE.plain);
  }
  return (
    a.key === b.key &&
    first.metric.bound !== second.metric.bound &&
    isOfOneTime(first, second) &&
    likeness(a, b) >= ALIKE.otherwise &&
    fits(relation(a, b, 'fit'))
  );
}

const likeness = (a: Site, b: Site): number =>
  Math.max(alike(a.before, b.before), alike(a.behind, b.behind), alike(a.name, b.name));

const alike = (a: string, b: string): number =>
  Math.min(a.length, b.length) < SHORTEST ? 0 : alikeness(a, b);

const isOfOneTime = (a: Item, b: Item): boolean =>
  a.metric.status === b.metric.status &&
  a.metric.basis === b.metric.basis &&
  a.metric.when?.end.slice(0, 4) === b.metric.when?.end.slice(0, 4);

/** What is one of several, or of several years, is of another thing under the same name. */
const OTHERS = /分别|累计|年均|平均|其中|每|园区|[和、]$/;
const CONTEXT = 24;
/** Nearer than this, sentences that are built alike are of different things. */
const FAR = 800;
/** So many units around must be the same where a telling figure beside is the same as well. */
const BESIDE_SAME = { before: 4, around: 7 };
/** And so many before, by the digits of the figure, where none is: of 1, 2, 3, and 4 or more. */
const ALONE_SAME = [14, 10, 6, 4];

/**
 * Whether two figures differ by one digit and by nothing else: far from each other the words right
 * around are the same, and so is a figure beside, or the year and the thing.
 */
function isMistyped(subject: Subject, a: Site, b: Site): boolean {
  const [first, second] = [a.item, b.item];
  if (!differByOneDigit(first, second) || b.item.start - a.item.end < FAR) return false;
  const { metric } = first;
  if (metric.status !== second.metric.status || metric.basis !== second.metric.basis) return false;
  const year = yearOf(subject, first);
  if (year === undefined || year !== yearOf(subject, second)) return false;
  const before = sameBefore(subject.text, first.start, second.start);
  const behind = sameBehind(subject.text, first.end, second.end);
  const isNamed = metric.kind !== 'change' || (a.key !== undefined && a.key === b.key);
  if (isNamed && before >= BESIDE_SAME.before && before + behind >= BESIDE_SAME.around)
    if (hasSameBeside(subject, a, b)) return true;
  if (metric.kind === 'change' || a.key !== b.key || metric.zone !== second.metric.zone)
    return false;
  if (isOfOthers(subject, first) || isOfOthers(subject, second)) return false;
  const digits = significantDigits(first);
  if (isHeadline(a) && digits >= 3) return true;
  return metric.bound === second.metric.bound && before >= (ALONE_SAME[digits - 1] ?? 4);
}

/** A level or rate of the whole place, under a name that is known. */
const isHeadline = ({ key }: Site): boolean => key !== undefined && namesOf(key).length > 1;

const isOfOthers = ({ text }: Subject, { start }: Item): boolean =>
  OTHERS.test(
    text
      .slice(Math.max(0, start - CONTEXT), start)
      .split(/[。;\n]/)
      .at(-1) ?? '',
  );

function sameBefore(text: string, a: number, b: number): number {
  let same = 0;
  while (same < CONTEXT && isSameWord(text, a - 1 - same, b - 1 - same)) same += 1;
  return same;
}

function sameBehind(text: string, a: number, b: number): number {
  let same = 0;
  while (same < CONTEXT && isSameWord(text, a + same, b + same)) same += 1;
  return same;
}

const isSameWord = (text: string, a: number, b: number): boolean =>
  text.charAt(a) === text.charAt(b) && !/[。;\n\d]/.test(text.charAt(a) || '\n');

const BESIDE = [-2, -1, 1, 2];

/** Whether a telling figure stands beside both. */
function hasSameBeside({ items }: Subject, a: Site, b: Site): boolean {
  const beside = (site: Site): readonly Item[] =>
    BESIDE.flatMap((by) => items[site.at + by] ?? []).filter(
      (item) => significantDigits(item) >= 2 && item !== a.item && item !== b.item,
    );
  const others = beside(b);
  return beside(a).some((item) =>
    others.some(
      (other) => other !== item && other.unit === item.unit && other.value === item.value,
    ),
  );
}
