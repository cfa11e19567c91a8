import type { AnchorMatch, AnchorOutcome, AnnotationTarget } from '../model/annotation';
import { fromSource, toSource } from '../text/comparable';
import type { Span } from '../model/span';
import { findCandidates } from './candidates';
import type { Choice } from './choose';
import { choose } from './choose';
import type { Earlier, Traced } from './earlier';
import { prepareEarlier } from './earlier';
import type { Evidence } from './evidence';
import { comparableSpan, weigh } from './evidence';
import type { PreparedText } from './prepare';
import { prepareText } from './prepare';
import type { FoldedQuote } from './quote';
import { foldQuote } from './quote';
import { isReversed } from './sense';
import { figuresWithin, toSkeleton } from './skeleton';

const GONE: AnchorMatch = { outcome: 'gone' };

/** From so many units of its old surroundings on, a quote is where it was. */
const IN_PLACE_UNITS = 8;

interface Search {
  readonly target: AnnotationTarget;
  readonly quote: FoldedQuote;
  readonly prepared: PreparedText;
  readonly traced: Traced | undefined;
}

/** What became of the wording at a place. */
function outcomeAt(
  { quote, prepared, traced }: Search,
  place: Evidence,
): { outcome: AnchorOutcome; reversed?: true } {
  const { text } = prepared.folded();
  const { start, end } = comparableSpan(prepared, quote, place.span);
  const there = text.slice(start, end);
  const exact = quote.whole.slice(quote.exact.start, quote.exact.end);
  if (there === exact && place.figures === 'same') {
    const isInPlace = traced
      ? start >= traced.region.start &&
        end <= traced.region.end &&
        !traced.isOtherSection(toSource(prepared.folded(), start, end).start)
      : place.before + place.after >=
        Math.min(IN_PLACE_UNITS, quote.prefix.length + quote.suffix.length);
    return { outcome: isInPlace ? 'same' : 'moved' };
  }
  const reversed = isReversed(exact, there) ? { reversed: true as const } : {};
  if (place.figures === 'changed') return { outcome: 'number-changed', ...reversed };
  if (place.wording < 1) return { outcome: 'reworded', ...reversed };
  const old = quote.figures;
  const fresh = figuresWithin(prepared.figures(), { start, end });
  return {
    outcome: old.every(({ more }, index) => more === fresh[index]?.more) ? 'restated' : 'reworded',
  };
}

function placeOf(
  { quote, prepared }: Search,
  { span }: Evidence,
): { start: number; end: number; text: string } {
  const there = comparableSpan(prepared, quote, span);
  const { start, end } = toSource(prepared.folded(), there.start, there.end);
  return { start, end, text: prepared.text.slice(start, end) };
}

function answer(search: Search, choice: Choice): AnchorMatch {
  const [place] = choice.places;
  if (!place) return GONE;
  if (!choice.isSure)
    return { outcome: 'unsure', alternatives: choice.places.map((one) => placeOf(search, one)) };
  const { start, end, text } = placeOf(search, place);
  return {
    ...outcomeAt(search, place),
    start,
    end,
    ...(text !== search.target.quote.exact && { found: text }),
  };
}

/** Places in new sentences nearly like the quote's that read as the quote but for its figures. */
function changedDoubles({ quote, prepared }: Search, { doubles }: Traced): Evidence[] {
  if (quote.figures.length === 0) return [];
  const skeleton = prepared.skeleton();
  return doubles.flatMap((double) => {
    const start = toSkeleton(skeleton, double.start);
    const end = toSkeleton(skeleton, double.end);
    const isPossible = (span: Span): boolean => span.start < end && span.end > start;
    const places = findCandidates(prepared, quote, { expected: start, isPossible })
      .map((span) => weigh(prepared, quote, span))
      .sort((one, other) => other.before + other.after - one.before - one.after);
    return places.slice(0, 1).filter(({ figures }) => figures === 'changed');
  });
}

function unsure(search: Search, place: Span, doubles: readonly Evidence[]): AnchorMatch {
  const { start, end } = toSource(search.prepared.folded(), place.start, place.end);
  const first = { start, end, text: search.prepared.text.slice(start, end) };
  return {
    outcome: 'unsure',
    alternatives: [first, ...doubles.map((one) => placeOf(search, one))],
  };
}

/** Where the old text tells that the whole sentence stands unchanged. */
function answerTraced(search: Search, place: NonNullable<Traced['place']>): AnchorMatch {
  const { target, prepared } = search;
  const { start, end } = toSource(prepared.folded(), place.start, place.end);
  const text = prepared.text.slice(start, end);
  const isSame = place.isInOrder && !search.traced?.isOtherSection(start);
  return {
    outcome: isSame ? 'same' : 'moved',
    start,
    end,
    ...(text !== target.quote.exact && { found: text }),
  };
}

/** `match` against a text that was prepared once for many annotations; so was `earlier`. */
export function matchPrepared(
  target: AnnotationTarget,
  prepared: PreparedText,
  earlier?: Earlier,
): AnchorMatch {
  const { position, quote: selector } = target;
  if (selector.exact === '' || prepared.text === '') return GONE;
  const isThere = prepared.text.slice(position.start, position.end) === selector.exact;
  if (target.textHash === prepared.hash && isThere) {
    return { outcome: 'same', start: position.start, end: position.end };
  }
  const quote = foldQuote(selector);
  if (quote.wording === '') return GONE;
  const traced = earlier?.trace(position, selector.exact);
  const search: Search = { target, quote, prepared, traced };
  const skeleton = prepared.skeleton();
  const region = traced && {
    start: toSkeleton(skeleton, traced.region.start),
    end: toSkeleton(skeleton, traced.region.end),
  };
  const expected =
    region?.start ?? toSkeleton(skeleton, fromSource(prepared.folded(), position.start));
  const isPossible = (span: Span): boolean =>
    !traced?.isTaken({
      start: skeleton.starts[span.start] ?? 0,
      end: skeleton.starts[span.end] ?? 0,
    });
  if (traced?.place) {
    const doubles = changedDoubles(search, traced);
    return doubles.length === 0
      ? answerTraced(search, traced.place)
      : unsure(search, traced.place, doubles);
  }
  const places = findCandidates(prepared, quote, { expected, isPossible }).map((span) =>
    weigh(prepared, quote, span),
  );
  return answer(search, choose(prepared, quote, places, { expected, region }));
}

/**
 * Finds an annotation's place in the text as it is now: by position where `textHash` is the
 * target's, else by what speaks for each place that reads like the quote. Numbers are compared by
 * value and unit: where they differ the outcome is `number-changed`, never `same`, `moved`,
 * `restated` or `reworded` (`增长19.1%` is not `增长18.1%`, 三十 is not 四十). Where two places fit
 * about equally well, or the only one is not in its surroundings, it is `unsure`. `earlier` is the
 * text that the annotation was made on, where it is kept: with it order, sections and doubles are
 * known rather than guessed. `start` and `end` are offsets into `text`; `found` is the wording
 * there where it is not the quote's.
 */
export function match(
  target: AnnotationTarget,
  text: string,
  textHash: string,
  earlier?: string,
): AnchorMatch {
  const prepared = prepareText(text, textHash);
  return matchPrepared(
    target,
    prepared,
    earlier === undefined ? undefined : prepareEarlier(earlier, prepared),
  );
}
