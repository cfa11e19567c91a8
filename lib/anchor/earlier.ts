import type { Pair } from '../changes/align';
import { alignUnits, NEARLY_SAME } from '../changes/align';
import type { CharacterPairs } from '../changes/likeness';
import { likeness, pairsOf } from '../changes/likeness';
import type { TextPositionSelector } from '../model/annotation';
import type { Span } from '../model/span';
import { fromSource, toComparable } from '../text/comparable';
import type { PreparedText } from './prepare';
import { changedSection, sectionsOf } from './sections';

/**
 * What the text that a quote was made on tells of where it can be now. Spans are of the new
 * comparable text.
 */
export interface Traced {
  /**
   * The quote with its whole sentence, where that stands in the new text; `isInOrder` where it kept
   * its order.
   */
  readonly place?: Span & { readonly isInOrder: boolean };
  /**
   * Sentences that are new but nearly the quote's: it may be one of them, changed, and the one that
   * reads as it a copy.
   */
  readonly doubles: readonly Span[];
  /** Between the sentences before and behind it that kept their order. */
  readonly region: Span;
  /**
   * Whether a place belongs to another sentence of the old text, so that it cannot be the quote's.
   */
  readonly isTaken: (place: Span) => boolean;
  /** Whether an offset of the new text, as written, is under another heading than the quote was. */
  readonly isOtherSection: (offset: number) => boolean;
}

/** An old text laid beside a new one. */
export interface Earlier {
  readonly text: string;
  /** What is known of a quote; `undefined` where the old text does not hold it there. */
  readonly trace: (position: TextPositionSelector, exact: string) => Traced | undefined;
}

/** What ends a sentence of a comparable text. */
const END = /[。;!?]+/g;

/**
 * The sentences of a comparable text, which knows no lines: the heading of a section goes with its
 * first sentence.
 */
function sentencesOf(text: string): Span[] {
  const ends = [...text.matchAll(END)].map(({ 0: sign, index }) => index + sign.length);
  if (ends.at(-1) !== text.length) ends.push(text.length);
  return ends.map((end, index) => ({ start: ends[index - 1] ?? 0, end }));
}

/** The index of the last unit that starts at or before an offset. */
function unitAt(units: readonly Span[], offset: number): number {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((units[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

interface Sides {
  readonly oldUnits: readonly Span[];
  readonly units: readonly Span[];
  readonly byOld: ReadonlyMap<number, Pair>;
  /** The old unit that each new one is word for word. */
  readonly keptFrom: ReadonlyMap<number, number>;
  readonly length: number;
  readonly oldKeys: readonly string[];
  /** The new units that come from no old one. */
  readonly added: readonly { readonly index: number; readonly pairs: CharacterPairs }[];
}

/**
 * Where a quote over the old units `[first, last]` stands, if all of them stand in the new text one
 * behind the other.
 */
function wholePlace(sides: Sides, quote: Span, first: number, last: number): Traced['place'] {
  const pairs = Array.from({ length: last - first + 1 }, (_, step) =>
    sides.byOld.get(first + step),
  );
  const start = pairs[0]?.fresh ?? 0;
  if (!pairs.every((pair, step) => pair && pair.kind !== 'changed' && pair.fresh === start + step))
    return undefined;
  const shift = (sides.units[start]?.start ?? 0) - (sides.oldUnits[first]?.start ?? 0);
  return {
    start: quote.start + shift,
    end: quote.end + shift,
    isInOrder: pairs.every((pair) => pair?.kind === 'same'),
  };
}

function regionOf({ byOld, units, oldUnits, length }: Sides, first: number, last: number): Span {
  let before = first - 1;
  while (before >= 0 && byOld.get(before)?.kind !== 'same') before -= 1;
  let behind = last + 1;
  while (behind < oldUnits.length && byOld.get(behind)?.kind !== 'same') behind += 1;
  const start = before < 0 ? 0 : (units[byOld.get(before)?.fresh ?? 0]?.end ?? 0);
  const end =
    behind >= oldUnits.length ? length : (units[byOld.get(behind)?.fresh ?? 0]?.start ?? length);
  return { start, end };
}

/** The new sentences that are nearly the old ones `[first, last]`. */
function doublesOf({ added, oldKeys, units }: Sides, first: number, last: number): Span[] {
  if (added.length === 0) return [];
  const mine = oldKeys.slice(first, last + 1).map(pairsOf);
  return added
    .filter(({ pairs }) => mine.some((old) => likeness(old, pairs) >= NEARLY_SAME))
    .flatMap(({ index }) => units[index] ?? []);
}

function traceIn(sides: Sides, quote: Span): Omit<Traced, 'isOtherSection'> {
  const { units, oldUnits, keptFrom } = sides;
  const first = unitAt(oldUnits, quote.start);
  const last = Math.max(first, unitAt(oldUnits, quote.end - 1));
  const isTaken = ({ start, end }: Span): boolean => {
    const middle = unitAt(units, Math.floor((start + end - 1) / 2));
    const from = keptFrom.get(middle);
    return from !== undefined && (from < first || from > last);
  };
  return {
    place: wholePlace(sides, quote, first, last),
    doubles: doublesOf(sides, first, last),
    region: regionOf(sides, first, last),
    isTaken,
  };
}

/**
 * Lays the text that quotes were made on beside the text as it is now; once for all quotes of that
 * text.
 */
export function prepareEarlier(text: string, prepared: PreparedText): Earlier {
  const old = toComparable(text);
  const now = prepared.folded().text;
  const [oldUnits, units] = [sentencesOf(old.text), sentencesOf(now)];
  const keys = (from: string, spans: readonly Span[]): string[] =>
    spans.map(({ start, end }) => from.slice(start, end));
  const [oldKeys, freshKeys] = [keys(old.text, oldUnits), keys(now, units)];
  const pairs = alignUnits(oldKeys, freshKeys);
  const known = new Set(pairs.map(({ fresh }) => fresh));
  const [oldSections, sections] = [sectionsOf(text), sectionsOf(prepared.text)];
  const sides: Sides = {
    oldUnits,
    units,
    byOld: new Map(pairs.map((pair) => [pair.old, pair])),
    keptFrom: new Map(
      pairs.filter(({ kind }) => kind !== 'changed').map((pair) => [pair.fresh, pair.old]),
    ),
    length: now.length,
    oldKeys,
    added: freshKeys.flatMap((key, index) =>
      known.has(index) ? [] : [{ index, pairs: pairsOf(key) }],
    ),
  };
  return {
    text,
    trace: ({ start, end }, exact) => {
      if (text.slice(start, end) !== exact) return undefined;
      const quote = { start: fromSource(old, start), end: fromSource(old, end) };
      if (quote.end <= quote.start) return undefined;
      const isOtherSection = (offset: number): boolean =>
        changedSection(oldSections, sections, start, offset);
      return { ...traceIn(sides, quote), isOtherSection };
    },
  };
}
