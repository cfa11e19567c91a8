import type { AnnotationTarget } from '../model/annotation';
import { MAX_CONTEXT } from '../model/limits';
import type { Span } from '../model/span';
import { repeatedAround } from './look-alikes';

/** W3C gives no length; 32 units on either side tell apart all but repeated sentences. */
const CONTEXT_UNITS = 32;

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

/** As much context as the text repeats elsewhere, and as much again that tells the two apart. */
const contextUnits = (repeated: number): number =>
  Math.max(CONTEXT_UNITS, Math.min(2 * repeated, MAX_CONTEXT));

/**
 * Describes a span of a flat text so that `match` finds it again in a later version. `textHash` is
 * the SHA-256 of `text`, `source` the page's canonical address. Context never begins or ends within
 * a surrogate pair. Throws `RangeError` for a span that is empty or not in the text.
 */
export function describe(
  text: string,
  textHash: string,
  span: Span,
  source: string,
): AnnotationTarget {
  const { start, end } = span;
  if (!(start >= 0 && start < end && end <= text.length))
    throw new RangeError(`no span [${start}, ${end}) in the text`);
  const { before, after } = repeatedAround(text, span, MAX_CONTEXT);
  let from = Math.max(0, start - contextUnits(before));
  let to = Math.min(text.length, end + contextUnits(after));
  if (
    from > 0 &&
    isLowSurrogate(text.charCodeAt(from)) &&
    isHighSurrogate(text.charCodeAt(from - 1))
  )
    from += 1;
  if (
    to < text.length &&
    isHighSurrogate(text.charCodeAt(to - 1)) &&
    isLowSurrogate(text.charCodeAt(to))
  )
    to -= 1;
  return {
    source,
    textHash,
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(Math.min(from, start), start),
      suffix: text.slice(end, Math.max(to, end)),
    },
    position: { type: 'TextPositionSelector', start, end },
  };
}
