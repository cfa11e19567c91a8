import type { Span } from '../../../model/span';
import { anyOf } from '../../../text/any-of';
import { unitSet } from '../../../text/unit-set';
import { CALCULATIONS } from '../../lexicon/figure-words';
import { trimName } from './trim-name';
import { usableName } from './usable-name';
import type { Place, SentenceReading } from '../sentence-reading';

const SHORTEST_THEME = 2;
const RECKONED = unitSet(CALCULATIONS.map((word) => word.slice(-1)).join(''));
/** `茶叶产值|按2020年价格计算|,2021年为…`: how it was reckoned. */
const CALCULATED = new RegExp(`(?<=[^,])按[^,;、]{1,14}${anyOf(CALCULATIONS)}$`);

/**
 * What the clauses before a quantity speak of, for a quantity that has no name of its own: the
 * subject of the nearest clause before (`镇老年食堂|开张营业,接待|3100余人次|`), or its object
 * where it begins with a verb (`推进|适老化改造项目|,完成|125户|`). `undefined` where no clause
 * stands before.
 */
export function themeBefore(reading: SentenceReading, place: Place): Span | undefined {
  for (let index = reading.clauses.length - 1; index >= 0; index -= 1) {
    const clause = reading.clauses[index];
    if (!clause || clause.start >= place.clause.start) continue;
    const first =
      reading.places.find((other) => other.candidate.end > clause.start)?.candidate.start ??
      clause.end;
    const theme = themeOf(
      reading,
      first < clause.end ? { start: clause.start, end: first } : clause,
    );
    if (theme && usableName(reading.text, theme)) return theme;
  }
  return undefined;
}

/**
 * `|三次产业结构|进一步优化,调整为8:42:50`: the subject of the clause right before, where it holds
 * no quantity.
 */
export function subjectRightBefore(reading: SentenceReading, { clause }: Place): Span | undefined {
  const before = reading.clauses.findLast(({ end }) => end <= clause.start);
  if (!before || reading.places.some((place) => place.clause === before)) return undefined;
  const theme = themeOf(reading, before);
  return theme && usableName(reading.text, theme);
}

/** Where the clause ends without the words that say how it was reckoned. */
function behindReckoning(text: string, { start, end }: Span): number {
  if (!RECKONED.has(text, end - 1)) return end;
  const at = CALCULATED.exec(text.slice(start, end))?.index;
  return at === undefined ? end : start + at;
}

/** The subject of a clause, or its object where it has none. */
export function themeOf(reading: SentenceReading, clause: Span): Span | undefined {
  const { text, words } = reading;
  const whole = trimName(text, clause.start, behindReckoning(text, clause));
  if (!whole) return undefined;
  const inside = words.filter(
    (word) => word.kind !== 'noun' && word.start >= whole.start && word.end <= whole.end,
  );
  const first = inside[0];
  if (!first) return whole;
  if (first.start > whole.start) {
    const subject = trimName(text, whole.start, first.start);
    if (subject && subject.end - subject.start >= SHORTEST_THEME) return subject;
  }
  const last = inside.findLast((word) => word.end < whole.end);
  return last ? trimName(text, last.end, whole.end) : undefined;
}
