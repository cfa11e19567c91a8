import { judge } from '../detect/judge';
import { readPageFacts } from '../dom/page-facts';
import type { TextMap } from '../dom/text-map';
import type { ReadAnswer } from '../messages/map';
import { collectParts } from '../messages/parts';
import type { callBackground } from '../messages/send';
import type { Verdict } from '../model/page';
import { fail, ok } from '../model/result';
import type { Result } from '../model/result';
import { breathe } from './breathe';

/** The longest text that is read, in UTF-16 units: what the background takes. */
const MAX_TEXT = 10_000_000;

/** A page's flat text and what was found in it. */
export interface Reading extends ReadAnswer {
  readonly text: string;
  readonly title: string;
  readonly verdict: Verdict;
}

/** What `readText` works with: the background, the reading before, and whether the store shall keep this one. */
export interface ReadingDesk {
  readonly call: typeof callBackground;
  readonly earlier?: Reading;
  readonly keep: boolean;
}

/**
 * Has the background read what a text map holds. The text that `earlier` was made of is not sent again. Answers `no-text`
 * for an empty text, `too-long` beyond ten million units.
 */
export async function readText({ text, tables }: TextMap, page: Document, desk: ReadingDesk): Promise<Result<Reading>> {
  if (text.trim() === '') return fail('no-text');
  if (text.length > MAX_TEXT) return fail('too-long');
  const facts = readPageFacts(page, page.location);
  const { url, title, meta } = facts;
  const verdict = judge(facts);
  if (desk.earlier?.text === text) return ok({ ...desk.earlier, title, verdict });
  await breathe();
  const read = await desk.call('report.read', { url, title, text, meta, tables, verdict, keep: desk.keep });
  if (!read.ok) return read;
  const { textHash } = read.value;
  const whole = await collectParts(read.value, (part) => desk.call('report.part', { url, textHash, part }));
  return whole.ok ? ok({ ...read.value, extraction: whole.value, text, title, verdict }) : whole;
}
