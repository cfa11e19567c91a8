import type { Span } from '../../model/span';
import type { Candidate, Trace } from '../candidate';
import type { ReadingDocument } from '../document';
import { readBound } from './bound';
import { withMinus } from './written-sign';
import { withoutOverlaps } from './without-overlaps';
import { withSharedBound } from './shared-bound';
import { objectionTo } from './objections';
import { RULES } from '../rules/index';
import { inGroups, siteSteps, sortSites } from '../numbers/number-site';
import { isStop, runThrough, type Steps } from '../steps';

/** Numbers that a rule reads at a time; a report of usual length is one group. */
const GROUP_SITES = 20_000;
const ORDER = new Map(RULES.map(({ name }, index) => [name, index]));

/**
 * The quantities of a document in text order, none overlapping, each with its span, value, unit and bound:
 * `共签约近40台` holds `近40台`. `trace` hears of every candidate and of what became of it.
 */
export const findQuantities = (document: ReadingDocument, trace?: Trace): Candidate[] =>
  runThrough(quantitySteps(document, trace));

/** The same in steps; each rule is one. */
export function* quantitySteps(document: ReadingDocument, trace?: Trace): Steps<Candidate[]> {
  const sites = sortSites(yield* siteSteps(document));
  const offered: Candidate[] = [];
  const groups = inGroups(sites, GROUP_SITES);
  for (const rule of RULES) {
    for (const group of rule.isPerSite ? groups : [sites]) {
      yield;
      for (const candidate of rule.find(document, group)) offered.push(candidate);
    }
  }
  yield;
  if (trace)
    for (const { start, end, rule } of offered) trace({ stage: 'rule', name: rule, verdict: 'offered', start, end });
  const single = withoutOverlaps(
    offered,
    ORDER,
    trace &&
      ((loser, winner) => {
        trace({
          stage: 'refiner',
          name: 'overlap',
          verdict: 'dropped',
          start: loser.start,
          end: loser.end,
          reason: `inside ${winner.rule}`,
        });
      }),
  );
  const asides = document.special.filter((span) => span.kind === 'chrome' || span.kind === 'glossary');
  const quantities: Candidate[] = [];
  let nextAside = 0;
  let read = 0;
  for (const candidate of single) {
    if (isStop((read += 1))) yield;
    while ((asides[nextAside]?.end ?? Infinity) <= candidate.start) nextAside += 1;
    const objection = isInside(asides[nextAside], candidate) ? 'outside the report' : objectionTo(document, candidate);
    if (objection !== undefined) {
      trace?.({
        stage: 'refiner',
        name: 'unlikely',
        verdict: 'dropped',
        start: candidate.start,
        end: candidate.end,
        reason: objection,
      });
      continue;
    }
    const own = readBound(document, withMinus(document, candidate));
    const bounded = withSharedBound(document, quantities[quantities.length - 1], own);
    if (trace && bounded.bound !== candidate.bound) {
      trace({
        stage: 'refiner',
        name: 'bound',
        verdict: 'changed',
        start: bounded.start,
        end: bounded.end,
        reason: bounded.bound,
      });
    }
    quantities.push(bounded);
  }
  return quantities;
}

/** Page chrome and the glossary state nothing about the report's own year. */
const isInside = (aside: Span | undefined, { start, end }: Candidate): boolean =>
  aside !== undefined && aside.start <= start && end <= aside.end;
