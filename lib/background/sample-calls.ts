import { fail, ok } from '../model/result';
import { SAMPLE_ADDRESS } from '../text/sample-address';
import { forPages } from './call';
import type { CallHandlers, Desk } from './call';
import { readReport, storeReading } from './read-report';
import { SAMPLE_TEXT, SAMPLE_TITLE } from './sample-report';

/** What the page would have said of itself; no detector looks at a text without a page. */
const SAMPLE = {
  url: SAMPLE_ADDRESS,
  title: SAMPLE_TITLE,
  text: SAMPLE_TEXT,
  meta: {},
  tables: [],
  verdict: { isReport: true, score: 1, reasons: [] },
};

/**
 * The sample report: read and stored as that of a page is, also where only what has notes is kept,
 * for it was asked for; from a private window nothing is.
 */
export function sampleCalls(desk: Desk): CallHandlers<'sample.keep'> {
  return {
    'sample.keep': forPages('sample.keep', async (_, { isOwn, kind, isPrivate }) => {
      if (isPrivate) return fail('not-allowed');
      /* The tab that asks is the desk's: its button counts nothing. */
      const read = await readReport(desk, SAMPLE, { isOwn, kind, isPrivate });
      if (!read.ok) return read;
      const { reportId, textHash } = read.value;
      const stored = await storeReading(desk, { reportId, textHash, wasAsked: false });
      if (!stored.ok) return stored;
      return stored.value.kept ? ok({ id: reportId }) : fail('unexpected');
    }),
  };
}
