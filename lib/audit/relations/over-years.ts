import { figure } from '../expression';
import type { Relation } from '../judge';
import { classOf, commonAround } from '../rarity';
import { keyOf } from '../subject';
import type { Item, Subject } from '../subject';
import { isStart } from '../times';
import { isAmount } from './finder';
import type { Finder } from './finder';

/**
 * What came together in several years is no less than what came in one of them: `五年造林96万亩` and
 * `造林18万亩` of one of the five, in this report or in last year's.
 */
export const overYears: Finder = function* ({ subject, earlier }): Generator<Relation> {
  const wholes = subject.items
    .filter((item) => isSummed(subject, item) && isOfYears(item))
    .slice(0, MOST);
  if (wholes.length === 0) return;
  for (const before of [subject, ...earlier]) {
    const byUnit = partsOf(before);
    for (const whole of wholes) {
      const part = likest([before, byUnit.get(classOf(whole.unit)) ?? []], [subject, whole]);
      if (part !== undefined) yield relation(part, [subject, whole]);
    }
  }
};

/** A report has fewer; what goes on like this for long is no report. */
const MOST = 150;

type Site = readonly [Subject, Item];

function relation(part: Item, [subject, whole]: Site): Relation {
  const words = clauseBefore(subject, whole);
  const name = nameOf(whole);
  const isSaid = name.length >= NAME && name === nameOf(part) && IN_ALL.test(words);
  return {
    kind: 'cumulative',
    expression: figure(part),
    stated: whole,
    trust: isSaid && !VAGUE.test(name) ? 'worded' : 'likely',
    /* 减少12万人 is read as -12万人. */
    limit: whole.value < 0 ? 'most' : 'least',
  };
}

/** Words that say that all is told, and names that are of one thing. */
const IN_ALL = /累计|[一两二三四五六七八九十]年(?!均)|(?<!公)共(?![公享建同])/;
const NAME = 4;
const VAGUE = /投资额?$|资金$|项目$/;

/** What came in one year, by its unit. */
function partsOf(subject: Subject): ReadonlyMap<string, readonly Item[]> {
  const byUnit = new Map<string, Item[]>();
  for (const item of subject.items) {
    if (!isSummed(subject, item) || isOfYears(item)) continue;
    const unit = classOf(item.unit);
    const items = byUnit.get(unit);
    if (items === undefined) byUnit.set(unit, [item]);
    else if (items.length < MOST) items.push(item);
  }
  return byUnit;
}

/** How much must be in common around both, and where both go by one name. */
const COMMON = { otherwise: 0.9, named: 0.4 };

/** The part that is told in the words that are most like those of the whole. */
function likest(
  [before, parts]: readonly [Subject, readonly Item[]],
  whole: Site,
): Item | undefined {
  const [subject, { metric }] = whole;
  const [first, last] = [startOf(subject, whole[1]), endOf(subject, whole[1])];
  let found: Item | undefined;
  let most = 0;
  for (const part of parts) {
    const year = endOf(before, part);
    if (year < first || year > last || part.value < 0 !== whole[1].value < 0) continue;
    if (subject.sentenceOf(whole[1]) === before.sentenceOf(part)) continue;
    const isNamed = keyOf(part) === keyOf(whole[1]) || nameOf(part) === metric.indicator?.text;
    /* Within one report much is told in like words. */
    if (!isNamed && part.in === undefined) continue;
    const common = commonAround([before, part], whole);
    if (common < (isNamed ? COMMON.named : COMMON.otherwise) || common <= most) continue;
    [found, most] = [part, common];
  }
  return found;
}

const nameOf = ({ metric }: Item): string => metric.indicator?.text ?? '';

const startOf = ({ shift }: Subject, { metric: { when } }: Item): number =>
  Number(when?.start.slice(0, 4) ?? NaN) + shift;
const endOf = ({ shift }: Subject, { metric: { when } }: Item): number =>
  Number(when?.end.slice(0, 4) ?? NaN) + shift;

const isOfYears = ({ metric: { when } }: Item): boolean =>
  when !== undefined && when.start.slice(0, 4) !== when.end.slice(0, 4);

/** What is done or had over a time; not what there is at its end. */
const DONE =
  /新[增建开改扩]|[改扩]建|完成|建成|改造|治理|淘汰|关[停闭]|减少|解决|引进|引资|投[入资放]|转移|培[训养育]|实施|搬迁|落[户地]|摘帽|受益|到位|脱贫|争取|资助|造林|还林|发放|拨付|安排|修建|整治|压减|化解|开工|竣工|投产|签约|招[收引聘]|减[免税]|累计|五年|[四三两]年/;
/** Right before what there is: `达到6万家`, `由3万家增加到`. */
const STANDS = /(?:达到?|[增升降缩拓展]至|[到为]|突破|超过|余额|总[量数])$/;
const AROUND = 20;

function isSummed(subject: Subject, item: Item): boolean {
  const { metric, end } = item;
  if (!isAmount(item) || metric.status !== 'actual' || metric.basis === 'annual-average')
    return false;
  if (metric.kind === 'rank' || metric.when === undefined) return false;
  if (subject.ends.has(item) || isStart(subject, item)) return false;
  const words = wordsBefore(subject, item);
  if (/年均|每[年月日天]|平均|人均/.test(words)) return false;
  const behind = subject.text.slice(end, end + 8).split(/[。;,\n]/)[0] ?? '';
  if (!DONE.test(words + behind)) return false;
  return !STANDS.test(words) || /累计|五年|共/.test(words);
}

const wordsBefore = ({ text }: Subject, { start }: Item): string =>
  text
    .slice(Math.max(0, start - AROUND), start)
    .split(/[。;\n]/)
    .at(-1) ?? '';

const clauseBefore = (subject: Subject, item: Item): string =>
  wordsBefore(subject, item).split(',').at(-1) ?? '';
