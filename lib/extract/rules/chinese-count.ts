import { ABSTRACT_NOUNS, CONCRETE_COUNTS, COUNTING_VERBS } from '../lexicon/count-words';
import { LEADING_MODIFIER } from '../lexicon/modifiers';
import { siteRule } from './rule';

const VERB = new RegExp(COUNTING_VERBS);
const ABSTRACT = new RegExp(`^(?:${ABSTRACT_NOUNS})`);
const ADDING_VERB = /(?:新增|新建|增设|新设|新开|建成)(?:了)?$/;
const CLAUSE_BREAKS = /[,、:(“‘]/;
const LOOK_BEHIND = 14;
const LARGE = 20;

/**
 * A count in Chinese numerals of things that can be counted: `举办两期`, `新建四座公园`, `上百家企业`. Not `六大行动` or
 * `三个维度`, which name a set, and not `一个`, which counts nothing.
 */
export const chineseCount = siteRule('chinese-count', (site, text) => {
  const { numeral, unit } = site;
  if (numeral.style !== 'chinese' || numeral.sequence || unit?.kind !== 'count') return undefined;
  const reading = { form: 'amount', unit: unit.unit, end: unit.end } as const;
  const before = text.slice(Math.max(site.from, numeral.start - LOOK_BEHIND), numeral.start);
  if (numeral.bare) return LEADING_MODIFIER.test(before) ? reading : undefined;
  if (numeral.value >= LARGE || numeral.more) return reading;
  const clause = before.split(CLAUSE_BREAKS).at(-1) ?? before;
  if (!CONCRETE_COUNTS.has(unit.unit) || ABSTRACT.test(text.slice(unit.end, unit.end + 3))) return undefined;
  if (numeral.value === 1) return ADDING_VERB.test(before) ? reading : undefined;
  return VERB.test(clause) ? reading : undefined;
});
