import { directional } from './decision';
import type { Step } from './decision';

/**
 * A verb that only tends: the clause is directional, whatever its object: `完善政务平台功能`,
 * `落实条例`.
 */
export const tending: Step = {
  number: 5,
  name: 'tending verb',
  decide: ({ main }) => (main?.kind === 'tend' ? directional('tending') : undefined),
};
