import { scanPart } from '../../text/numerals';
import type { Numeral } from '../../text/numerals';
import type { ReadingDocument } from '../document';
import { isStop, runThrough } from '../steps';
import type { Steps } from '../steps';
import { isRange, sharedMultiplier } from './range';
import { readUnit } from './unit-reader';
import type { UnitMatch } from './unit-reader';
import type { UnitKind } from '../lexicon/units';

/**
 * A number in its sentence, with the other end of its range and the unit behind it where they
 * stand.
 */
export interface NumberSite {
  /** Index in `document.sentences`. */
  readonly sentence: number;
  /** Where the sentence begins and ends: no rule looks further. */
  readonly from: number;
  readonly to: number;
  readonly numeral: Numeral;
  /** `3至5家`, `2700-3000万元`, `5%—5.5%`: the number behind the sign. */
  readonly other: Numeral | undefined;
  readonly unit: UnitMatch | undefined;
  /** Behind the last number, before the unit. */
  readonly end: number;
  /** Multiplied out, the multiplier shared by both ends of a range. */
  readonly value: number;
  readonly range: readonly [number, number] | undefined;
}

/** What stands behind a number: a unit of some kind, or none. */
export type UnitOrNone = UnitKind | 'none';

/** The numbers of a document in order: all, and those before each kind of unit. */
export interface NumberSites {
  readonly all: readonly NumberSite[];
  readonly before: ReadonlyMap<UnitOrNone, readonly NumberSite[]>;
}

/**
 * Most rules read the numbers before one kind of unit: sorted once, they need not pass over the
 * rest.
 */
export function sortSites(all: readonly NumberSite[]): NumberSites {
  const before = new Map<UnitOrNone, NumberSite[]>();
  for (const site of all) {
    const kind = site.unit ? site.unit.kind : 'none';
    const list = before.get(kind);
    if (list) list.push(site);
    else before.set(kind, [site]);
  }
  return { all, before };
}

/** How much text is looked through for numbers at a time. */
const PART_UNITS = 100_000;

/** The same numbers in groups, for whoever reads each on its own. */
export function inGroups(sites: NumberSites, size: number): readonly NumberSites[] {
  const { all } = sites;
  if (all.length <= size) return [sites];
  return Array.from({ length: Math.ceil(all.length / size) }, (_, group) =>
    sortSites(all.slice(group * size, (group + 1) * size)),
  );
}

/** Every number of the document's sentences, in order: `完成41亿元,增长5%—5.5%` has two sites. */
export const readSites = (document: ReadingDocument): NumberSite[] =>
  runThrough(siteSteps(document));

/** The same in steps. */
export function* siteSteps(document: ReadingDocument): Steps<NumberSite[]> {
  const { text, sentences } = document;
  const numerals: Numeral[] = [];
  for (let at = 0; at < text.length; yield)
    at = scanPart(text, numerals, at, Math.min(text.length, at + PART_UNITS));
  const sites: NumberSite[] = [];
  let sentence = 0;
  for (let at = 0; at < numerals.length; at += 1) {
    if (isStop(at)) yield;
    const numeral = numerals[at];
    if (!numeral) continue;
    let span = sentences[sentence];
    while (span && span.end <= numeral.start) span = sentences[(sentence += 1)];
    if (!span) break;
    if (numeral.start < span.start || numeral.end > span.end) continue;
    const site = readSite(
      text,
      { sentence, from: span.start, to: span.end, numeral },
      numerals[at + 1],
    );
    if (site.other) at += 1;
    sites.push(site);
  }
  return sites;
}

/** Between the ends of a range stand at most a unit and a sign: 1.8万元/吨至2.6万元. */
const WIDEST_GAP = 10;

function readSite(
  text: string,
  { sentence, from, to, numeral }: Pick<NumberSite, 'sentence' | 'from' | 'to' | 'numeral'>,
  next: Numeral | undefined,
): NumberSite {
  const own = within(readUnit(text, numeral.end), to);
  const isNear = next !== undefined && next.end <= to && next.start - numeral.end <= WIDEST_GAP;
  const between = isNear && own && own.end <= next.start ? own : undefined;
  const gapStart = between ? between.end : numeral.end;
  if (isNear && isRange(text, { low: numeral, high: next, gapStart, from })) {
    const unit = within(readUnit(text, next.end), to);
    if (gapStart === numeral.end || (unit && between && unit.unit === between.unit)) {
      const scale =
        gapStart === numeral.end && numeral.value < next.value
          ? sharedMultiplier(text, numeral, next)
          : 1;
      const low = round(numeral.value * scale);
      return {
        sentence,
        from,
        to,
        numeral,
        other: next,
        unit,
        end: next.end,
        value: low,
        range: [low, next.value],
      };
    }
  }
  const { end, value, range } = numeral;
  return { sentence, from, to, numeral, other: undefined, unit: own, end, value, range };
}

function within(unit: UnitMatch | undefined, to: number): UnitMatch | undefined {
  return unit && unit.end <= to ? unit : undefined;
}

function round(value: number): number {
  return Number.isInteger(value) && value < 1e15 ? value : Number(value.toPrecision(15));
}
