import type { Candidate } from './candidate';
import type { Omission } from './omission';

/** A year's new jobs are between these parts of another year's. */
const LEAST = 0.55;
const GREATEST = 1.8;
/** Those of four years or more are at least as many times a year's. */
const OF_YEARS = 2.6;
/** What no government saved of its energy in a year. */
const SAVED_OVER_YEARS = 9;

/**
 * Settles figures of which only their part of the report says that they are of several years, by a
 * year's figure of the same report: new jobs about as many as a year's are a year's, several times
 * as many are the term's, and the rest is left out, as rates are, for both are alike.
 */
export function spanSettled(one: Candidate, all: readonly Candidate[]): Candidate | Omission {
  if (!one.isSpanUnsure) return one;
  if (one.headline === 'energy-intensity')
    return one.value >= SAVED_OVER_YEARS ? one : 'not-of-one-year';
  if (one.headline !== 'new-urban-jobs') return 'not-of-one-year';
  const ofAYear = all.find(
    ({ headline, cell }) => headline === one.headline && !cell.role.endsWith('-multi'),
  );
  if (ofAYear === undefined) return 'not-of-one-year';
  const times = one.value / ofAYear.value;
  if (times >= OF_YEARS) return one;
  if (times < LEAST || times > GREATEST) return 'not-of-one-year';
  const isTarget = one.cell.role === 'target-multi';
  const year = isTarget ? (one.cell.since ?? one.cell.year) : one.cell.year;
  return { ...one, cell: { role: isTarget ? 'target' : 'result', year } };
}
