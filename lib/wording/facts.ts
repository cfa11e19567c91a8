import type { CardPlace } from '../messages/card-link';
import { dueDayOf } from '../model/due';
import type { DateRange, Metric, Period, Pledge } from '../model/extraction';
import { boundedAmount, spellAmount } from './amount';
import type { Words } from './words';

/**
 * One line of the card: what was understood. `aside` is drawn quieter (the value in full, an
 * inferred date).
 */
export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly aside?: string;
}

/** What facts are stated of. */
export type FactPlace = Pick<CardPlace, 'metric' | 'pledge' | 'level' | 'related' | 'within'>;

/**
 * What was understood of a place, in the order in which the card shows it. What does not apply is
 * left out.
 */
export function factsOf(place: FactPlace, words: Words): Fact[] {
  const { metric, pledge } = place;
  return [
    ...(metric ? metricFacts(metric, place, words) : []),
    ...(pledge ? pledgeFacts(pledge, place.related, words) : []),
  ];
}

function metricFacts(metric: Metric, { level, related, within }: FactPlace, words: Words): Fact[] {
  const { say, term } = words;
  const facts: Fact[] = [amountFact(metric, words)];
  if (metric.indicator) facts.push({ label: say('fact_indicator'), value: metric.indicator.text });
  facts.push({
    label: say('fact_status'),
    value: `${term(`metricStatus_${metric.status}`)} · ${term(`kind_${metric.kind}`)}`,
  });
  if (metric.bound !== 'exact')
    facts.push({ label: say('fact_bound'), value: term(`bound_${metric.bound}`) });
  const period = spellTime(metric, words);
  if (period) facts.push({ label: say('fact_period'), ...period });
  if (metric.basis) facts.push({ label: say('fact_basis'), value: term(`basis_${metric.basis}`) });
  if (level) facts.push({ label: say('fact_of'), value: named(level, words) });
  if (related.length > 0) {
    facts.push({
      label: say('fact_changes'),
      value: related.map((other) => change(other, words)).join('，'),
    });
  }
  if (within !== undefined) facts.push({ label: say('fact_target_of'), value: gist(within) });
  return facts;
}

function pledgeFacts(pledge: Pledge, targets: readonly Metric[], words: Words): Fact[] {
  const { say, term } = words;
  const facts: Fact[] = [
    {
      label: say('fact_specificity'),
      value: `${term(`specificity_${pledge.specificity}`)} · ${term(`strength_${pledge.strength}`)}`,
    },
    { label: say('fact_deadline'), ...spellDeadline(pledge, words) },
  ];
  if (targets.length > 0) {
    facts.push({
      label: say('fact_targets'),
      value: targets.map((metric) => named(metric, words)).join('，'),
    });
  }
  if (pledge.topic) facts.push({ label: say('fact_topic'), value: term(`topic_${pledge.topic}`) });
  return facts;
}

function amountFact(metric: Metric, words: Words): Fact {
  const spelled = spellAmount(metric, words);
  const label = words.say('fact_value');
  if (spelled === undefined) return { label, value: metric.text, aside: words.say('not_stated') };
  const value = spelled.short ?? spelled.full;
  return { label, value, aside: spelled.short === undefined ? undefined : spelled.full };
}

/**
 * The time as worded, or the days alone, marked as inferred where its sentence does not tell them.
 */
function spellTime({ period, when }: Metric, words: Words): Omit<Fact, 'label'> | undefined {
  if (period) return spellPeriod(period, words);
  if (when === undefined) return undefined;
  const isInferred = when.from === 'section' || when.from === 'report';
  const days = rangeOf(when, words);
  return { value: isInferred ? `${days}（${words.say('implied')}）` : days };
}

/** One day as itself, whole years as years: `2026`, `2017 至 2021`. */
function rangeOf({ start, end }: DateRange, { say }: Words): string {
  const isWhole = start.endsWith('-01-01') && end.endsWith('-12-31');
  const [first, last] = isWhole ? [start.slice(0, 4), end.slice(0, 4)] : [start, end];
  return first === last ? first : `${first} ${say('until')} ${last}`;
}

function spellPeriod({ text, start, end, resolution }: Period, words: Words): Omit<Fact, 'label'> {
  const { say } = words;
  const range =
    start === undefined || end === undefined ? undefined : rangeOf({ start, end }, words);
  const inferred =
    resolution === 'implied' && range !== undefined ? `${range}（${say('implied')}）` : range;
  if (text === '') return { value: inferred ?? say('not_stated') };
  return { value: text, aside: range === text.replace(/年$/, '') ? undefined : inferred };
}

function spellDeadline(pledge: Pledge, { say }: Words): Omit<Fact, 'label'> {
  const { deadline } = pledge;
  const day = dueDayOf(pledge);
  if (deadline === undefined)
    return {
      value:
        day === undefined ? say('not_stated') : `${say('by', { date: day })}（${say('implied')}）`,
    };
  const { text, due, resolution } = deadline;
  if (due === undefined) return { value: text };
  const by = say('by', { date: due });
  return { value: text, aside: resolution === 'implied' ? `${by}（${say('implied')}）` : by };
}

/** `财政总收入 24.03亿元`, `新增就业 1.2万人（不低于）`. */
function named(metric: Metric, words: Words): string {
  const amount = boundedAmount(metric, words);
  return metric.indicator ? `${metric.indicator.text} ${amount}` : amount;
}

/** `同比 +19.1%`. */
function change(metric: Metric, words: Words): string {
  const amount = boundedAmount(metric, words);
  return metric.basis ? `${words.term(`basis_${metric.basis}`)} ${amount}` : amount;
}

/** The first words of a long wording; never half a surrogate pair. */
export function gist(text: string, max = 60): string {
  return text.length <= max ? text : `${text.slice(0, max).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
