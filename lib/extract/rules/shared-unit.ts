import type { Candidate } from '../candidate';
import type { NumberSite } from './number-site';
import type { Rule } from './rule';

const JOINS = new Set(['、', '和', '及', '与']);
const SHAREABLE = new Set(['count', 'measure', 'currency', 'noun']);

/**
 * A number that shares the unit of the next in its list: `1409万、1305万人次` are two counts of 人次, `3.2万、5000元` two sums. Not
 * `2、3个`, a list number, which has no multiplier.
 */
export const sharedUnit: Rule = {
  name: 'shared-unit',
  find: (document, sites) => {
    const candidates: Candidate[] = [];
    for (let at = 1; at < sites.length; at += 1) {
      const site = sites[at - 1];
      const next = sites[at];
      if (site && next && shares(document.text, site, next)) candidates.push(candidate(site, next));
    }
    return candidates;
  },
};

function shares(text: string, site: NumberSite, next: NumberSite): boolean {
  const isLarge = site.numeral.style === 'mixed' && next.numeral.style === 'mixed';
  const isJoined = site.sentence === next.sentence && next.numeral.start === site.end + 1 && JOINS.has(text.charAt(site.end));
  return isLarge && isJoined && site.unit === undefined && next.unit !== undefined && SHAREABLE.has(next.unit.kind);
}

function candidate(site: NumberSite, next: NumberSite): Candidate {
  const { start } = site.numeral;
  const bound = site.numeral.more ? 'min' : 'exact';
  return { rule: 'shared-unit', form: 'amount', start, end: site.end, value: site.value, unit: next.unit?.unit ?? '', bound, number: { start, end: site.end }, sentence: site.sentence };
}
