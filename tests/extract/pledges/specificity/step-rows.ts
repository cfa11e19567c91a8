import { expect, it } from 'vitest';
import type { SpecificityReason } from '../../../../lib/model/why';
import { decisionsOf, testDecider, type RowsByReason } from '../../decisions-of';

/** What a clause is a near miss of, its words in a plan, and what another step decides of it. */
export type LeftRow = readonly [nearMiss: string, marked: string, decided: string];

/** Tests one step by its table: the clauses that it decides, and those that it must leave to others. */
export function testStep<Reason extends SpecificityReason>(
  decides: RowsByReason<Reason>,
  leaves: readonly LeftRow[],
): void {
  testDecider('specificity', decides, 'plan');
  it.each(leaves)('leaves %s: %s', (_nearMiss, marked, decided) =>
    expect(decisionsOf(marked, 'plan').specificity).toBe(decided),
  );
}
