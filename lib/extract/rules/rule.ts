import type { Bound } from '../../model/extraction';
import type { Candidate, QuantityForm } from '../candidate';
import type { ReadingDocument } from '../document';
import type { NumberSite, NumberSites, UnitOrNone } from '../numbers/number-site';

/**
 * One way in which reports write quantities. A rule looks at the numbers found once for all, or at
 * the text itself.
 */
export interface Rule {
  readonly name: string;
  readonly find: (document: ReadingDocument, sites: NumberSites) => Candidate[];
  /** It reads each number on its own, so that it may be given them group by group. */
  readonly isPerSite?: true;
}

/** What a rule says of one number: how it is written and where it ends. */
export interface SiteReading {
  readonly form: QuantityForm;
  readonly unit: string;
  readonly end: number;
  /** Where the quantity begins, if before its number (`百分之`). */
  readonly start?: number;
  /** What stands from `start` on is number too: `2×35万千瓦`. */
  readonly opens?: true;
  readonly value?: number;
  readonly range?: readonly [number, number];
  /** What a word inside the span says (`100万以上人口`); without it the number itself tells. */
  readonly bound?: Bound;
}

/**
 * A rule that reads each number on its own, of those before the named kinds of unit only (`none`:
 * without unit; `any`: every number); `read` answers `undefined` for a number that is not of its
 * own.
 */
export function siteRule(
  name: string,
  units: readonly UnitOrNone[] | 'any',
  read: (site: NumberSite, text: string) => SiteReading | undefined,
): Rule {
  return {
    name,
    isPerSite: true,
    find: ({ text }, sites) => {
      const candidates: Candidate[] = [];
      for (const list of units === 'any'
        ? [sites.all]
        : units.map((unit) => sites.before.get(unit) ?? [])) {
        for (const site of list) {
          const reading = read(site, text);
          if (reading) candidates.push(fromSite(name, site, reading));
        }
      }
      return candidates;
    },
  };
}

function fromSite(rule: string, site: NumberSite, reading: SiteReading): Candidate {
  const { numeral } = site;
  const hasMore = numeral.more || (site.other !== undefined && site.other.more);
  return {
    rule,
    form: reading.form,
    start: reading.start ?? numeral.start,
    end: reading.end,
    value: reading.value ?? site.value,
    range: reading.range ?? (reading.value === undefined ? site.range : undefined),
    unit: reading.unit,
    bound: reading.bound ?? (hasMore ? 'min' : 'exact'),
    number: { start: (reading.opens && reading.start) ?? numeral.start, end: site.end },
    sentence: site.sentence,
  };
}
