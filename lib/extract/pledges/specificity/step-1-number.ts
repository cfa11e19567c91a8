import type { Step } from './decision';

/**
 * Steps 1 to 3: a clause with a number that does not only size what is there (step 2, `sizes.ts`)
 * is quantified: `改造水管18公里`, `投资2000万元`; not `巩固30个示范点成果`.
 */
export const number: Step = {
  number: 3,
  name: 'number',
  decide: ({ figures }) =>
    figures.length > 0 ? { value: 'quantified', because: 'number' } : undefined,
};
