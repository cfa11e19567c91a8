import { useEffect, useMemo, useRef } from 'react';
import { describe } from '../../lib/anchor/describe';
import { fail, ok } from '../../lib/model/result';
import type { Span } from '../../lib/model/span';
import type { KeptReading } from '../../lib/store/kept-texts';
import { withoutAnchor } from '../../lib/text/fragment-route';
import { keptPictures } from '../../lib/view/pictures';
import { useReportTools } from '../report/report-tools';
import type { ReportTools } from '../report/report-tools';

/**
 * The tools of a report that is read without its page: places are shown and described in the kept
 * text.
 */
export function useKeptTools(reading: KeptReading, jump: (span: Span) => void): ReportTools {
  const { report, text } = reading;
  const outer = useReportTools();
  const go = useRef(jump);
  useEffect(() => {
    go.current = jump;
  });
  return useMemo(
    () => ({
      ...outer,
      reportId: report.id,
      jump: (span) => go.current(span),
      describe: async ({ start, end }) =>
        start >= 0 && start < end && end <= text.text.length
          ? ok(describe(text.text, text.textHash, { start, end }, withoutAnchor(report.url)))
          : fail('not-found'),
      pictures: keptPictures(reading),
    }),
    [outer, report.id, report.url, text, reading],
  );
}
