import { unitSet } from '../../text/unit-set';
import { clean } from '../../text/numeral-value';
import type { Candidate } from '../candidate';
import type { NumberSite } from '../numbers/number-site';
import { sharedMultiplier } from '../numbers/range';
import type { UnitMatch } from '../numbers/unit-reader';
import type { Rule } from './rule';

const JOINS = unitSet('、和及与');
const SIGNS = unitSet('-+');
const SHAREABLE = new Set(['count', 'measure', 'currency', 'noun', 'points', 'percent']);
/** Words that give each number of the list its own: `浓度|分别|为7、18、94微克/立方米`. */
const EACH = /(?:分别|依次|各自|相应)[^,;。\d]{0,12}$/;
const LOOK_BEHIND = 20;
/** In `分别为8000、1.2万人` the first shares the unit, not the 万. */
const UNSCALED = 1000;

/**
 * A number that shares the unit of the last in its list: `906万、811万人次` are two counts of 人次,
 * `提高3个、4.6个和2个百分点` three differences, and behind 分别 `完成8、14、33亿元` three sums in
 * 亿元; a sign parts nothing (`0.4、-1.2、3.5个百分点`). Not `2、3个`: small numbers in a row may
 * number a list.
 */
export const sharedUnit: Rule = {
  name: 'shared-unit',
  find: ({ text }, { all: sites }) => {
    const candidates: Candidate[] = [];
    for (let at = sites.length - 1; at > 0; at -= 1) {
      const last = sites[at];
      if (
        !last?.unit ||
        !SHAREABLE.has(last.unit.kind) ||
        !JOINS.has(text, opening(text, last) - 1)
      )
        continue;
      const list = listBefore(text, sites, at, last.unit);
      const first = list[0];
      if (!first) continue;
      const isEach = EACH.test(
        text.slice(Math.max(first.from, first.numeral.start - LOOK_BEHIND), first.numeral.start),
      );
      for (const [index, site] of list.entries()) {
        const next = list[index + 1] ?? last;
        if (isEach || isAlike(site, next, last.unit))
          candidates.push(candidate(text, site, last, isEach));
      }
      at -= list.length;
    }
    return candidates.sort((a, b) => a.start - b.start);
  },
};

/**
 * The numbers without a unit of their own that a joint parts from the one at `at` or from each
 * other, in text order.
 */
function listBefore(
  text: string,
  sites: readonly NumberSite[],
  at: number,
  unit: UnitMatch,
): NumberSite[] {
  const list: NumberSite[] = [];
  for (let index = at - 1; index >= 0; index -= 1) {
    const site = sites[index];
    const next = list[0] ?? sites[at];
    const end = site && endOf(site, unit);
    if (!site || !next || end === undefined || site.sentence !== next.sentence) break;
    if (opening(text, next) !== end + 1 || !JOINS.has(text, end)) break;
    list.unshift(site);
  }
  return list;
}

/** Where a number begins with its sign, behind a joint: `、|-5.6`. */
const opening = (text: string, { numeral }: NumberSite): number =>
  SIGNS.has(text, numeral.start - 1) && JOINS.has(text, numeral.start - 2)
    ? numeral.start - 1
    : numeral.start;

/** Without 分别 large numbers, points and percentages with decimals alone surely share a unit. */
const isAlike = (site: NumberSite, next: NumberSite, { kind }: UnitMatch): boolean =>
  kind === 'points' ||
  (site.numeral.style === 'mixed' && next.numeral.style === 'mixed') ||
  (kind === 'percent' && !Number.isInteger(site.value) && !Number.isInteger(next.value));

/** 个 alone is the beginning of 个百分点 where that is what the list ends with. */
function endOf(site: NumberSite, unit: UnitMatch): number | undefined {
  if (!site.unit) return site.end;
  return unit.kind === 'points' && site.unit.unit === '个' ? site.unit.end : undefined;
}

const FORMS: ReadonlyMap<string, Candidate['form']> = new Map([
  ['points', 'points'],
  ['percent', 'percent'],
]);

function candidate(text: string, site: NumberSite, last: NumberSite, isEach: boolean): Candidate {
  const { numeral, value, sentence } = site;
  const unit = last.unit ?? { unit: '', kind: 'count', start: site.end, end: site.end };
  const scale = isEach && value < UNSCALED ? sharedMultiplier(text, numeral, last.numeral) : 1;
  return {
    rule: 'shared-unit',
    form: FORMS.get(unit.kind) ?? 'amount',
    start: numeral.start,
    end: endOf(site, unit) ?? site.end,
    value: clean(value * scale),
    unit: unit.unit,
    bound: numeral.more ? 'min' : 'exact',
    number: { start: numeral.start, end: site.end },
    sentence,
  };
}
