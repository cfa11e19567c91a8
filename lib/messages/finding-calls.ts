import type { AnnotationTarget } from '../model/annotation';
import type { Correction } from '../model/correction';
import type { FindingAsked, Why } from '../model/why';

/** Calls about what was found at one place of a text. */
export interface FindingCalls {
  /**
   * K of its page's text, P: why a finding is read as it is; `not-found` where the text or the
   * finding is gone.
   */
  'finding.why': { request: FindingAsked; response: Why };
  /**
   * K of its page's text, P: what a finding is as one with the next of its kind, where they stand
   * next to each other; `not-found` where they do not.
   */
  'finding.joint': {
    request: Omit<FindingAsked, 'as'>;
    response: {
      readonly target: AnnotationTarget;
      /** The words of the next one. */
      readonly next: string;
      readonly correction: Correction;
    };
  };
}
