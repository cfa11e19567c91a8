import type { Translate } from '../i18n/catalog';
import type { IndicatorsKey } from '../i18n/indicators';
import { LEFT_OUT_REASONS } from '../series/index';
import type { LeftOut, PointTime, SeriesPoint, TargetOutcome } from '../series/index';
import type { Words } from '../wording/words';
import { axisNumber, axisUnit } from './chart/scale';
import type { AxisUnit } from './chart/scale';

/** The words that series are said in. */
export interface SeriesWords {
  readonly say: Translate<IndicatorsKey>;
  readonly words: Words;
}

/** `2023年`, `2023年上半年`, `2021—2025年`, `截至2023-11-30`. */
export function timeName({ span, year, start, end }: PointTime, { say }: SeriesWords): string {
  if (span === 'year') return say('year', { year });
  if (span === 'years') return say('years', { first: start.slice(0, 4), last: year });
  if (start === end) return say('day', { day: end });
  const [from, to] = [start.slice(5), end.slice(5)];
  if (from === '07-01' && to === '12-31') return say('second_half', { year });
  if (from !== '01-01') return say('days', { start, end });
  if (to === '03-31') return say('first_quarter', { year });
  if (to === '06-30') return say('first_half', { year });
  if (to === '09-30') return say('three_quarters', { year });
  return say('months', { year, month: Number(to.slice(0, 2)) });
}

/** How the axis of a unit is written in a language. */
export const unitWords = ({ words: { say } }: SeriesWords) =>
  ({ tenThousand: say('ten_thousand'), hundredMillion: say('hundred_million') }) as const;

type Amount = Pick<SeriesPoint, 'value' | 'range' | 'bound' | 'unit'>;

/** An amount with its unit and limit: `63.57亿元`, `≥6%`, `5–5.5%`, `约1.2万人`. */
export function amountName({ value, range, bound, unit }: Amount, by: SeriesWords): string {
  const largest = Math.max(...(range ?? [value]).map(Math.abs));
  const axis = axisUnit(unit, largest, unitWords(by));
  return numberName({ value, range, bound }, axis, by) + axis.name;
}

/** The same without the unit, as the chart's axis writes it; a percentage keeps its sign. */
export function valueName(point: Amount, axis: AxisUnit, by: SeriesWords): string {
  return numberName(point, axis, by) + (axis.name === '%' ? '%' : '');
}

function numberName(
  { value, range, bound }: Omit<Amount, 'unit'>,
  axis: AxisUnit,
  { say }: SeriesWords,
): string {
  const number =
    range === undefined
      ? axisNumber(value, axis)
      : `${axisNumber(range[0], axis)}–${axisNumber(range[1], axis)}`;
  return (bound === 'exact' ? '' : say(`bound_${bound}`)) + number;
}

/** What became of a target: `达到`, or why that cannot be said. */
export const outcomeName = (outcome: TargetOutcome, { say }: SeriesWords): string =>
  say('verdict' in outcome ? outcome.verdict : outcome.because);

/** What is to be said of a point besides: that it disagrees, that it is stated again. */
export const remarksOn = (
  { disagrees, again }: SeriesPoint,
  { say }: SeriesWords,
): readonly string[] => [
  ...(disagrees === undefined ? [] : [say(disagrees)]),
  ...(again.length === 0 ? [] : [say('again', { count: again.length })]),
];

/** Why figures are not drawn, each reason with its count: `没有画出：2个看不出时间`; none for none. */
export function leftOutName(
  leftOut: readonly LeftOut[],
  { say, words }: SeriesWords,
): string | undefined {
  const counted = LEFT_OUT_REASONS.flatMap((because) => {
    const count = leftOut.filter((each) => each.because === because).length;
    return count === 0 ? [] : say(`left_${because}`, { count });
  });
  return counted.length === 0
    ? undefined
    : say('left_out') + counted.join(words.language === 'en' ? ', ' : '、');
}

/** A key as a name: `地区生产总值 · 同比`. */
export const keyName = (key: string): string => key.replace('·', ' · ');

interface Said {
  readonly point: SeriesPoint;
  readonly issuer: string;
  readonly outcome?: TargetOutcome;
}

/** A point in one sentence, as it is read out. */
export function pointName({ point, issuer, outcome }: Said, by: SeriesWords): string {
  const { say } = by;
  const facts = [
    say('point', {
      issuer,
      time: timeName(point.time, by),
      status: say(point.status),
      value: amountName(point, by),
    }),
    ...(outcome === undefined ? [] : [outcomeName(outcome, by)]),
    ...remarksOn(point, by),
  ];
  return facts.join(by.words.language === 'en' ? ', ' : '，');
}
