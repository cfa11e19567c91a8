import type { Reason } from '../model/extraction';
import type { PageFacts, Verdict } from '../model/page';
import { readEvidence } from './evidence';
import { SIGNALS } from './signals';

/** Added to every page's weight: without signs that it is a report, a page is none. */
const PRIOR = -3;

/** Shorter texts are summaries of a report at best; units of the flat text. */
const MIN_LENGTH = 300;

/**
 * Whether a page is a report, from facts alone: each signal that holds adds its weight, the sum goes through the
 * logistic function. Reasons come strongest first. A page with hardly any text is never a report.
 * Example: title 临溪镇2023年工作总结和2024年工作计划, a 回顾 and a 安排 heading, many figures → `isReport`, score near 1.
 */
export function judge(facts: PageFacts): Verdict {
  if (facts.textLength < MIN_LENGTH) {
    const reason = { code: 'too-short', weight: PRIOR, evidence: String(facts.textLength) };
    return { isReport: false, score: 0, reasons: [reason] };
  }
  const evidence = readEvidence(facts);
  const reasons = Object.entries(SIGNALS).flatMap(([code, weigh]): readonly Reason[] => {
    const found = weigh(evidence);
    return found === undefined || found.weight === 0 ? [] : [{ code, ...found }];
  });
  const sum = reasons.reduce((total, reason) => total + reason.weight, PRIOR);
  const score = Math.round(100 / (1 + Math.exp(-sum))) / 100;
  return { isReport: sum > 0, score, reasons: [...reasons].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)) };
}
