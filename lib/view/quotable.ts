import { describe } from '../anchor/describe';
import type { Evidence } from '../model/annotation';
import { MAX_QUOTE } from '../model/limits';
import type { Quote, Span } from '../model/span';
import { placesIn } from '../search/index';
import type { Query } from '../search/index';
import type { KeptReading } from '../store/kept-texts';
import { sentenceAt } from './sentence';

/** A sentence that has what was looked for. */
export interface QuotableSentence {
  readonly quote: Quote;
  /** What was looked for, by offsets into its text. */
  readonly marks: readonly Span[];
}

/** So many places are looked at: more would not be read. */
const MOST_PLACES = 400;

/**
 * The sentences of a text in which something of what a query asks stands, those with the most of it
 * first, then in text order; at most `most`. Script, width and the notation of numbers are folded
 * as by the desk's search.
 */
export function quotableSentences(
  text: string,
  query: Query,
  most: number,
): readonly QuotableSentence[] {
  const wanted = query.filter(({ isExcluded }) => !isExcluded);
  const sentences = new Map<number, Quote>();
  for (const place of placesIn(text, query, MOST_PLACES)) {
    const quote = sentenceAt(text, place.start);
    if (quote !== undefined) sentences.set(quote.start, quote);
  }
  const unwanted = query
    .filter(({ isExcluded }) => isExcluded)
    .map((term) => ({ ...term, isExcluded: false }));
  return [...sentences.values()]
    .filter((quote) => unwanted.length === 0 || placesIn(quote.text, unwanted, 1).length === 0)
    .map((quote) => ({
      quote,
      marks: placesIn(quote.text, query),
      fits: wanted.filter((term) => placesIn(quote.text, [term], 1).length > 0).length,
    }))
    .sort((a, b) => b.fits - a.fits || a.quote.start - b.quote.start)
    .slice(0, most)
    .map(({ quote, marks }) => ({ quote, marks }));
}

/** Whether words can be taken over: some, and no more than evidence holds. */
export const isQuotable = (quote: Quote | undefined): quote is Quote =>
  quote !== undefined && quote.text.length <= MAX_QUOTE;

/**
 * Words of a kept report as evidence: with the report's address and day, and with where they stand
 * in its text.
 */
export const quotedEvidence = (
  id: string,
  { report, text }: KeptReading,
  { start, end }: Span,
): Evidence => ({
  id,
  url: report.url,
  text: text.text.slice(start, end),
  ...(report.publishedOn !== undefined && { on: report.publishedOn }),
  target: describe(text.text, text.textHash, { start, end }, report.id),
});
