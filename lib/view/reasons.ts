import type { Reason } from '../model/extraction';

/** Every sign that the detector weighs; worded in lib/i18n/pages under `reason_<code>`. */
export const REASON_CODES = [
  'too-short',
  'title-report',
  'heading-report',
  'title-other',
  'title-open-data',
  'opening-address',
  'opening-mission',
  'review-heading',
  'plan-heading',
  'numbered-headings',
  'growth-figures',
  'figures',
  'own-work',
  'length',
  'list-page',
  'addresses',
  'law',
  'document-number',
  'title-brief',
  'no-sign',
  'list-address',
  'listed-reports',
  'news',
  'questions',
  'about-a-report',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** A reason that can be said in words, with the side it spoke for. */
export interface SpokenReason {
  /**
   * `short` is `length` where it speaks against; `report-series` comes from the pages before, not
   * from the detector.
   */
  readonly code: ReasonCode | 'short' | 'report-series' | 'other';
  readonly speaksFor: boolean;
  readonly evidence?: string;
}

/**
 * The reasons in words, strongest first. A code of another version of the detector is `other`,
 * never hidden.
 */
export const spokenReasons = (reasons: readonly Reason[]): SpokenReason[] =>
  [...reasons]
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .map(({ code, weight, evidence }) => ({
      code: spokenCode(code, weight),
      speaksFor: weight > 0,
      evidence,
    }));

function spokenCode(code: string, weight: number): SpokenReason['code'] {
  if (code === 'length' && weight < 0) return 'short';
  return code === 'report-series' || isReasonCode(code) ? code : 'other';
}

const isReasonCode = (code: string): code is ReasonCode =>
  REASON_CODES.some((known) => known === code);
