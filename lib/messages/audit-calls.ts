import type { AuditedReport, AuditMark } from '../model/audited';

/** Calls about what the figures of a text come to. */
export interface AuditCalls {
  /**
   * K of its page's text, P: the figures of a text worked out, also against the same issuer's kept
   * reports of the years before; `not-found` where the text is gone, `too-long` where it is.
   */
  'report.audit': { request: { readonly textHash: string }; response: AuditedReport };
  /**
   * C: where figures of the page's text stand that were worked out, by that text alone; `not-found`
   * where the page is not known to show it.
   */
  'audit.marks': {
    request: { readonly url: string; readonly textHash: string };
    response: readonly AuditMark[];
  };
}
