import type { Reason } from '../model/extraction';
import type { PageFacts, Verdict } from '../model/page';
import { readEvidence } from './evidence';
import { SIGNALS } from './signals';

/** Added to every page's weight: without signs that it is a report, a page is none. */
const PRIOR = -3;

/**
 * Whether a page is a report, from facts alone: each signal that holds adds its weight, the sum
 * goes through the logistic function. Reasons come in no order. A page with hardly any text is
 * never a report; what it holds instead is told with the verdict. Example: title
 * 临溪镇2023年工作总结和2024年工作计划, a 回顾 and a 安排 heading, many figures → `isReport`, score
 * near 1.
 */
export function judge(facts: PageFacts): Verdict {
  const evidence = readEvidence(facts);
  const reasons = Object.entries(SIGNALS).flatMap(([code, weigh]): readonly Reason[] => {
    const found = weigh(evidence);
    return found?.weight ? [{ code, ...found }] : [];
  });
  const sum = reasons.reduce((total, reason) => total + reason.weight, PRIOR);
  const isReport = sum > 0;
  return {
    isReport,
    score: Math.round(100 / (1 + Math.exp(-sum))) / 100,
    reasons,
    ...(!isReport && facts.attached && { attached: facts.attached }),
  };
}
