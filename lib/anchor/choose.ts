import type { Evidence } from './evidence';
import { contextAfter, contextBefore } from './evidence';
import type { PreparedText } from './prepare';
import type { FoldedQuote } from './quote';
import { hasSameNames, isReversed } from './sense';

/** The place; none where the quote is gone; several where it cannot be told which. */
export type Choice = readonly Evidence[];

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

function isAcceptable(prepared: PreparedText, quote: FoldedQuote, place: Evidence): boolean {
  const pinned = isPinned(quote, place);
  if (place.wording === 1 && place.figures !== 'changed') return pinned || strength(place) >= TELLING_UNITS;
  if (pinned) return place.wording >= (place.figures === 'changed' ? 0.5 : 0.35);
  if (place.wording < 0.7 || strength(place) < TELLING_CHANGED_UNITS) return false;
  if (place.figures === 'changed' && place.before + place.after < PINNING_SIDE_UNITS) return false;
  const there = prepared.skeleton().text.slice(place.span.start, place.span.end);
  return !isReversed(quote.wording, there) && hasSameNames(quote.wording, there);
}

/** How much of the surroundings stands together without the quote between: it was taken out there. */
function gapUnits(prepared: PreparedText, { prefix, suffix }: FoldedQuote): number {
  const { text } = prepared.skeleton();
  const joint = prefix.slice(-12) + suffix.slice(0, 12);
  const at = joint.length < 12 ? -1 : text.indexOf(joint);
  if (at < 0) return 0;
  const middle = at + Math.min(12, prefix.length);
  return contextBefore(text, middle, prefix) + contextAfter(text, middle, suffix);
}

const overlap = (a: Evidence, b: Evidence): boolean => a.span.start < b.span.end && b.span.start < a.span.end;

/** The best of those that stand over each other: the same figures first, then what speaks most for it. */
function best(places: readonly Evidence[]): Evidence[] {
  const sorted = [...places].sort((a, b) => strength(b) - strength(a));
  const kept: Evidence[] = [];
  for (const place of sorted) if (!kept.some((other) => overlap(place, other))) kept.push(place);
  return kept;
}

/** Chooses among weighed places. `expected` is the skeleton unit where the quote stood. */
export function choose(
  prepared: PreparedText,
  quote: FoldedQuote,
  { places, expected }: { readonly places: readonly Evidence[]; readonly expected: number },
): Choice {
  const accepted = best(places.filter((place) => isAcceptable(prepared, quote, place)));
  const [first] = accepted;
  if (!first) return [];
  const gap = gapUnits(prepared, quote);
  const isTakenOut = gap > first.before + first.after && gap >= PINNING_SHARE * (quote.prefix.length + quote.suffix.length);
  if (isTakenOut && !(first.wording === 1 && first.figures === 'same' && first.inside >= TELLING_UNITS)) return [];
  const full = accepted.filter((place) => place.hasFullContext);
  if (full.length === 1 && full[0]) return full;
  const rivals = accepted.filter((place) => strength(place) >= RIVAL_SHARE * strength(first));
  const field = full.length > 1 ? full : rivals;
  const unmoved = field.filter((place) => place.span.start === expected);
  return unmoved.length === 1 ? unmoved : field.slice(0, MOST_ALTERNATIVES);
}
