import type { AnnotationTarget } from '../model/annotation';
import { MAX_CONTEXT } from '../model/limits';

/** So much of a quote is enough to find it; an address with a whole page in it would be none. */
const MOST_UNITS = 300;

/**
 * What stands at a place of a text, as an address names it: `at`, `hash`, `exact`, `prefix` and
 * `suffix`.
 */
export function placeParams({ textHash, quote, position }: AnnotationTarget): URLSearchParams {
  const exact = quote.exact.slice(0, MOST_UNITS);
  const isCut = exact.length < quote.exact.length;
  return new URLSearchParams({
    at: String(position.start),
    hash: textHash,
    exact: exact.toWellFormed(),
    prefix: quote.prefix.toWellFormed(),
    suffix: (isCut
      ? quote.exact.slice(MOST_UNITS, MOST_UNITS + MAX_CONTEXT)
      : quote.suffix
    ).toWellFormed(),
  });
}

/**
 * Reads what `placeParams` made, of the report with this address: of a long quote its beginning.
 * `undefined` for anything else.
 */
export function readPlace(source: string, params: URLSearchParams): AnnotationTarget | undefined {
  const [start, textHash] = [Number(params.get('at') ?? NaN), params.get('hash') ?? ''];
  const [exact, prefix, suffix] = [
    params.get('exact') ?? '',
    params.get('prefix') ?? '',
    params.get('suffix') ?? '',
  ];
  if (!Number.isSafeInteger(start) || start < 0 || !/^[\da-f]{64}$/.test(textHash))
    return undefined;
  if (
    exact === '' ||
    exact.length > MOST_UNITS ||
    Math.max(prefix.length, suffix.length) > MAX_CONTEXT
  ) {
    return undefined;
  }
  return {
    source,
    textHash,
    quote: { type: 'TextQuoteSelector', exact, prefix, suffix },
    position: { type: 'TextPositionSelector', start, end: start + exact.length },
  };
}
