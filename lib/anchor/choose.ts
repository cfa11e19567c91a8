import type { Span } from '../model/span';
import type { Evidence } from './evidence';
import { contextAfter, contextBefore, weigh } from './evidence';
import type { PreparedText } from './prepare';
import type { FoldedQuote } from './quote';
import { hasSameNames, isReversed } from './sense';

/** The places that a quote may have, likeliest first; none where it is gone. */
export interface Choice {
  readonly places: readonly Evidence[];
  /** There is one place, and it is the quote's. */
  readonly isSure: boolean;
}

const NONE: Choice = { places: [], isSure: false };

/** The surroundings point to a place where this share of them stands around it … */
const PINNING_SHARE = 0.6;
/** … or this share of one side, if that is no shorter than so many units. */
const PINNING_SIDE_SHARE = 0.9;
const PINNING_SIDE_UNITS = 12;
/** Units that must speak for a wording that stands where nothing of its surroundings does. */
const TELLING_UNITS = 12;
/** The same for one that was changed as well. */
const TELLING_CHANGED_UNITS = 20;
/** A place with less than this share of what speaks for the best one is none to be unsure about. */
const RIVAL_SHARE = 0.8;
const MOST_ALTERNATIVES = 3;
/**
 * A changed wording is held to its place by so many words of its own, or by this share of either
 * side.
 */
const SURROUNDING_SHARE = 0.7;
const HOLDING_UNITS = 8;
const HOLDING_SHARE = 0.2;

function isPinned(quote: FoldedQuote, { before, after }: Evidence): boolean {
  const { prefix, suffix } = quote;
  const isSide = (found: number, side: string): boolean =>
    side.length >= PINNING_SIDE_UNITS && found >= side.length * PINNING_SIDE_SHARE;
  return (
    before + after >= PINNING_SHARE * (prefix.length + suffix.length) ||
    isSide(before, prefix) ||
    isSide(after, suffix)
  );
}

const strength = ({ before, after, inside }: Evidence): number => before + after + inside;

/** Whether something of both sides stands around a place, or much of its own words inside. */
function isHeld({ prefix, suffix, wording, figures }: FoldedQuote, place: Evidence): boolean {
  const words = (wording.length - figures.length) * place.wording;
  const least = Math.min(place.before / (prefix.length || 1), place.after / (suffix.length || 1));
  return words >= HOLDING_UNITS || least >= HOLDING_SHARE;
}

function isAcceptable(prepared: PreparedText, quote: FoldedQuote, place: Evidence): boolean {
  const pinned = isPinned(quote, place);
  if (isVerbatim(place)) return pinned || place.inside >= TELLING_UNITS;
  if (pinned)
    return place.wording >= (place.figures === 'changed' ? 0.5 : 0.35) && isHeld(quote, place);
  if (place.wording < 0.7 || strength(place) < TELLING_CHANGED_UNITS) return false;
  if (place.figures === 'changed' && place.before + place.after < PINNING_SIDE_UNITS) return false;
  const there = prepared.skeleton().text.slice(place.span.start, place.span.end);
  return !isReversed(quote.wording, there) && hasSameNames(quote.wording, there);
}

const isVerbatim = ({ wording, figures }: Evidence): boolean =>
  wording === 1 && figures !== 'changed';

/**
 * Units of its surroundings that a short wording needs even where the old text tells that it has to
 * be there.
 */
const NEIGHBOUR_UNITS = 6;
const isTelling = ({ before, after, inside }: Evidence): boolean =>
  inside >= TELLING_UNITS || before + after >= NEIGHBOUR_UNITS;

/**
 * The places that may be the quote's; what only reads like it counts where its surroundings point,
 * or else if nothing is it.
 */
function acceptable(
  prepared: PreparedText,
  quote: FoldedQuote,
  places: readonly Evidence[],
  isHere: (place: Evidence) => boolean,
): Evidence[] {
  const accepted = places.filter(
    (place) => (isVerbatim(place) && isHere(place)) || isAcceptable(prepared, quote, place),
  );
  const pointed = accepted.filter((place) => isVerbatim(place) || isPinned(quote, place));
  return pointed.some(isVerbatim) ? pointed : accepted;
}

/**
 * How much of the surroundings stands together without the quote between: it was taken out there.
 */
function gapUnits(prepared: PreparedText, { prefix, suffix }: FoldedQuote): number {
  const { text } = prepared.skeleton();
  const joint = prefix.slice(-12) + suffix.slice(0, 12);
  const at = joint.length < 12 ? -1 : text.indexOf(joint);
  if (at < 0) return 0;
  const middle = at + Math.min(12, prefix.length);
  return contextBefore(text, middle, prefix) + contextAfter(text, middle, suffix);
}

const overlap = (a: Evidence, b: Evidence): boolean =>
  a.span.start < b.span.end && b.span.start < a.span.end;

/**
 * The best of those that stand over each other: the same figures first, then what speaks most for
 * it.
 */
function best(places: readonly Evidence[]): Evidence[] {
  const sorted = [...places].sort((a, b) => strength(b) - strength(a));
  const kept: Evidence[] = [];
  for (const place of sorted) if (!kept.some((other) => overlap(place, other))) kept.push(place);
  return kept;
}

/** What is known beside the places. Offsets are units of the text's skeleton. */
export interface Known {
  /** Where the quote stood. */
  readonly expected: number;
  /**
   * Where it has to be unless it was moved; known from the old text, which also rules out places of
   * other sentences.
   */
  readonly region?: Span;
}

/**
 * Chooses among weighed places. Without the old text a place is sure only where its surroundings
 * are, for a text may hold a sentence twice, and the quote's may be the one that was taken out.
 */
export function choose(
  prepared: PreparedText,
  quote: FoldedQuote,
  places: readonly Evidence[],
  { expected, region }: Known,
): Choice {
  const isHere = ({ span }: Evidence): boolean =>
    region !== undefined && span.start >= region.start && span.end <= region.end;
  const all = best(acceptable(prepared, quote, places, isHere));
  const here = all.filter(isHere);
  const accepted = here.length > 0 ? here : all;
  const [first] = accepted;
  if (!first || isTakenOut(prepared, quote, first)) return NONE;
  const full = accepted.filter((place) => place.hasFullContext);
  if (full.length === 1) return besideOld(prepared, quote, full, { expected, region });
  const isClear = isSurrounded(quote, first);
  const rivals = accepted.filter(
    (place) => strength(place) >= RIVAL_SHARE * strength(first) || (!isClear && isVerbatim(place)),
  );
  const field = full.length > 1 ? full : rivals;
  const unmoved = field.filter((place) => place.span.start === expected);
  const chosen = unmoved.length === 1 ? unmoved : field.slice(0, MOST_ALTERNATIVES);
  const isSettled = chosen.every(
    (place) => isSurrounded(quote, place) || (region !== undefined && isTelling(place)),
  );
  if (chosen.length === 1 && isSettled)
    return besideOld(prepared, quote, chosen, { expected, region });
  return { places: chosen, isSure: false };
}

/**
 * One place that fits, unless the old one still has what stood before and behind it: then a
 * sentence that the text held twice may have been changed there. With the old text that is known
 * already.
 */
function besideOld(
  prepared: PreparedText,
  quote: FoldedQuote,
  places: readonly Evidence[],
  known: Known,
): Choice {
  const { text } = prepared.skeleton();
  const { prefix, wording } = quote;
  const { expected, region } = known;
  const sure = { places, isSure: true };
  if (region !== undefined || places.some(({ span }) => span.start === expected)) return sure;
  const isBefore =
    prefix.length >= PINNING_SIDE_UNITS && contextBefore(text, expected, prefix) === prefix.length;
  const end = isBefore ? endOfOld(text, quote, expected) : -1;
  if (end <= expected || end - expected > 2 * wording.length) return sure;
  return { places: [...places, weigh(prepared, quote, { start: expected, end })], isSure: false };
}

/**
 * Where the quote's old place ends: behind its own words, or else before what followed it; -1 where
 * neither is there.
 */
function endOfOld(text: string, { wording, suffix }: FoldedQuote, start: number): number {
  if (text.startsWith(wording, start)) return start + wording.length;
  return suffix.length > 0 ? text.indexOf(suffix, start) : -1;
}

/**
 * Whether the surroundings stand together without the quote, and the best place is none that it can
 * have moved to.
 */
function isTakenOut(prepared: PreparedText, quote: FoldedQuote, first: Evidence): boolean {
  const gap = gapUnits(prepared, quote);
  if (
    gap <= first.before + first.after ||
    gap < PINNING_SHARE * (quote.prefix.length + quote.suffix.length)
  ) {
    return false;
  }
  return first.wording < 1 || first.figures !== 'same' || first.inside < TELLING_UNITS;
}

/** Whether one side stands there whole, or nearly all of both. */
function isSurrounded({ prefix, suffix }: FoldedQuote, { before, after }: Evidence): boolean {
  const isWhole = (found: number, side: string): boolean =>
    side.length >= PINNING_SIDE_UNITS && found >= side.length;
  return (
    isWhole(before, prefix) ||
    isWhole(after, suffix) ||
    before + after >= SURROUNDING_SHARE * (prefix.length + suffix.length)
  );
}
