import type { Candidate } from '../candidate';
import type { NumberSite } from '../numbers/number-site';
import type { Rule } from './rule';
import type { UnitMatch } from '../numbers/unit-reader';

const JOINS = new Set(['、', '和', '及', '与']);
const SHAREABLE = new Set(['count', 'measure', 'currency', 'noun', 'points']);

/**
 * A number that shares the unit of the next in its list: `1409万、1305万人次` are two counts of 人次, `提高9个、10.7个和7个百分点`
 * three differences. Not `2、3个`: small numbers in a row may number a list.
 */
export const sharedUnit: Rule = {
  name: 'shared-unit',
  find: (document, { all: sites }) => {
    const candidates: Candidate[] = [];
    let unit: UnitMatch | undefined;
    for (let at = sites.length - 1; at > 0; at -= 1) {
      const site = sites[at - 1];
      const next = sites[at];
      if (!site || !next) continue;
      unit = shares(document.text, site, next, unit ?? next.unit);
      if (unit) candidates.push(candidate(site, unit));
    }
    return candidates.reverse();
  },
};

function shares(text: string, site: NumberSite, next: NumberSite, unit: UnitMatch | undefined): UnitMatch | undefined {
  if (!unit || !SHAREABLE.has(unit.kind) || site.sentence !== next.sentence) return undefined;
  const end = endOf(site, unit);
  if (end === undefined || next.numeral.start !== end + 1 || !JOINS.has(text.charAt(end))) return undefined;
  const isLarge = site.numeral.style === 'mixed' && next.numeral.style === 'mixed';
  return isLarge || unit.kind === 'points' ? unit : undefined;
}

/** 个 alone is the beginning of 个百分点 where that is what the list ends with. */
function endOf(site: NumberSite, unit: UnitMatch): number | undefined {
  if (!site.unit) return site.end;
  return unit.kind === 'points' && site.unit.unit === '个' ? site.unit.end : undefined;
}

function candidate(site: NumberSite, unit: UnitMatch): Candidate {
  const { start, more } = site.numeral;
  const form = unit.kind === 'points' ? 'points' : 'amount';
  const end = endOf(site, unit) ?? site.end;
  return {
    rule: 'shared-unit',
    form,
    start,
    end,
    value: site.value,
    unit: unit.unit,
    bound: more ? 'min' : 'exact',
    number: { start, end: site.end },
    sentence: site.sentence,
  };
}
