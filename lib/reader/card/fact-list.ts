import type { Fact } from '../facts';
import { element } from './elements';

/** The facts as a list of terms; `undefined` where there are none. */
export function drawFacts(page: Document, facts: readonly Fact[]): HTMLElement | undefined {
  if (facts.length === 0) return undefined;
  const lines = facts.flatMap(({ label, value, aside }) => [
    element(page, 'dt', {}, [label]),
    element(page, 'dd', {}, [value, aside === undefined ? undefined : element(page, 'small', {}, [aside])]),
  ]);
  return element(page, 'dl', {}, lines);
}
