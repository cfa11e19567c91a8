import { judge } from '../detect/judge';
import { readPageFacts } from '../dom/page-facts';
import { readPaging } from '../dom/paging';
import type { TextMap } from '../dom/text-map';
import type { ReadAnswer, ReadRequest } from '../messages/map';
import { collectParts } from '../messages/parts';
import type { callBackground } from '../messages/send';
import { MAX_TEXT } from '../model/limits';
import type { Verdict } from '../model/page';
import { fail, ok } from '../model/result';
import type { Result } from '../model/result';
import { breathe } from './breathe';
import type { JudgedPage } from './opening';

/** From this length on, sending a text takes a while: the page gets a turn before. */
const LONG_TEXT = 200_000;
/** An article has less of its text in links. */
const MAX_LINK_SHARE = 0.4;

/** A page's flat text and what was found in it. */
export interface Reading extends ReadAnswer {
  readonly text: string;
  readonly title: string;
  readonly verdict: Verdict;
  readonly request: ReadRequest;
}

/** What `readText` works with: the background, and the reading before. */
export interface ReadingDesk {
  readonly call: typeof callBackground;
  readonly earlier?: Reading;
  /** The page as it was read a moment ago; counts where its address is still the same. */
  readonly judged?: JudgedPage;
}

/**
 * Has the background read what a text map holds. What `earlier` was made of, text and address, is
 * not sent again. Answers `no-text` for an empty text, `too-long` beyond ten million units.
 */
export async function readText(
  { text, tables, root }: TextMap,
  page: Document,
  desk: ReadingDesk,
): Promise<Result<Reading>> {
  if (text.trim() === '') return fail('no-text');
  if (text.length > MAX_TEXT) return fail('too-long');
  const { facts, verdict } =
    desk.judged?.facts.url === page.location.href ? desk.judged : judgePage(page);
  const { url, title, meta } = facts;
  if (desk.earlier?.text === text && desk.earlier.request.url === url) {
    return ok({ ...desk.earlier, title, verdict: verdictOn(desk.earlier, verdict) });
  }
  if (text.length > LONG_TEXT) await breathe();
  /* A list of links is divided into pages as well, but is no article. */
  const paging = facts.linkShare <= MAX_LINK_SHARE ? readPaging(page, root) : undefined;
  const request = { url, title, text, meta, tables, verdict, ...(paging && { paging }) };
  const read = await readWhole(request, desk.call);
  return read.ok
    ? ok({ ...read.value, text, title, verdict: verdictOn(read.value, verdict), request })
    : read;
}

function judgePage(page: Document): JudgedPage {
  const facts = readPageFacts(page, page.location);
  return { facts, verdict: judge(facts) };
}

/**
 * A later page that shows no sign of a report by itself is one by the pages before it, which the
 * background knows.
 */
const verdictOn = (
  { extraction: { report } }: Pick<ReadAnswer, 'extraction'>,
  own: Verdict,
): Verdict =>
  report.isReport && !own.isReport
    ? { isReport: true, score: report.score, reasons: report.reasons }
    : own;

/** A background that was stopped between two parts has forgotten the others: it reads once more. */
async function readWhole(
  request: ReadRequest,
  call: ReadingDesk['call'],
  tries = 2,
): Promise<Result<ReadAnswer>> {
  const read = await call('report.read', request);
  if (!read.ok) return read;
  const { url } = request;
  const { textHash } = read.value;
  const whole = await collectParts(read.value, (part) =>
    call('report.part', { url, textHash, part }),
  );
  if (whole.ok) return ok({ ...read.value, extraction: whole.value });
  return whole.error === 'not-found' && tries > 1 ? readWhole(request, call, tries - 1) : whole;
}

/** Has the background store a reading; one that it has forgotten since is read once more. */
export async function keepReading(
  { request, textHash }: Reading,
  call: ReadingDesk['call'],
): Promise<Result<unknown>> {
  const wanted = { url: request.url, textHash };
  const kept = await call('report.keep', wanted);
  if (kept.ok || kept.error !== 'not-found') return kept;
  const again = await call('report.read', request);
  return again.ok ? call('report.keep', wanted) : again;
}
