import { expect, it } from 'vitest';
import { metricOf } from '../../decisions-of';

/** What a row is an example of, words with one figure marked, and its name. */
export type NameRow = readonly [example: string, marked: string, indicator: string | undefined];

/** Tests the name that each marked figure has in a review. */
export function testNames(rows: readonly NameRow[]): void {
  it.each(rows)('%s: %s is %s', (_example, marked, indicator) => {
    const metric = metricOf(marked, 'review');
    expect(metric).toBeDefined();
    expect(metric?.indicator?.text).toBe(indicator);
  });
}
