import { figure } from '../expression';
import { fits } from '../judge';
import type { Relation } from '../judge';
import { alikeness } from '../alikeness';
import { differByOneDigit, significantDigits } from '../slip';
import { keyOf } from '../subject';
import type { Item, Subject } from '../subject';
import type { Finder } from './finder';

const AROUND = 16;
/** How alike the words on one side must be: for the same figure of three digits, for others. */
const ALIKE = { telling: 0.5, plain: 0.8, otherwise: 0.85 };
/** Words shorter than this are alike by chance. */
const SHORTEST = 5;

/** The same figure stated twice: in the summary and in a chapter, in the review and in the plan. */
export const duplicate: Finder = function* ({ subject }): Generator<Relation> {
  const sites = new Map<string, Site[]>();
  for (const item of subject.items) {
    if (item.metric.kind === 'rank') continue;
    const key = `${item.unit} ${item.metric.kind}`;
    const group = sites.get(key) ?? [];
    const site = siteOf(subject, item);
    const first = group.findLast((other) => isRepeat(other, site));
    if (first !== undefined) yield relation(first, site);
    if (first === undefined) sites.set(key, group);
    group.push(site);
  }
};

interface Site {
  readonly item: Item;
  readonly sentence: number;
  readonly before: string;
  readonly behind: string;
  readonly name: string;
  readonly key: string | undefined;
}

function siteOf(subject: Subject, item: Item): Site {
  const { text } = subject;
  const { start, end } = item;
  return {
    item,
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

const relation = ({ item }: Site, { item: stated }: Site): Relation => ({
  kind: 'duplicate',
  expression: figure(item),
  stated,
  trust: item.written.digits === stated.written.digits ? 'fit' : 'slip',
});

function isRepeat(a: Site, b: Site): boolean {
  if (a.sentence === b.sentence) return false;
  const [first, second] = [a.item, b.item];
  if (first.value === second.value) {
    if (first.metric.kind === 'change' && !isOfOneTime(first, second)) return false;
    return likeness(a, b) >= (significantDigits(first) >= 3 ? ALIKE.telling : ALIKE.plain);
  }
  if (!isOfOneTime(first, second) || likeness(a, b) < ALIKE.otherwise) return false;
  return fits(relation(a, b))
    ? a.key === b.key && first.metric.bound !== second.metric.bound
    : isSlipOf(a, b);
}

/** One digit apart, and nothing else: the same words before, behind, and the same name. */
const isSlipOf = (a: Site, b: Site): boolean =>
  significantDigits(a.item) >= 2 &&
  differByOneDigit(a.item, b.item) &&
  a.item.metric.bound === 'exact' &&
  b.item.metric.bound === 'exact' &&
  a.key === b.key &&
  a.name.length >= SHORTEST &&
  alikeness(a.before, b.before) >= ALIKE.telling;

const likeness = (a: Site, b: Site): number =>
  Math.max(alike(a.before, b.before), alike(a.behind, b.behind), alike(a.name, b.name));

const alike = (a: string, b: string): number =>
  Math.min(a.length, b.length) < SHORTEST ? 0 : alikeness(a, b);

const isOfOneTime = (a: Item, b: Item): boolean =>
  a.metric.status === b.metric.status &&
  a.metric.basis === b.metric.basis &&
  a.metric.when?.end.slice(0, 4) === b.metric.when?.end.slice(0, 4);
