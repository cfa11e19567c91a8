import type { Candidate } from './matcher';

/** Said as done, wherever: 规划圆满完成, 编制了方案. */
const DONE_ALREADY = /(?:胜利|圆满|如期)完成|(?<![为除])了(?=[《"一-龥\d])|^已经?(?!有的)/;

/** Whether a clause tells what was, and does not plan anew. */
export const isTold = ({ clause }: Candidate): boolean =>
  clause.zone !== 'plan' || DONE_ALREADY.test(clause.text);
