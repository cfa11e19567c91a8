import type { Candidate } from '../candidate';
import type { NumberSite } from '../numbers/number-site';
import type { Rule } from './rule';

const MOST_PARTS = 4;
const LOOK_BEHIND = 18;
/** `2.3:1` or, behind a word of ratio, `16比1`. */
const PARTINGS = ':比';

/**
 * Structure ratios, each part on its own and without unit: `3.9:59.5:36.6` are three, `2.3:1`
 * behind 比 is one. Not a clock time (`8:30`), not a list number.
 */
export const ratio: Rule = {
  name: 'ratio',
  find: (document, { all: sites }) => {
    const candidates: Candidate[] = [];
    for (let at = 0; at < sites.length; at += 1) {
      const chain = chainFrom(document.text, sites, at);
      const first = chain[0];
      const last = chain.at(-1);
      if (!first || !last || chain.length < 2) continue;
      if (chain.length > 2 && !isClock(chain))
        candidates.push(...chain.map((site) => candidate(site, site.end)));
      else if (chain.length === 2 && isPair(document.text, first, last))
        candidates.push(candidate(first, last.end));
      at += chain.length - 1;
    }
    return candidates;
  },
};

function chainFrom(text: string, sites: readonly NumberSite[], at: number): NumberSite[] {
  const chain: NumberSite[] = [];
  for (let index = at; index < at + MOST_PARTS; index += 1) {
    const site = sites[index];
    const last = chain.at(-1);
    if (!site || site.numeral.style !== 'arabic' || site.other) break;
    if (last && (site.numeral.start !== last.end + 1 || !PARTINGS.includes(text.charAt(last.end))))
      break;
    chain.push(site);
  }
  return chain;
}

const SHARES = 100;
const MINUTES = 60;

/** `20:31:48`: rounded parts may miss the whole by so much. */
const ROUNDED_OFF = 1;

/** `10:20:33`: hours, minutes and seconds, which do not happen to add up to a whole. */
function isClock(chain: readonly NumberSite[]): boolean {
  const isTime = chain.every(
    ({ numeral, value }, index) =>
      Number.isInteger(value) &&
      value < MINUTES &&
      (index === 0 || numeral.end - numeral.start === 2),
  );
  const missing = SHARES - chain.reduce((sum, { value }) => sum + value, 0);
  return isTime && Math.abs(missing) > ROUNDED_OFF;
}

function isPair(text: string, first: NumberSite, last: NumberSite): boolean {
  const before = text.slice(
    Math.max(first.from, first.numeral.start - LOOK_BEHIND),
    first.numeral.start,
  );
  return (
    before.includes('比') &&
    (last.value === 1 ||
      first.value === 1 ||
      !Number.isInteger(first.value) ||
      !Number.isInteger(last.value))
  );
}

function candidate(site: NumberSite, end: number): Candidate {
  const start = site.numeral.start;
  return {
    rule: 'ratio',
    form: 'ratio',
    start,
    end,
    value: site.value,
    unit: '',
    bound: 'exact',
    number: { start, end: site.end },
    sentence: site.sentence,
  };
}
