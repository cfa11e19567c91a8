import type { Candidate } from '../candidate';
import type { ReadingDocument } from '../document';
import { readBound } from './bound';
import { objectionTo } from './objections';
import { withSharedBound } from './shared-bound';
import { withMinus } from './written-sign';

/** What is known when a quantity is refined. */
export interface Surroundings {
  readonly document: ReadingDocument;
  /** The quantity before it, refined. */
  readonly before: Candidate | undefined;
  /** It stands in page chrome or a glossary, which state nothing about the report's own year. */
  readonly isAside: boolean;
}

/** One step by which a quantity gets its span, sign and bound. */
export interface Refiner {
  readonly name: string;
  /** The quantity, changed or as it is; for one that is no metric the reason. */
  readonly refine: (candidate: Candidate, surroundings: Surroundings) => Candidate | string;
}

/** Every refiner, in the order in which they run. */
export const QUANTITY_REFINERS: readonly Refiner[] = [
  {
    name: 'aside',
    refine: (candidate, { isAside }) => (isAside ? 'outside the report' : candidate),
  },
  /* Looks at the characters around the number: before `minus` and `bound` widen the span. */
  {
    name: 'unlikely',
    refine: (candidate, { document }) => objectionTo(document, candidate) ?? candidate,
  },
  {
    name: 'minus',
    refine: (candidate, { document, before }) => withMinus(document, candidate, before),
  },
  { name: 'bound', refine: (candidate, { document }) => readBound(document, candidate) },
  /* Behind `bound`: a limit of its own comes before one that it shares. */
  {
    name: 'shared-bound',
    refine: (candidate, { document, before }) => withSharedBound(document, before, candidate),
  },
];
