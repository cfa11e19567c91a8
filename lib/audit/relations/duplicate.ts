import { figure } from '../expression';
import { fits } from '../judge';
import type { Relation } from '../judge';
import { classOf, commonAround } from '../rarity';
import { alikeness } from '../alikeness';
import { significantDigits } from '../slip';
import { keyOf } from '../subject';
import type { Item, Subject } from '../subject';
import type { Finder } from './finder';
import { isHeadline, isMistyped, takenFrom } from './mistyped';
import type { Place } from './mistyped';
import { Nearby } from './nearby';

const AROUND = 16;
/** How alike the words on one side must be: for the same figure of three digits, for others. */
const ALIKE = { telling: 0.5, plain: 0.8, otherwise: 0.85 };
/** Words shorter than this are alike by chance. */
const SHORTEST = 5;

/** The same figure stated twice: in the summary and in a chapter, in the review and in the plan. */
export const duplicate: Finder = function* ({ subject }): Generator<Relation> {
  const before = new Nearby<Site>(MOST);
  const byValue = new Nearby<Site>(MOST);
  for (const [at, item] of subject.items.entries()) {
    if (item.metric.kind === 'rank' || item.metric.rule === 'ratio') continue;
    const site = siteOf(subject, item, at);
    const keys = keysOf(subject, site);
    const near = before.of(keys);
    const same = near.find((other) => isRepeat(other, site));
    const again = same ?? retold(subject, byValue, site);
    if (again !== undefined) yield relation(again, site, 'fit');
    else {
      const others = near.filter((each) => isMistyped(subject, each, site));
      const [other] = others;
      /* Of a third value the sentence is a form that is filled in for several things. */
      if (other !== undefined && others.every(({ item }) => item.value === other.item.value))
        yield relation(other, site, 'worded');
    }
    before.add(keys, site);
    byValue.add([valueKey(site.item)], site);
  }
};

/** How much must be in common around the same figure of two digits, and of more. */
const COMMON = [1.9, 1.5, 0.8];

/** The same level in another sentence around which the words are most alike. */
function retold(subject: Subject, byValue: Nearby<Site>, site: Site): Site | undefined {
  const digits = significantDigits(site.item);
  if (site.item.metric.kind === 'change' || digits < 1) return undefined;
  let found: Site | undefined;
  let most = COMMON[Math.min(digits, 3) - 1] ?? Infinity;
  for (const other of byValue.of([valueKey(site.item)])) {
    if (other.sentence === site.sentence) continue;
    if (digits < 2 && !isSizeOfOne(other, site)) continue;
    const common = commonAround([subject, other.item], [subject, site.item]);
    if (common >= most) [found, most] = [other, common];
  }
  return found;
}

/** `30万吨纯碱项目`, here and there: the figure is a part of the name. */
const isSizeOfOne = (a: Site, b: Site): boolean =>
  a.behind.slice(0, 2) === b.behind.slice(0, 2) && /^(?![以左和及等])[一-龥]{2}/.test(a.behind);

const valueKey = ({ unit, value, metric }: Item): string =>
  `${classOf(unit)} ${value} ${metric.kind === 'level' ? '' : metric.kind}`;

/** Under one key no more than so many are held against what comes behind them. */
const MOST = 12;
/** So many characters right before or behind tell where a figure may be stated again. */
const GRAM = 4;

/** What two statements of one figure share at least one of. */
function keysOf({ text }: Subject, { item, key, name }: Site): string[] {
  const { unit, metric, value } = item;
  const start = item.start - takenFrom(text, item.start);
  return [
    `value ${value}`,
    key === undefined ? `name ${name}` : `key ${key}`,
    `before ${text.slice(Math.max(0, start - GRAM), start)}`,
    `behind ${text.slice(item.end, item.end + GRAM)}`,
  ].map((each) => `${unit} ${metric.kind} ${each}`);
}

interface Site extends Place {
  readonly sentence: number;
  readonly before: string;
  readonly behind: string;
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
    const digits = significantDigits(first);
    if (first.metric.kind === 'change' && !isOfOneTime(first, second)) return false;
    if (digits < 2 && !(isHeadline(a) && a.key === b.key && isOfOneTime(first, second)))
      return false;
    return likeness(a, b) >= (significantDigits(first) >= 3 ? ALIKE.telling : ALIKE.plain);
  }
  return (
    (a.key === b.key || isShortFor(a.name, b.name)) &&
    first.metric.bound !== second.metric.bound &&
    isOfOneTime(first, second) &&
    likeness(a, b) >= ALIKE.otherwise &&
    fits(relation(a, b, 'fit'))
  );
}

/** `活跃用户数` and `移动端活跃用户数`. */
const isShortFor = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= SHORTEST && (a.endsWith(b) || b.endsWith(a));

const likeness = (a: Site, b: Site): number =>
  Math.max(alike(a.before, b.before), alike(a.behind, b.behind), alike(a.name, b.name));

const alike = (a: string, b: string): number =>
  Math.min(a.length, b.length) < SHORTEST ? 0 : alikeness(a, b);

const isOfOneTime = (a: Item, b: Item): boolean =>
  a.metric.status === b.metric.status &&
  a.metric.basis === b.metric.basis &&
  a.metric.when?.end.slice(0, 4) === b.metric.when?.end.slice(0, 4);
