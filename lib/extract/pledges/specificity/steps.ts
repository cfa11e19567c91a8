import type { ClauseSite, SpecificityDecision, Step } from './decision';
import { struck } from './step-0-struck';
import { number } from './step-1-number';
import { oneOff } from './step-4-one-off';
import { tending } from './step-5-tending';
import { building } from './step-6-building';
import { sought } from './step-7-sought';
import { programme } from './step-8-programme';
import { setMark } from './step-9-set-mark';

/** The steps in their order (docs/grading-pledges.md); the first that decides is right. */
export const STEPS: readonly Step[] = [
  struck,
  number,
  oneOff,
  tending,
  building,
  sought,
  programme,
  setMark,
];

/** Where all steps are silent, a clause is directional: step 10. */
const SILENT = { value: 'directional', because: 'silent', step: 10 } as const;

/**
 * How checkable a clause is and which step says so: `出台办法` is deliverable by step 4, `完善办法`
 * directional by step 5.
 */
export function decideSpecificity(
  site: ClauseSite,
): SpecificityDecision & { readonly step: number } {
  for (const step of STEPS) {
    const decision = step.decide(site);
    if (decision) return { value: decision.value, because: decision.because, step: step.number };
  }
  return SILENT;
}
