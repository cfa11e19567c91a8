import type { Evidence } from '../model/annotation';

/** Whether two pieces of evidence are the same words at the same place. */
export const isSameQuote = ({ target: one }: Evidence, { target: other }: Evidence): boolean =>
  one !== undefined &&
  one.source === other?.source &&
  one.textHash === other.textHash &&
  one.position.start === other.position.start &&
  one.position.end === other.position.end;
