import type { Pledge } from './extraction';

/**
 * The last day by which a pledge is to be kept, ISO 8601, as the desk counts it: that of its
 * deadline, and for one that can be checked also what its section or report plans for. A mere
 * direction is never overdue by that.
 */
export const dueDayOf = ({
  deadline,
  due,
  specificity,
}: Pick<Pledge, 'deadline' | 'due' | 'specificity'>): string | undefined =>
  deadline?.due ?? (specificity === 'directional' ? undefined : due?.date);
