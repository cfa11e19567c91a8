import type { CardPlace } from '../messages/card-link';
import { dueDayOf } from '../model/due';
import type { DateRange, Metric, Pledge } from '../model/extraction';
import { boundedAmount, briefAmount } from './amount';
import { gist } from './facts';
import type { Words } from './words';

/** What a place comes to, said once: what it is of, the figure, and what stands beside it. */
export interface Meaning {
  /** What is measured, and when: `地区生产总值 · 2015年`. */
  readonly what?: string;
  /** The days that the time comes to, where its words leave them open. */
  readonly days?: string;
  /** The figure: `287.9亿元`, `同比 +12.1%`. */
  readonly figure?: string;
  /** The wording, where the page writes the figure in another way: `两千四百万元`. */
  readonly worded?: string;
  /** One line each: what changed, what it belongs to; of a pledge how far it can be checked. */
  readonly lines: readonly string[];
}

/** What a meaning is told of. */
export type MeaningPlace = Pick<CardPlace, 'metric' | 'pledge' | 'level' | 'related' | 'within'>;

const DOT = ' · ';

/**
 * The meaning of a place. Each figure stands in it once: of a pledge the wording holds its targets
 * already.
 */
export function meaningOf(place: MeaningPlace, words: Words): Meaning {
  if (place.metric !== undefined) return metricMeaning(place.metric, place, words);
  return { lines: place.pledge === undefined ? [] : [pledgeLine(place.pledge, words)] };
}

function metricMeaning(
  metric: Metric,
  { level, related, within }: MeaningPlace,
  words: Words,
): Meaning {
  const { say, term } = words;
  const { time, days } = timeOf(metric, words);
  const name = metric.indicator?.text ?? level?.indicator?.text;
  const parts = [name, time].filter((part) => part !== undefined);
  /* 年均 may be both the time and the basis: it is said once. */
  const basis = metric.basis && term(`basis_${metric.basis}`);
  const own = basis === time ? undefined : basis;
  return {
    what: parts.length === 0 ? undefined : parts.join(DOT),
    days,
    figure: [own, boundedAmount(metric, words)].filter(Boolean).join(' '),
    worded: isWordedAlike(metric, words) ? undefined : metric.text,
    lines: [
      ...related.map((other) => relatedLine(other, name, words)),
      ...(level === undefined ? kindLine(metric, words) : [levelLine(metric, level, words)]),
      ...(within === undefined ? [] : [`${say('fact_target_of')}${say('colon')}${gist(within)}`]),
    ],
  };
}

/** What is neither an amount nor a rise says so: `比重`, `进度`, `位次`, `倍数`. */
const kindLine = ({ kind }: Metric, { term }: Words): string[] =>
  kind === 'level' || kind === 'change' ? [] : [term(`kind_${kind}`)];

/** `地区生产总值 287.9亿元`, after what kind of part of it the figure is. */
function levelLine(metric: Metric, level: Metric, words: Words): string {
  const amount = boundedAmount(level, words);
  const named = level.indicator === undefined ? amount : `${level.indicator.text} ${amount}`;
  return [...kindLine(metric, words), named].join(DOT);
}

/** `年均 +12.1%`; with the name where it is another than that of the figure it stands beside. */
function relatedLine(metric: Metric, name: string | undefined, words: Words): string {
  const { basis, indicator, kind } = metric;
  const { term } = words;
  const own = indicator?.text === name ? undefined : indicator?.text;
  const of = basis === undefined ? kindWords(kind, words) : term(`basis_${basis}`);
  return [own, of, boundedAmount(metric, words)].filter(Boolean).join(' ');
}

const kindWords = (kind: Metric['kind'], { term }: Words): string | undefined =>
  kind === 'change' || kind === 'level' ? undefined : term(`kind_${kind}`);

/** Signs, white space and separators apart, does the page write the figure as it is shown here? */
function isWordedAlike(metric: Metric, words: Words): boolean {
  const plain = (text: string): string => text.normalize('NFKC').replace(/[\s+,，]/g, '');
  const [worded, shown] = [plain(metric.text), plain(briefAmount(metric, words))];
  return worded.includes(shown.replace(/^[-−]/, '')) || shown.includes(worded);
}

function timeOf({ period, when }: Metric, words: Words): { time?: string; days?: string } {
  const { say } = words;
  if (period !== undefined && period.text !== '') {
    const { start, end, text } = period;
    const days =
      start === undefined || end === undefined ? undefined : daysOf({ start, end }, words);
    const isSaid = days === undefined || days === text || text.includes(days);
    return {
      time: text,
      days: isSaid ? undefined : marked(days, period.resolution === 'implied', words),
    };
  }
  const known = when ?? rangeOf(period);
  if (known === undefined) return {};
  const isImplied =
    when === undefined ? period?.resolution === 'implied' : IMPLIED.includes(when.from);
  return { time: marked(daysOf(known, words), isImplied, { say }) };
}

const IMPLIED: readonly string[] = ['section', 'report'];

const rangeOf = (period: Metric['period']): DateRange | undefined =>
  period?.start === undefined || period.end === undefined
    ? undefined
    : { start: period.start, end: period.end };

const marked = (days: string, isImplied: boolean, { say }: Pick<Words, 'say'>): string =>
  isImplied ? `${days}${say('aside', { text: say('implied') })}` : days;

/** `2015年`, `2016年 至 2020年`, `2021-01-01 至 2021-06-30`, one day as itself. */
function daysOf({ start, end }: DateRange, { say }: Words): string {
  const isWhole = start.endsWith('-01-01') && end.endsWith('-12-31');
  const [first, last] = isWhole
    ? [say('year', { year: start.slice(0, 4) }), say('year', { year: end.slice(0, 4) })]
    : [start, end];
  return first === last ? first : `${first} ${say('until')} ${last}`;
}

/** `有数字 · 力争实现 · 到2026年底（推算） · 教育`. */
function pledgeLine(pledge: Pledge, words: Words): string {
  const { term } = words;
  return [
    term(`specificity_${pledge.specificity}`),
    term(`strength_${pledge.strength}`),
    deadlineOf(pledge, words),
    ...(pledge.topic === undefined ? [] : [term(`topic_${pledge.topic}`)]),
  ].join(DOT);
}

function deadlineOf(pledge: Pledge, words: Words): string {
  const { say } = words;
  const { deadline } = pledge;
  const day = dueDayOf(pledge);
  const by = day === undefined ? undefined : byDay(day, words);
  if (deadline === undefined)
    return by === undefined ? say('no_deadline') : marked(by, true, words);
  const { text, due, resolution } = deadline;
  if (by === undefined || due === undefined || text.includes(due)) return text;
  const isWhole = resolution === 'explicit' && text.includes(due.slice(0, 4));
  if (isWhole) return text;
  const days = resolution === 'implied' ? `${by}${say('comma')}${say('implied')}` : by;
  return `${text}${say('aside', { text: days })}`;
}

/** `到2026年底`, `到2026-06-30`. */
const byDay = (day: string, { say }: Words): string =>
  day.endsWith('-12-31')
    ? say('by_year_end', { year: day.slice(0, 4) })
    : say('by_day', { date: day });
