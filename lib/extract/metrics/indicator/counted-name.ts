import type { Span } from '../../../model/span';
import { unitSet } from '../../../text/unit-set';
import { indexEdges } from '../../../text/word-edges';
import { GETTING_VERBS } from '../../lexicon/figure-words';
import { isMeasuringUnit } from '../../lexicon/units';
import { nameBefore } from './name-before';
import { trimName } from './trim-name';
import type { Place, SentenceReading } from '../sentence-reading';
import { usableName } from './usable-name';

const HAVING = /^(?:共?有|占|达到?)$/;
/** `为`, `向低收入人员等`: before the persons for whom something is done. */
const SERVES = /(?:^|[^作认成视称定])[为向给](?:[^,;。:、为向给]{1,10}等)?$/;
const LONGEST_SERVED = 16;
/** `工程让1200户|`, `让1200户|3600人|`: before the persons who get something. */
const LETS = /[让使](?:[\d.,万余多近约超]+户)?$/;
/** Whose part of what was counted: `其中涉及临溪的|有`. */
const PART_OF = /^ ?(?:其中)?(?:涉及|属于)[^,;。、]{1,12}[共只仅]?有$/;
const GETTING = indexEdges(GETTING_VERBS);

/**
 * What those counted are told by, where it is what they reach: `产量超过9%的有|31种|` gives
 * `产量超过9%`, `面积50平方米的有|8处|` `面积50平方米`. `undefined` elsewhere; `end` is where the
 * words begin that lead the quantity.
 */
export function attributeBefore(
  reading: SentenceReading,
  place: Place,
  end: number,
): Span | undefined {
  const { text } = reading;
  if (text.charAt(end - 1) !== '的' || place.floor !== end - 1) return undefined;
  if (!HAVING.test(text.slice(end, place.candidate.start))) return undefined;
  const before = reading.places.find((other) => other.candidate.end === place.floor);
  if (!before) return undefined;
  const name = nameBefore(reading, before.floor, before.candidate.start).name;
  const { form, unit } = before.candidate;
  const isSize = name !== undefined && isMeasuringUnit(unit) && isLast(text, place);
  if (form === 'amount' && !isSize) return undefined;
  return { start: name?.start ?? before.candidate.start, end: place.floor };
}

const PAUSES = unitSet(',;。、)');

/** Nothing that could name it stands behind the quantity. */
const isLast = (text: string, { candidate: { end }, clause }: Place): boolean =>
  end >= clause.end || PAUSES.has(text, end);

/** `86项重点任务,其中涉及临溪的有|6项|`: so many of what was counted before, of whomsoever. */
export function isPartOfCounted({ text, places }: SentenceReading, place: Place): boolean {
  const { candidate, clause, floor } = place;
  if (floor !== clause.start || text.charAt(candidate.start - 1) !== '有') return false;
  if (!isLast(text, place) || !PART_OF.test(text.slice(floor, candidate.start))) return false;
  return places.some(
    (other) => other.candidate.end <= floor && other.candidate.unit === candidate.unit,
  );
}

/**
 * What the persons counted are given, where their clause counts nothing else:
 * `为|6000名|妇女提供免费筛查` gives `免费筛查`, `让|1200户|群众用上放心水` `放心水`. `undefined`
 * for things and for persons who only do something.
 */
export function servedObject(reading: SentenceReading, place: Place): Span | undefined {
  const { candidate, clause, ceiling } = place;
  const { text, words } = reading;
  const isPersons = candidate.rule === 'counted-noun' || /[人名]$/.test(candidate.unit);
  const got = isPersons || candidate.unit.endsWith('户') ? gotObject(reading, place) : undefined;
  if (got) return got;
  if (!isPersons || ceiling < clause.end) return undefined;
  if (
    !SERVES.test(
      text.slice(Math.max(clause.start, candidate.start - LONGEST_SERVED), candidate.start),
    )
  )
    return undefined;
  const verb = words.find(
    (word) => word.kind === 'light' && word.start >= candidate.end && word.end < ceiling,
  );
  return verb && usableName(text, trimName(text, verb.end, ceiling));
}

/** `让1200户群众用上|放心水|`. */
function gotObject({ text }: SentenceReading, { candidate, clause }: Place): Span | undefined {
  if (
    !LETS.test(
      text.slice(Math.max(clause.start, candidate.start - LONGEST_SERVED), candidate.start),
    )
  )
    return undefined;
  for (let at = candidate.end; at < clause.end; at += 1) {
    const length = GETTING.lengthAt(text, at, clause.end);
    if (length > 0) return usableName(text, trimName(text, at + length, clause.end));
  }
  return undefined;
}
