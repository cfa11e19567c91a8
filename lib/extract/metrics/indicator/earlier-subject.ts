import type { Span } from '../../../model/span';
import { trimName } from './trim-name';
import { usableName } from './usable-name';
import type { Place, SentenceReading } from '../sentence-reading';

const SHORTEST_THEME = 2;

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

/** The subject of a clause, or its object where it has none. */
export function themeOf(reading: SentenceReading, clause: Span): Span | undefined {
  const { text, words } = reading;
  const whole = trimName(text, clause.start, clause.end);
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
