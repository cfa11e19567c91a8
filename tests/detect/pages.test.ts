import { describe, expect, it } from 'vitest';
import { judge } from '../../lib/detect/judge';
import { readPageFacts } from '../../lib/dom/page-facts';
import type { Verdict } from '../../lib/model/page';
import { withDocument } from '../fixtures/dom';
import { JUDGED_PAGES } from '../fixtures/pages';
import { addressOf } from '../fixtures/pages/page';

/** Far from the border of 0.5 on its own side. */
const SURE = { report: 0.9, other: 0.1 };

const judgeHtml = (html: string, href: string): Promise<Verdict> =>
  withDocument(html, href, (page) => judge(readPageFacts(page, { href })));

describe('every fixture page gets its verdict, with a wide margin', () => {
  it.each(
    JUDGED_PAGES.map((page) => ({ ...page, verdict: page.isReport ? 'report' : 'no report' })),
  )('$name: $verdict', async (page) => {
    const verdict = await judgeHtml(page.html, addressOf(page));
    const reasons = JSON.stringify(verdict.reasons);
    expect(verdict.isReport, reasons).toBe(page.isReport);
    if (page.isReport) expect(verdict.score, reasons).toBeGreaterThan(SURE.report);
    else expect(verdict.score, reasons).toBeLessThan(SURE.other);
  });
});

it('reads reports in every page structure', () => {
  const families = new Set(JUDGED_PAGES.filter((page) => page.isReport).map((page) => page.cms));
  expect(families.size).toBe(7);
});
