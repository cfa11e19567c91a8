import { figure, percentOf } from '../expression';
import { fits } from '../judge';
import type { Relation } from '../judge';
import { indicatorKey } from '../../series/index';
import { between, keyOf } from '../subject';
import type { Item, Subject } from '../subject';
import { alikeness } from '../alikeness';
import type { Finder } from './finder';
import { isAlike, isAmount, isPercent, sizeOf } from './finder';

const PROGRESS = /完成|目标|任务|计划|预算|指标|进度/;
/** Before the whole: `占B的`, `完成目标B的`, `为预算B的`. */
const OF = /(?:[占为是]|完成|达到?|相当于|仅为)[^。;:]{0,24}$/;
const OF_IT = /^[^,。;:、]{0,16}?的(?:比重|比例|份额)?(?:[约近为达]|达到)?$/;
/** Before the share: `占40%`, `占比40%`, `占全部职工的40%`. */
const TAKES =
  /^[,(、]?(?:[约均已仅只共各就]|合计|比重)?占(?<whole>[^,。;:]{0,20}?)(?:的?(?:比重|比例|份额|比))?的?(?:[约近为达仅在]|达到|高达|提高到|上升到|超过)?$/;
const ANY_WHOLE =
  /^(?:比|总数?|总量|总额|总体|总人数|总人口|全部|全体|总投资|总面积|总收入|整体|其|总产量|总任务|应\W{1,4})?$/;

/**
 * A part as a share of a whole: `占固定资产投资50亿元的60%`, `共有党员500人，其中女党员200人，占
 * 40%`, `受理120件，办结118件，办结率98.3%`. Of a plan it is progress.
 */
export const share: Finder = function* (audited): Generator<Relation> {
  const { subject } = audited;
  for (const { items } of subject.sentences)
    for (const [at, stated] of items.entries()) {
      if (!isPercent(stated) || stated.metric.kind === 'change') continue;
      yield* ofWholeBetween(subject, items, at);
      yield* ofWholeNamed(subject, items, at);
      yield* ofRate(subject, items, at);
      yield* ofMoved(subject, items, at);
      yield* ofPeople(subject, items, at);
      yield* ofWholeBefore(subject, items, at);
    }
  yield* ofOutput(subject);
};

const relation = (
  [part, whole, stated]: readonly [Item, Item, Item],
  more: Pick<Relation, 'kind' | 'trust'>,
): Relation => ({
  expression: percentOf(figure(part), figure(whole)),
  stated,
  ...more,
});

function* ofWholeBetween(
  subject: Subject,
  items: readonly Item[],
  at: number,
): Generator<Relation> {
  const [last, whole, stated] = [items[at - 2], items[at - 1], items[at]];
  if (last === undefined || whole === undefined || stated === undefined) return;
  if (!isAmount(whole) || !OF_IT.test(between(subject, whole, stated))) return;
  const words = between(subject, last, whole);
  if (!OF.test(words) || /[。;]|其中/.test(words)) return;
  const part = partNamed(items.slice(0, at - 1), words) ?? last;
  if (!isAlike(part, whole) || part.metric.kind !== 'level' || whole.metric.kind !== 'level')
    return;
  const kind = PROGRESS.test(words) ? 'progress' : 'share';
  const isBound = part !== last || !NAMED_PART.test(words);
  yield* unlessOther(
    items,
    relation([part, whole, stated], {
      kind,
      trust: isBound ? 'worded' : 'likely',
    }),
  );
}

/** Farther off in a sentence another part or whole is not looked for. */
const AROUND = 16;

/** `，税收占`: what takes the share is named; another figure may stand nearer. */
const NAMED_PART = /^[^占]*[,、](?<name>[^,。;:、占]{2,12})占/;

function partNamed(items: readonly Item[], words: string): Item | undefined {
  const name = NAMED_PART.exec(words)?.groups?.['name'];
  return name === undefined
    ? undefined
    : items.findLast((item) => item.metric.indicator?.text === name);
}

/**
 * The relation, unless other figures of the sentence make the stated share: then theirs, as which
 * of them is meant is in doubt.
 */
function* unlessOther(items: readonly Item[], meant: Relation): Generator<Relation> {
  if (meant.trust !== 'worded' && meant.trust !== 'slip') {
    yield meant;
    return;
  }
  if (!fits(meant)) {
    const { stated } = meant;
    const at = items.indexOf(stated);
    const amounts = items
      .slice(Math.max(0, at - AROUND), at + AROUND)
      .filter((item) => isAmount(item) && item.metric.kind === 'level');
    for (const part of amounts)
      for (const whole of amounts) {
        if (!isWhole(whole, part)) continue;
        const other = relation([part, whole, stated], { kind: meant.kind, trust: 'likely' });
        if (!fits(other)) continue;
        yield other;
        return;
      }
  }
  yield meant;
}

function* ofWholeNamed(subject: Subject, items: readonly Item[], at: number): Generator<Relation> {
  const stated = items[at];
  const last = items[at - 1];
  if (stated === undefined || last === undefined) return;
  const of = stated.metric.relatesTo;
  const part = items.find(({ index }) => index === of) ?? last;
  if (!isAmount(part) || part.metric.kind !== 'level') return;
  const found = TAKES.exec(between(subject, last, stated));
  const named = found?.groups?.['whole'];
  if (named === undefined) return;
  if (!ANY_WHOLE.test(named)) {
    yield* ofNamed(subject, [part, stated, last], named);
    return;
  }
  const before = items.slice(0, items.indexOf(part)).filter((item) => isWhole(item, part));
  const whole = wholeBefore(subject, before, part) ?? before.at(-1);
  if (whole === undefined) return;
  /* Where the whole's own share is told before (占60%,其中…占40%) both may be of a third figure. */
  const next = items[items.indexOf(whole) + 1];
  const isShareToo = next !== undefined && next !== part && isPercent(next);
  const isBound = last === part && !isShareToo && whole === wholeBefore(subject, before, part);
  yield* unlessOther(
    items,
    relation([part, whole, stated], { kind: 'share', trust: isBound ? 'worded' : 'likely' }),
  );
}

/** The figure before 其中, of which all behind it are parts. */
function wholeBefore(subject: Subject, before: readonly Item[], part: Item): Item | undefined {
  const { start } = subject.sentenceOf(part);
  const words = subject.text.slice(start, part.start);
  const among = start + words.lastIndexOf('其中');
  return among < start ? undefined : before.findLast(({ end }) => end <= among);
}

function* ofNamed(
  subject: Subject,
  [part, stated, last]: readonly [Item, Item, Item],
  named: string,
): Generator<Relation> {
  const key = indicatorKey(named);
  const wholes = subject.items
    .filter((item) => isWhole(item, part))
    .map((item) => ({ item, likeness: namedLike(item, named, key) }))
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness);
  const sameTime = wholes.filter(({ item }) => isOfOneTime(item, part));
  const sure = sameTime.filter(({ likeness }) => likeness === 1);
  const isBeside = last === part || last.metric.relatesTo === part.index;
  for (const { item } of wholes)
    yield relation([part, item, stated], {
      kind: 'share',
      trust:
        sure.length === 1 && sure[0]?.item === item && isBeside
          ? 'worded'
          : sure.some((each) => each.item === item)
            ? 'likely'
            : 'fit',
    });
}

/** 跨越万亿元 is a mark that was passed, and no whole to take a share of. */
const isWhole = (whole: Item, part: Item): boolean =>
  whole !== part &&
  /[\d０-９]/.test(whole.metric.text) &&
  isAlike(whole, part) &&
  whole.metric.kind === 'level' &&
  sizeOf(whole) >= sizeOf(part);

/** What a rate is of: a part that is larger was miscounted, unless it is much larger. */
const isCounted = (whole: Item, part: Item): boolean =>
  isWhole(whole, part) ||
  (isAlike(whole, part) && whole.metric.kind === 'level' && sizeOf(part) < 2 * sizeOf(whole));

function namedLike(item: Item, named: string, key: string): number {
  const own = keyOf(item);
  if (own === undefined) return 0;
  if (own === key) return 1;
  return Math.min(0.99, alikeness(item.metric.indicator?.text ?? '', named));
}

const isOfOneTime = (a: Item, b: Item): boolean =>
  a.metric.status === b.metric.status &&
  a.metric.when?.start === b.metric.when?.start &&
  a.metric.when?.end === b.metric.when?.end;

const NAMED_WHOLE =
  /占(?:全[国省市区县]|我[国省市区县])?(?<whole>[^,。;:占]{2,14}?)的?(?:比重|比例|份额|比)/;
/** Shares whose whole is known by their name. */
const INTENSITY = /(?:研究与试验发展|研发|R&D)[^,。;:]{0,6}(?:强度|投入)|投入强度/;
const PARTS_BACK = 5;

/**
 * `研发经费从12.8亿元增加到36.6亿元，占生产总值比重从1.1%提高到1.5%`: each end of the part, its share,
 * and the whole that the report states elsewhere.
 */
function* ofMoved(subject: Subject, items: readonly Item[], at: number): Generator<Relation> {
  const stated = items[at];
  if (stated === undefined) return;
  const name = stated.metric.indicator?.text ?? '';
  const words = NAMED_WHOLE.exec(name)?.groups?.['whole'];
  const whole = words ?? (INTENSITY.test(name) ? '地区生产总值' : undefined);
  if (whole === undefined) return;
  const key = indicatorKey(whole);
  const wholes = subject.items.filter(
    (item) => item.metric.kind === 'level' && keyOf(item) === key,
  );
  if (wholes.length === 0) return;
  const near = [...items.slice(Math.max(0, at - PARTS_BACK), at), ...items.slice(at + 1, at + 4)];
  for (const part of near) {
    if (!isAmount(part) || part.metric.kind !== 'level') continue;
    for (const item of wholes)
      if (item !== part && isWhole(item, part))
        yield relation([part, item, stated], {
          kind: 'share',
          trust:
            isOneEnd(subject, [part, item, stated]) || isSpending(part, item, stated)
              ? 'slip'
              : 'likely',
        });
  }
}

/** `研发投入5.3亿元，研发投入强度达3.6%`: of the output of the same year. */
const isSpending = (part: Item, whole: Item, stated: Item): boolean =>
  INTENSITY.test(nameOf(stated)) &&
  INTENSITY.test(nameOf(part)) &&
  whole.metric.status === part.metric.status &&
  whole.metric.when?.end === part.metric.when?.end;

/** Whether all of them are where something went from, or all where it came to. */
const isOneEnd = (subject: Subject, figures: readonly Item[]): boolean =>
  figures.every((item) => subject.ends.has(item)) ||
  figures.every((item) => subject.fromTo.some(({ from }) => from === item));

const RATE = /^[,、(]?(?<stem>[^,。;:、]{1,10})率(?:[为达约近]|达到)?$/;
/** Rates of something else than the two counts before them. */
const OTHER_RATES =
  /精简|压[缩减]|下降|减少|退|淘汰|标准化|失业|就业|出生|死亡|自然|增长|贡献|利润|收益|城镇化|城市化|保险|利用/;
/** `批准120人，不批准40人，不批准率25%`: of both together. */
const CONTRARY = /^[不未非无]/;
const LOOK_BACK = 3;

function* ofRate(subject: Subject, items: readonly Item[], at: number): Generator<Relation> {
  const [part, stated] = [items[at - 1], items[at]];
  if (part === undefined || stated === undefined || part.metric.kind !== 'level') return;
  const stem = RATE.exec(between(subject, part, stated))?.groups?.['stem'];
  if (stem === undefined || !isAmount(part)) return;
  for (let back = 2; back <= LOOK_BACK; back += 1) {
    const whole = items[at - back];
    if (whole === undefined || !isCounted(whole, part)) continue;
    const words = between(subject, whole, part);
    const isBound =
      back === 2 &&
      whole.metric.bound === 'exact' &&
      whole.metric.rule !== 'measure' &&
      !/[;未]|新增/.test(words) &&
      !subject.text.slice(whole.start - 16, whole.start).includes(stem.slice(-2)) &&
      words.includes(stem.slice(-2)) &&
      !OTHER_RATES.test(stem);
    if (!isBound && !isWhole(whole, part)) continue;
    const trust = isBound && !CONTRARY.test(stem) ? 'worded' : 'fit';
    yield* unlessOther(items, relation([part, whole, stated], { kind: 'share', trust }));
  }
}

const USED_BY = /(?<who>[一-龥]{2,6})(?:使用|参与|普及|覆盖|参保)率$/;
const ALL_OF = /(?:总?规模|总数|总量|人数|数)?$/;

/** `网购用户6.8万,居民使用率64%`, with the number of 居民 elsewhere. */
function* ofPeople(subject: Subject, items: readonly Item[], at: number): Generator<Relation> {
  const [part, stated] = [items[at - 1], items[at]];
  if (part === undefined || stated === undefined || !isAmount(part)) return;
  const who = USED_BY.exec(nameOf(stated).replace(/\s/g, ''))?.groups?.['who'];
  if (who === undefined || /[。;]/.test(between(subject, part, stated))) return;
  for (const whole of subject.items)
    if (isWhole(whole, part) && nameOf(whole).replace(/\s/g, '').replace(ALL_OF, '') === who)
      yield relation([part, whole, stated], { kind: 'share', trust: 'slip' });
}

const NEAR_BEFORE = 260;

/** `民间投资3.1亿元,占总投资的59%`, where the total stands in a sentence before. */
function* ofWholeBefore(subject: Subject, items: readonly Item[], at: number): Generator<Relation> {
  const [last, stated] = [items[at - 1], items[at]];
  if (last === undefined || stated === undefined) return;
  const named = TAKES.exec(between(subject, last, stated))?.groups?.['whole'];
  const part = items.find(({ index }) => index === stated.metric.relatesTo) ?? last;
  if (named === undefined || !isAmount(part) || part.metric.kind !== 'level') return;
  const what = named.replace(/^(?:全[国省市区县]|总)/, '').replace(/(?:总量|总额|总数)$/, '');
  if (what.length < 2) return;
  for (const whole of subject.items) {
    if (whole.start > part.start || part.start - whole.start > NEAR_BEFORE) continue;
    if (isWhole(whole, part) && nameOf(whole).includes(what))
      yield relation([part, whole, stated], { kind: 'share', trust: 'fit' });
  }
}

const nameOf = ({ metric }: Item): string => metric.indicator?.text ?? '';

/** `赤字率3%`: the deficit, by the output, which a plan takes of the year to come. */
function* ofOutput(subject: Subject): Generator<Relation> {
  const rates = subject.items.filter((item) => isPercent(item) && /赤字率$/.test(nameOf(item)));
  for (const stated of rates)
    for (const part of subject.items) {
      if (!/^(?:财政|预算)?赤字$/.test(nameOf(part)) || !isOfOneTime(part, stated)) continue;
      if (part.metric.kind !== 'level' || !isAmount(part)) continue;
      const whole = subject.items.findLast(
        (item) => keyOf(item) === '地区生产总值' && isWhole(item, part),
      );
      if (whole === undefined) continue;
      const scope = stated.metric.status === 'target' ? 'other-date' : undefined;
      yield { ...relation([part, whole, stated], { kind: 'share', trust: 'likely' }), scope };
    }
}
