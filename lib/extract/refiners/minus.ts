import type { Candidate } from '../candidate';
import type { ReadingDocument } from '../document';

const CHINESE = /[\u4e00-\u9fff(]/;

/**
 * A rate written with its sign: in `同比增长-3.2%` the value is -3.2 and the sign part of the span; `+3.2%` takes its sign
 * into the span. Dashes of bullets, ranges and codes are no signs: a Chinese character must stand before them.
 */
export function withMinus({ text }: ReadingDocument, candidate: Candidate): Candidate {
  const at = candidate.start - 1;
  const sign = text.charAt(at);
  if (
    (sign !== '-' && sign !== '+') ||
    (candidate.form !== 'percent' && candidate.form !== 'points' && candidate.unit !== '‰')
  )
    return candidate;
  if (candidate.value === undefined || !CHINESE.test(text.charAt(at - 1))) return candidate;
  return { ...candidate, start: at, value: sign === '-' ? -candidate.value : candidate.value };
}
