import type { Extraction } from '../model/extraction';
import { ok } from '../model/result';
import type { Result } from '../model/result';

/**
 * Metrics, and pledges, in one message. Taking a message apart blocks its receiver: 57,000 results
 * at once block a page for a fifth of a second, a part of this size for a few milliseconds.
 */
export const PART_SIZE = 1_000;

/** The results of one part. */
export type ExtractionPart = Pick<Extraction, 'metrics' | 'pledges'>;

/**
 * An extraction cut down to its first part, with the number of parts that the whole has (at least
 * 1).
 */
export interface FirstPart {
  readonly extraction: Extraction;
  readonly parts: number;
}

/** The part with the given number, counted from 0; empty behind the last. */
export function partOf({ metrics, pledges }: Extraction, part: number): ExtractionPart {
  const from = part * PART_SIZE;
  return {
    metrics: metrics.slice(from, from + PART_SIZE),
    pledges: pledges.slice(from, from + PART_SIZE),
  };
}

/** What is sent at once; everything, for a report of usual length. */
export function firstPart(extraction: Extraction): FirstPart {
  const { metrics, pledges } = extraction;
  const parts = Math.max(1, Math.ceil(Math.max(metrics.length, pledges.length) / PART_SIZE));
  return {
    extraction: parts === 1 ? extraction : { ...extraction, ...partOf(extraction, 0) },
    parts,
  };
}

/**
 * Fetches the parts behind the first, one after the other. Answers the first error, if one fails.
 */
export async function collectParts(
  { extraction, parts }: FirstPart,
  fetchPart: (part: number) => Promise<Result<ExtractionPart>>,
): Promise<Result<Extraction>> {
  if (parts === 1) return ok(extraction);
  const metrics = [...extraction.metrics];
  const pledges = [...extraction.pledges];
  for (let part = 1; part < parts; part += 1) {
    const fetched = await fetchPart(part);
    if (!fetched.ok) return fetched;
    metrics.push(...fetched.value.metrics);
    pledges.push(...fetched.value.pledges);
  }
  return ok({ ...extraction, metrics, pledges });
}
