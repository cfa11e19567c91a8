import { UNITS_BY_FIRST } from '../lexicon/units';
import type { UnitKind } from '../lexicon/units';

/** A unit as it stands behind a number in folded text. */
export interface UnitMatch {
  /** Symbols spelled out: `㎡` → `平方米`. */
  readonly unit: string;
  readonly kind: UnitKind;
  readonly start: number;
  readonly end: number;
}

/**
 * The unit that begins at `at`, compounds included: `元/平方米`, `家次`, `人(户)`, `人次/日`. The
 * longest reading wins; `undefined` where no unit stands (`部门` is none, `项目标` reads 项). At
 * most one space before it is passed over.
 */
export function readUnit(text: string, at: number): UnitMatch | undefined {
  const start = text.charCodeAt(at) === 0x20 ? at + 1 : at;
  const first = readSimple(text, start);
  if (!first) return undefined;
  const counted = withTimes(text, first);
  return withBracket(text, withRate(text, counted));
}

function readSimple(text: string, start: number): UnitMatch | undefined {
  const list = UNITS_BY_FIRST.get(text.charCodeAt(start));
  if (!list) return undefined;
  for (const entry of list) {
    if (!text.startsWith(entry.written, start)) continue;
    const end = start + entry.written.length;
    if (end < text.length && entry.notBefore?.includes(text.charAt(end))) continue;
    if (isLatin(text, end - 1) && isLatin(text, end)) continue;
    return { unit: entry.unit, kind: entry.kind, start, end };
  }
  return undefined;
}

function isLatin(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 0x20;
  return code >= 0x61 && code <= 0x7a;
}

/** 人次, 家次, 剂次: a measure word counted by occasions. Not 条次干道. */
function withTimes(text: string, unit: UnitMatch): UnitMatch {
  if (unit.kind !== 'count' && unit.kind !== 'noun' && unit.kind !== 'measure') return unit;
  if (text.charAt(unit.end) === '剂' && text.charAt(unit.end + 1) === '次')
    return { ...unit, unit: `${unit.unit}剂次`, end: unit.end + 2 };
  if (
    text.charAt(unit.end) !== '次' ||
    unit.unit.endsWith('次') ||
    '干级要生序产'.includes(text.charAt(unit.end + 1) || ' ')
  )
    return unit;
  return { ...unit, unit: `${unit.unit}次`, kind: 'count', end: unit.end + 1 };
}

const LONGEST_SCALE = 4;

/** Symbols of time behind a stroke: km/h, m³/d. */
const TIME_SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['d', '日'],
  ['h', '小时'],
  ['s', '秒'],
  ['a', '年'],
]);

/** 元/平方米, 人次/日, 吨标准煤/万元, 公里/小时; a size may be told 微克每立方米. */
function withRate(text: string, unit: UnitMatch): UnitMatch {
  const sign = text.charAt(unit.end);
  if (sign === '每' && unit.kind === 'measure') {
    const each = readSimple(text, unit.end + 1);
    return each?.kind === 'measure'
      ? { ...unit, unit: `${unit.unit}/${each.unit}`, end: each.end }
      : unit;
  }
  if (sign !== '/') return unit;
  const time = isLatin(text, unit.end + 2)
    ? undefined
    : TIME_SYMBOLS.get(text.charAt(unit.end + 1));
  if (time !== undefined) return { ...unit, unit: `${unit.unit}/${time}`, end: unit.end + 2 };
  const plain = readSimple(text, unit.end + 1);
  const scale = plain ? '' : scaleAt(text, unit.end + 1);
  const per = plain ?? readSimple(text, unit.end + 1 + scale.length);
  if (!per) return unit;
  return withRate(text, { ...unit, unit: `${unit.unit}/${scale}${per.unit}`, end: per.end });
}

/** `万`, `10万`, `百`: so many of them are the measure of a rate (`0.86人/|10万|人`). */
function scaleAt(text: string, at: number): string {
  let end = at;
  while (end - at < LONGEST_SCALE && '10万百千十亿'.includes(text.charAt(end) || ' ')) end += 1;
  return text.slice(at, end);
}

/** 人(户), 个(处): the second measure word stands in brackets. */
function withBracket(text: string, unit: UnitMatch): UnitMatch {
  if (text.charAt(unit.end) !== '(') return unit;
  let other = readSimple(text, unit.end + 1);
  while (other && text.charAt(other.end) === '、') other = readSimple(text, other.end + 1);
  if (!other || text.charAt(other.end) !== ')') return unit;
  const end = text.charAt(other.end + 1) === '次' ? other.end + 2 : other.end + 1;
  return { ...unit, unit: `${unit.unit}${text.slice(unit.end, end)}`, end };
}
