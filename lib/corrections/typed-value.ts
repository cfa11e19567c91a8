import type { MetricValues } from '../model/correction';
import { MAX_UNIT } from '../model/correction';
import type { Bound, MetricKind } from '../model/extraction';
import { fold } from '../text/fold';
import { readNumeral } from '../text/numerals';
import type { Numeral } from '../text/numerals';

/** A figure as a reader types it: what it comes to. */
export type TypedValue = Pick<MetricValues, 'value' | 'range' | 'bound'> & {
  readonly value: number;
  readonly unit: string;
};

const LIMITS: readonly (readonly [Bound, RegExp, RegExp])[] = [
  ['approx', /^(?:大约|约|将近|接近|近)/, /(?:左右|上下)$/],
  ['max', /^(?:不超过|不高于|不多于|低于|至多|<=?|≤)/, /(?:及?以内|及?以下)$/],
  ['min', /^(?:不少于|不低于|超过|[超逾≥]|突破|至少|高于|>=?)/, /及?以上$/],
];
const FALLS = /^(?:下降|减少|降低|下跌|回落|[-负])/;
const RISES = /^(?:增长|增加|提高|上升|\+)/;
/** Between the ends of a range, the unit of the first before it; dashes are folded. */
const DASH = /^[^\d~到至-]{0,4}[~到至-]/;
const PER_CENT = /^(百分之|千分之)/;
/** Shares in words are not read: `三分之一`, `一半`, `五成`. */
const SHARE = /^(?:分之|[半成])/;
/** Second figures, signs and ends of sentences are no unit; brackets and strokes may be. */
const NO_UNIT = /[\d,，。、;；:：!！?？~=+<>≤≥-]/;
/** Both ends of a range may bear the minus: `-5~-3%`. */
const MINUS = /^\D*-/;
const MINUS_AGAIN = /([~到至-])-(?=\d)/;

/**
 * Reads a figure as a reader types it, by the numerals that reports are read with: `2.88亿元`,
 * `28800万元`, `下降19.1%`, `百分之十九`, `3-5家`, `不低于90%`. `undefined` where it is none.
 */
export function readTypedValue(typed: string): TypedValue | undefined {
  const folded = fold(typed)
    .replace(/\s+/g, '')
    .replace(/[。,;]$/, '');
  const { rest, bound, isFall } = stripped(folded);
  const isMinus = isFall && MINUS.test(folded);
  const words = isMinus ? rest.replace(MINUS_AGAIN, '$1') : rest;
  const part = PER_CENT.exec(words)?.[1];
  const body = part === undefined ? words : words.slice(part.length);
  const first = readNumeral(body, 0);
  if (first === undefined || first.bare || first.sequence) return undefined;
  const second = upperEnd(body, first);
  const unit =
    (part === undefined ? '' : part === '百分之' ? '%' : '‰') +
    body.slice(second?.end ?? first.end);
  if (unit.length > MAX_UNIT || NO_UNIT.test(unit) || SHARE.test(unit)) return undefined;
  const sign = isFall ? -1 : 1;
  const [low, high] = ends(body, first, second);
  /* A minus of one end alone may be that of both or of the first; falls are written either way. */
  if (high !== undefined && (isMinus ? words === rest : high <= low && !isFall)) return undefined;
  return {
    value: sign * low,
    unit: spelled(unit),
    bound: bound ?? (first.more ? 'min' : 'exact'),
    ...(high !== undefined && { range: [sign * low, sign * high] }),
  };
}

function stripped(folded: string) {
  let rest = folded;
  let bound: Bound | undefined;
  for (const [limit, before, behind] of LIMITS) {
    const bare = rest.replace(before, '').replace(behind, '');
    if (bare !== rest) bound ??= limit;
    rest = bare;
  }
  const isFall = FALLS.test(rest);
  return { rest: rest.replace(FALLS, '').replace(RISES, ''), bound, isFall };
}

/** Of a range what stands behind its dash: `3-5家`, `3%-5%`. */
function upperEnd(body: string, first: Numeral): Numeral | undefined {
  const dash = DASH.exec(body.slice(first.end))?.[0];
  return dash === undefined ? undefined : readNumeral(body, first.end + dash.length);
}

/** `3-5万` is 30,000 to 50,000: the multiplier stands once. */
function ends(
  body: string,
  first: Numeral,
  second: Numeral | undefined,
): readonly [number, number?] {
  if (second === undefined) return [first.value, first.range?.[1]];
  const hasOwn = first.digitsEnd < first.end;
  const digits = Number(body.slice(second.start, second.digitsEnd).replaceAll(',', ''));
  const times = hasOwn || !(digits > 0) ? 1 : second.value / digits;
  return [Number((first.value * times).toPrecision(12)), second.value];
}

const SPELLED: Readonly<Record<string, string>> = { '％': '%', 百分点: '个百分点', '㎡': '平方米' };
const spelled = (unit: string): string => SPELLED[unit] ?? unit;

/** What a figure of this unit most likely says, where nobody has read it. */
export function kindOfUnit(unit: string): MetricKind {
  if (unit === '%' || unit === '‰') return 'share';
  if (unit === '个百分点') return 'change';
  return unit === '倍' || unit === '番' ? 'multiple' : 'level';
}
