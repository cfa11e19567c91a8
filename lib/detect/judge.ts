import type { Reason } from '../model/extraction';
import type { PageFacts, Verdict } from '../model/page';
import { SIGNALS } from './signals';
import type { Evidence } from './signals';
import { readEvidence } from './evidence';

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
  const evidence = readEvidence(facts);
  if (facts.textLength < MIN_LENGTH) {
    return { isReport: false, score: 0, reasons: [{ code: 'too-short', weight: PRIOR, evidence: String(facts.textLength) }] };
  }
  const reasons = SIGNALS.flatMap((signal) => reasonOf(signal.code, signal.weigh(evidence)));
  const sum = reasons.reduce((total, reason) => total + reason.weight, PRIOR);
  const score = Math.round(100 / (1 + Math.exp(-sum))) / 100;
  return { isReport: sum > 0, score, reasons: reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)) };
}

function reasonOf(code: string, found: ReturnType<(e: Evidence) => { weight: number; evidence?: string } | undefined>): Reason[] {
  return found === undefined || found.weight === 0 ? [] : [{ code, ...found }];
}
