import type { AuditFinding } from '../model/audit';
import type { Span } from '../model/span';
import type { Subject } from './subject';

/** Things that are named or set out one by one, and the number that is said of them. */
export interface Counted {
  /** Where they stand, in the subject's text. */
  readonly list: Span;
  /** Where the number stands, in the subject's text. */
  readonly count: Span;
  readonly stated: number;
  /** As many were found. */
  readonly found: number;
  readonly unit?: string;
}

/** The finding on a number of things: consistent where there are as many. */
export function countedFinding(
  { toSource }: Subject,
  { list, count, stated, found, unit = '' }: Counted,
): AuditFinding {
  const fits = stated === found;
  return {
    kind: 'sum',
    operands: [toSource(list), toSource(count)],
    formula: Array.from({ length: found }, () => '1').join('+'),
    stated,
    unit,
    computed: [found, found],
    verdict: fits ? 'consistent' : 'inconsistent',
    because: fits ? 'within-precision' : 'outside-precision',
    ...(fits ? {} : { missedBy: Math.abs(found - stated) }),
  };
}
