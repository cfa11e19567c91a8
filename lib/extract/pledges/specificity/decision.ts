import type { Specificity } from '../../../model/extraction';
import { firstCase } from '../first-case';
import type { ClauseReading } from '../clause/clause-reading';
import type { Figure } from '../figure';
import type { ClauseObject } from './object/object-head';
import type { SpecificityReason } from '../../../model/why';

/** How checkable a clause is, and why. */
export interface SpecificityDecision {
  readonly value: Specificity;
  readonly because: SpecificityReason;
}

/** A clause as the steps see it. */
export interface ClauseSite extends ClauseReading {
  /**
   * The quantities in it that are still to be reached, but for those that size what is there (step
   * 2).
   */
  readonly figures: readonly Figure[];
  /** Where the object of the clause's verbs begins. */
  readonly objectStart: number;
  /** The head of the object from there to the clause's end; read once. */
  readonly object: ClauseObject;
  /** It only leads up to another clause: `以花园为抓手`. */
  readonly isPreposed: boolean;
}

/** One step of docs/grading-pledges.md. */
export interface Step {
  /** Its number there; 0 for what is struck first. */
  readonly number: number;
  /** Its question, in short. */
  readonly name: string;
  /** What it decides; `undefined` where the next step is to be asked. */
  readonly decide: (site: ClauseSite) => SpecificityDecision | undefined;
}

export const deliverable = (because: SpecificityReason): SpecificityDecision => ({
  value: 'deliverable',
  because,
});
export const directional = (because: SpecificityReason): SpecificityDecision => ({
  value: 'directional',
  because,
});

/** One case of a step; what it answers nothing for is left to the next step. */
export interface Case<Site> {
  readonly name: string;
  readonly when: (site: Site) => boolean;
  readonly decide: (site: Site) => SpecificityDecision | undefined;
}

/** What the first case that holds decides; `undefined` where none holds. */
export const decideBy = <Site>(
  cases: readonly Case<Site>[],
  site: Site,
): SpecificityDecision | undefined => firstCase(cases, site)?.decide(site);

/** Left to the next step. */
export const undecided = (): undefined => undefined;
