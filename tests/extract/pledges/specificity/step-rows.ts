import { expect, it } from 'vitest';
import { decisionsOf, testDecider } from '../../decisions-of';
import type { Frame, RowsByReason } from '../../decisions-of';
import type { SpecificityReason } from '../../../../lib/model/why';

/** What a clause is a near miss of, its words in a plan, and what another step decides of it. */
export type LeftRow = readonly [nearMiss: string, marked: string, decided: string, frame?: Frame];

/**
 * Tests one step by its table: the clauses that it decides, and those that it must leave to others.
 */
export function testStep<Reason extends SpecificityReason>(
  decides: RowsByReason<Reason>,
  leaves: readonly LeftRow[],
): void {
  testDecider('specificity', decides, 'plan');
  const rows = leaves.map(
    ([nearMiss, marked, decided, frame]) => [nearMiss, marked, decided, frame ?? 'plan'] as const,
  );
  it.each(rows)('leaves %s: %s', (_nearMiss, marked, decided, frame) =>
    expect(decisionsOf(marked, frame).specificity).toBe(decided),
  );
}
