import type { Span } from '../../model/span';
import type { Candidate, Trace, TraceStep } from '../candidate';
import type { ReadingDocument } from '../document';
import { QUANTITY_REFINERS } from './refiners';
import type { Surroundings } from './refiners';
import { withoutOverlaps } from './without-overlaps';
import { RULES } from '../rules/index';
import { inGroups, siteSteps, sortSites } from '../numbers/number-site';
import { isStop, runThrough } from '../steps';
import type { Steps } from '../steps';

/** Numbers that a rule reads at a time; a report of usual length is one group. */
const GROUP_SITES = 20_000;
const ORDER = new Map(RULES.map(({ name }, index) => [name, index]));

/**
 * The quantities of a document in text order, none overlapping, each with its span, value, unit and
 * bound: `共签约近40台` holds `近40台`. `trace` hears of every candidate and of what became of it.
 */
export const findQuantities = (document: ReadingDocument, trace?: Trace): Candidate[] =>
  runThrough(quantitySteps(document, trace));

/** The same in steps; each rule is one. */
export function* quantitySteps(document: ReadingDocument, trace?: Trace): Steps<Candidate[]> {
  const offered = yield* offerSteps(document);
  yield;
  if (trace)
    for (const { start, end, rule } of offered)
      trace({ stage: 'rule', name: rule, verdict: 'offered', start, end });
  const single = withoutOverlaps(offered, ORDER, (loser, winner) =>
    trace?.(step('overlap', 'dropped', loser, `inside ${winner.rule}`)),
  );
  const asides = document.special.filter(
    (span) => span.kind === 'chrome' || span.kind === 'glossary',
  );
  const quantities: Candidate[] = [];
  let nextAside = 0;
  let read = 0;
  for (const candidate of single) {
    if (isStop((read += 1))) yield;
    while ((asides[nextAside]?.end ?? Infinity) <= candidate.start) nextAside += 1;
    const before = quantities[quantities.length - 1];
    const isAside = isInside(asides[nextAside], candidate);
    const refined = refine(candidate, { document, before, isAside }, trace);
    if (refined) quantities.push(refined);
  }
  return quantities;
}

/** What every rule offers. */
function* offerSteps(document: ReadingDocument): Steps<Candidate[]> {
  const sites = sortSites(yield* siteSteps(document));
  const offered: Candidate[] = [];
  const groups = inGroups(sites, GROUP_SITES);
  for (const rule of RULES) {
    for (const group of rule.isPerSite ? groups : [sites]) {
      yield;
      for (const candidate of rule.find(document, group)) offered.push(candidate);
    }
  }
  return offered;
}

/** The candidate as the refiners leave it; `undefined` for one that is no metric. */
function refine(
  candidate: Candidate,
  surroundings: Surroundings,
  trace: Trace | undefined,
): Candidate | undefined {
  let refined = candidate;
  for (const refiner of QUANTITY_REFINERS) {
    const next = refiner.refine(refined, surroundings);
    if (typeof next === 'string') {
      trace?.(step(refiner.name, 'dropped', candidate, next));
      return undefined;
    }
    if (next !== refined) trace?.(step(refiner.name, 'changed', next, next.bound));
    refined = next;
  }
  return refined;
}

const step = (
  name: string,
  verdict: TraceStep['verdict'],
  { start, end }: Span,
  reason: string,
): TraceStep => ({
  stage: 'refiner',
  name,
  verdict,
  start,
  end,
  reason,
});

const isInside = (aside: Span | undefined, { start, end }: Candidate): boolean =>
  aside !== undefined && aside.start <= start && end <= aside.end;
