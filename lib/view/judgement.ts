import { isVerdict } from '../model/annotation';
import type { Evidence, Status } from '../model/annotation';

/**
 * Whether a verdict stands on nothing: 已兑现 without evidence does, 进行中 and 无法判断 claim too
 * little.
 */
export const lacksEvidence = (status: Status | undefined, evidence: readonly Evidence[]): boolean =>
  isVerdict(status) && evidence.length === 0;

/**
 * The address as evidence keeps it, without white space around it; `undefined` where it is none
 * that opens a page, or two.
 */
export function evidenceAddress(typed: string): string | undefined {
  const address = typed.trim();
  return /^https?:\/\/\S+$/.test(address) && URL.canParse(address) ? address : undefined;
}

/**
 * One line of typed words as the store takes it: no control characters, no white space around it.
 */
export const cleanLine = (typed: string): string =>
  typed
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
