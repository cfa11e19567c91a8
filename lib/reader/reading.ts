import { hashText } from '../anchor/hash';
import { judge } from '../detect/judge';
import { readPageFacts } from '../dom/page-facts';
import type { TextMap } from '../dom/text-map';
import { extract } from '../extract/index';
import type { Extraction } from '../model/extraction';
import type { Verdict } from '../model/page';
import { fail, ok } from '../model/result';
import type { Result } from '../model/result';
import { breathe } from './breathe';

/** The longest text that is read, in UTF-16 units: what the store takes. */
const MAX_TEXT = 10_000_000;

/** A page's flat text and what was found in it. */
export interface Reading {
  readonly text: string;
  readonly textHash: string;
  readonly title: string;
  readonly verdict: Verdict;
  readonly extraction: Extraction;
}

/**
 * Reads what a text map holds: hash, verdict, extraction, with a breath for the page between the steps. The text that
 * `earlier` was made of is not extracted again. Answers `no-text` for an empty text, `too-long` beyond ten million units.
 */
export async function readText({ text, tables }: TextMap, page: Document, earlier?: Reading): Promise<Result<Reading>> {
  if (text.trim() === '') return fail('no-text');
  if (text.length > MAX_TEXT) return fail('too-long');
  const facts = readPageFacts(page, page.location);
  const { url, title, meta } = facts;
  const verdict = judge(facts);
  await breathe();
  const textHash = await hashText(text);
  if (earlier?.textHash === textHash) return ok({ ...earlier, title, verdict });
  await breathe();
  return ok({ text, textHash, title, verdict, extraction: extract(text, { url, title, meta, tables }, { verdict }) });
}
