import type { ChromiumHarness } from '../tests/browser/harness/chromium';
import type { FixtureSite } from '../tests/fixtures/site';
import { NAME_HELPER, paintTimes, watchPaint } from './paint-watch';
import type { PaintTimes } from './paint-watch';
import type { Page } from 'playwright-core';

const TITLE = '云岭省人民政府工作报告';
const PATIENCE_MS = 120_000;

/** A page of a government site, and the site that serves it. */
export interface ReportPage {
  /** Where the extension reads it. */
  readonly address: string;
  /** The same markup where the extension does not run. */
  readonly plain: string;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Serves the text so many times over as one page of a government site. */
export function serveReport(site: FixtureSite, path: string, text: string, times = 1): ReportPage {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const body = lines.map((line) => `<p style="text-indent:2em">${escape(line)}</p>`).join('\n');
  const html = `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${TITLE}</title>
<meta name="ArticleTitle" content="${TITLE}"></head><body><h1>${TITLE}</h1>
<div class="TRS_Editor">${body.repeat(times)}</div></body></html>`;
  const page = {
    address: `http://www.yunling.gov.cn${path}`,
    plain: `http://127.0.0.1:${site.port}${path}`,
  };
  site.set(page.address, html);
  site.set(page.plain, html);
  return page;
}

/** What is to be seen on a visit. */
export interface VisitOptions<More> {
  /** Whether the extension is to paint; else the page is watched for a second. */
  readonly isPainted: boolean;
  /** Runs in a tab that is open, right before it goes to the address. */
  readonly before?: () => Promise<void>;
  /** Runs when all is painted, before the tab closes. */
  readonly after?: (page: Page) => Promise<More>;
}

/** Visits an address in a tab of its own and sees it painted. */
export async function visitReport<More = undefined>(
  { context }: ChromiumHarness,
  address: string,
  { isPainted, before, after }: VisitOptions<More>,
): Promise<PaintTimes & { readonly more?: More }> {
  const page = await context.newPage();
  try {
    await page.addInitScript(NAME_HELPER);
    await page.addInitScript(watchPaint);
    await before?.();
    await page.goto(address, { waitUntil: 'load', timeout: PATIENCE_MS });
    const times = await paintTimes(page, isPainted);
    if (isPainted && times.ranges === 0) throw new Error(`nothing was painted on ${address}`);
    return { ...times, more: await after?.(page) };
  } finally {
    await page.close();
  }
}
