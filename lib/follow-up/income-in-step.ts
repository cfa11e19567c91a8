import type { Metric } from '../model/extraction';
import type { Link } from '../model/follow-up';
import { indicatorKey } from '../series';
import type { Clause, PreparedReport } from './prepared';

const IN_STEP =
  /(?:居民|城乡|农民|群众).{0,10}收入.{0,8}(?:[与和同跟]|高于|快于|跑赢).{0,6}(?:经济|生产总值|GDP).{0,6}(?:同步|增[长速]|增幅)/i;
const INCOME = /收入/;
const PEOPLE = /居民|农民|农牧民|城乡/;
const OF_ECONOMY = /^(?:地区|国内)?生产总值$|^GDP$|^经济$/i;
const SAID = /收入.{0,10}(?:高于|快于|同步|跑赢)/;
/** `基本同步`: so many points behind is in step. */
const NEARLY = 0.5;

type Became = Pick<Link, 'to' | 'outcome' | 'because'>;

/**
 * Incomes that were to grow in step with the economy, by the growth of both where the next report
 * gives it. `undefined` for other wordings, and where it does not.
 */
export function incomeInStep(wording: string, report: PreparedReport): Became | undefined {
  if (!IN_STEP.test(wording)) return undefined;
  const said = report.clauses.find(({ zone, text }) => zone !== 'plan' && SAID.test(text));
  if (said !== undefined) return { to: [spanOf(said)], outcome: 'met', because: 'done-as-worded' };
  const told = growthIn(report);
  const economy = told.find(({ metric }) => isOfEconomy(metric));
  const incomes = told.filter(({ metric, clause }) => isIncome(metric, clause));
  const values = incomes.flatMap(({ metric }) => metric.value ?? []);
  if (economy?.metric.value === undefined || values.length === 0) return undefined;
  const isKept = Math.min(...values) >= economy.metric.value - NEARLY;
  const to = [...new Set(incomes.map(({ clause }) => clause))].map(spanOf);
  return isKept
    ? { to, outcome: 'met', because: 'reached' }
    : { to, outcome: 'partly', because: 'part-of-it' };
}

interface Told {
  readonly metric: Metric;
  readonly clause: Clause;
}

/** Growth of one year, as the report tells it. */
const growthIn = ({ clauses, extraction: { metrics } }: PreparedReport): Told[] =>
  clauses.flatMap((clause) =>
    clause.metrics.flatMap((index): Told[] => {
      const metric = metrics[index];
      if (metric === undefined || clause.zone === 'plan' || clause.isHeading) return [];
      const isGrowth = metric.kind === 'change' && metric.unit === '%';
      const isOneYear = metric.basis !== 'annual-average' && metric.basis !== 'since-base-year';
      return isGrowth && isOneYear && metric.status === 'actual' ? [{ metric, clause }] : [];
    }),
  );

const isOfEconomy = ({ indicator }: Metric): boolean =>
  indicator !== undefined &&
  OF_ECONOMY.test((indicatorKey(indicator.text).split('·')[0] ?? '').trim());

const isIncome = ({ indicator }: Metric, { text }: Clause): boolean =>
  indicator !== undefined && INCOME.test(indicator.text) && PEOPLE.test(indicator.text + text);

const spanOf = ({ start, end }: Clause): { readonly start: number; readonly end: number } => ({
  start,
  end,
});
