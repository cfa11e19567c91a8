import type { Metric } from '../model/extraction';
import { headlineOfKey, indicatorKey, metricKey, namesOf } from '../series';
import { toComparable } from '../text/comparable';
import { DOING_WORDS } from './common-words';
import { differs } from './contrasts';
import type { Candidate, Matcher } from './matcher';
import { baseOf, isSameAmount, measureOf } from './measures';
import type { Clause, PreparedReport } from './prepared';
import { coverage, pairsIn } from './rarity';
import type { Pairs } from './rarity';
import { respectiveMetrics } from './respective';
import { plainWording } from './short-forms';
import { afterTold, beforeTold, inTold, POINTING } from './told-figures';
import type { Figure, Named } from './told-figures';
import type { Wording } from './wording';

/** A figure that speaks of what a target speaks of. */
export interface Result {
  readonly index: number;
  readonly metric: Metric;
  readonly clause: Clause;
  /** How sure it is that both are one thing, 0 to 1. */
  readonly likeness: number;
  /** Whether it is where another figure of its clause grew to, so that it holds for the end. */
  readonly isGrownTo: boolean;
}

/** So much of the target's indicator must stand in the figure's, or beside it. */
const LEAST_THERE = 0.75;
const LEAST_MASS = 6;
/** So much of the figure's indicator must stand in the target's, or beside it. */
const LEAST_BACK = 0.6;
/** Where a figure is named so much alike, those found by the words around it are left. */
const SURE = 0.85;
const UNSURE = 0.65;
/** How sure it is of a figure of the same number. */
const ALIKE = 0.45;
/** How sure it is of a bare figure under the clause that names the thing. */
const TOPIC = 0.66;
/** A name that leaves out words of another. */
const SHORTENED = 0.7;
const LEAST_SHORTENED = 4;
const COMES_FROM = /[由从][^由从到至为]{0,12}$/;
const GOES_TO = /^.{0,8}?[到至为]/;
/** Under what circumstances, as reports put it between a name and its number. */
const CIRCUMSTANCES =
  /在.{1,14}(?:情况|形势|背景|条件|基础|压力)[下上]$|自营|各级各类|各级|各类|^(?:全|我)?[省市县区州旗](?=重点)/g;
/** How an indicator went, between its name and its number: 进出口逆势上扬. */
const HOW_IT_WENT =
  /(?<=.{2})(?:逆势|持续|继续|稳步|平稳|稳定|较快|快速|高速|强劲|大幅度?|显著|明显|稳中|企稳|止跌|加速)(?:上扬|上升|增长|回升|向好|有进|提升|提高|攀升|反弹|走高|发展|下降|回落|趋稳)$/;
/** Names of money and amounts that stand for whatever their sentence speaks of. */
const BARE =
  /^(?:安排|增加|投入|给予|下达)?(?:(?:中央|地方|各级|全国|全[省市县区]|[省市县区]级?)?(?:财政)?(?:支出|投入|资金|投资|补助|安排|专项|补助资金|专项资金|补贴|奖补)?|(?:全[省市县区])?(?:总|年)?(?:产量|产值|规模|收入|面积|数量|总数|总产量|总产值|增加值|总投资|年度投资|人数|户数|比例|比重|占比|标准|[覆复]盖率))$/;

/** The figures of a report by what they are figures of. */
export class NamedFigures {
  readonly #figures: readonly Figure[];
  readonly #matcher: Matcher;
  readonly #pairs: readonly Pairs[];
  readonly #names = new Map<Metric, Named | undefined>();
  readonly #growth: ReadonlyMap<number, number>;
  readonly #grown: ReadonlySet<number>;

  constructor(report: PreparedReport, matcher: Matcher) {
    this.#growth = growthIn(report);
    this.#grown = new Set(this.#growth.values());
    this.#matcher = matcher;
    this.#clauses = report.clauses;
    this.#pairs = report.clauses.map(({ metrics, text }) =>
      metrics.length > 0 ? pairsIn(text) : new Set<number>(),
    );
    this.#figures = report.clauses.flatMap((clause) =>
      respectiveMetrics(report, clause).map(([index, metric]): Figure => ({
        index,
        metric,
        clause,
        named: naming(metric, matcher),
      })),
    );
  }

  readonly #clauses: readonly Clause[];

  #nameOf(metric: Metric): Named | undefined {
    if (!this.#names.has(metric)) this.#names.set(metric, naming(metric, this.#matcher));
    return this.#names.get(metric);
  }

  /** Those of some clauses that name what a target is a figure of. */
  naming(target: Metric, clauses: readonly Clause[]): Clause[] {
    const named = clauses.length === 0 ? undefined : this.#nameOf(target);
    if (named === undefined) return [];
    return clauses.filter((clause) => this.#matcher.names(named.content, clause));
  }

  /** Of a known indicator only the clauses that hold one of its names. */
  byName(target: Metric, told: readonly Candidate[]): readonly Candidate[] {
    const names = this.#nameOf(target)?.names.map(plainWording) ?? [];
    if (names.length === 0) return told;
    return told.filter(({ clause: { text } }) => {
      const lower = text.toLowerCase();
      return names.some((name) => lower.includes(name));
    });
  }

  /** Whether a target's name names nothing: 投入 9.7亿元, 完工 595座. */
  isBare(target: Metric): boolean {
    return this.#nameOf(target)?.isBare !== false;
  }

  /** Whether a target is of an indicator that goes by known names. */
  isKnown(target: Metric): boolean {
    return (this.#nameOf(target)?.names.length ?? 0) > 0;
  }

  /** A target's indicator as a wording of its own. */
  wordingOf(target: Metric): Wording | undefined {
    const named = this.#nameOf(target);
    return named === undefined || named.isBare ? undefined : this.#matcher.wordingOf(named.name);
  }

  /** The figures of the thing that a target is a figure of, in text order. */
  of(target: Metric, wording: Wording, told: readonly Candidate[]): Result[] {
    const named = this.#nameOf(target);
    const sought = { metric: target, named, wording };
    const scores = new Map(told.map(({ clause, score }) => [clause.index, score]));
    const before = ({ index, sentence }: Clause): number | undefined =>
      told.find(
        ({ clause }) =>
          clause.sentence === sentence && clause.index < index && clause.index >= index - 2,
      )?.score;
    const behind = ({ index, sentence }: Clause): number | undefined =>
      told.find(({ clause }) => clause.sentence === sentence && clause.index === index + 1)?.score;
    const found = this.#figures.flatMap((figure): Result[] => {
      const { index, metric, clause } = figure;
      if (isPlannedAnew(metric, clause) || this.#growth.has(index)) return [];
      const likeness = Math.max(
        named === undefined ? 0 : this.#sameThing(named, wording, figure),
        inTold(sought, figure, scores.get(clause.index) ?? scores.get(this.#whereNamed(figure))),
        afterTold(sought, figure, before(clause)),
        beforeTold(sought, figure, behind(clause)),
        scores.has(clause.index) && !isOfOther(named, figure.named)
          ? this.#alike(target, wording, figure)
          : 0,
        this.#underTopic(target, named, figure),
      );
      return likeness > 0
        ? [{ index, metric, clause, likeness, isGrownTo: this.#grown.has(index) }]
        : [];
    });
    const isNamed = (status: Metric['status']): boolean =>
      found.some(({ metric, likeness }) => metric.status === status && likeness >= SURE);
    const sure = { actual: isNamed('actual'), target: isNamed('target') };
    return found.filter(({ metric, likeness }) => !sure[metric.status] || likeness >= UNSURE);
  }

  /** The index of the clause that a figure's name stands in, which may be one before its own. */
  #whereNamed({ metric: { indicator }, clause }: Figure): number {
    let { index } = clause;
    while (indicator !== undefined && indicator.start < (this.#clauses[index]?.start ?? 0))
      index -= 1;
    return index;
  }

  /** The very number, where the sentence speaks of the thing. */
  #alike(target: Metric, wording: Wording, { metric, clause }: Figure): number {
    if (metric.status !== 'actual' || metric.kind !== target.kind) return 0;
    if (baseOf(metric.unit) !== baseOf(target.unit)) return 0;
    const isLikely = isSameAmount(target, metric) && this.#matcher.isAround(wording, clause);
    return isLikely && !differs(wording.text, clause.text) ? ALIKE : 0;
  }

  /** A bare figure right after the clause that names what it is of: `服务业加快发展。增加值增长9%`. */
  #underTopic(target: Metric, named: Named | undefined, { metric, named: other, clause }: Figure) {
    if (named === undefined || named.isBare || other?.isBare !== true) return 0;
    if (measureOf(target, metric) !== 'same') return 0;
    for (const topic of this.#clauses.slice(Math.max(0, clause.index - 2), clause.index))
      if (this.#matcher.names(named.content, topic) && !topic.isHeading) return TOPIC;
    return 0;
  }

  #sameThing(a: Named, wording: Wording, { named: b, clause }: Figure): number {
    if (b === undefined || a.isBare || b.isBare || POINTING.test(b.name)) return 0;
    if (a.name === b.name) return a.names.length > 0 || a.content.total >= LEAST_MASS ? 1 : 0;
    const headline = measuredHeadline(a.key);
    if (headline !== undefined && headline === measuredHeadline(b.key)) return 0.95;
    if (a.names.length > 0 && b.names.length > 0) return 0;
    if (isShortened(a, b) && !differs(wording.text, clause.text)) return SHORTENED;
    const beside = this.#pairs[clause.index];
    const there = coverage(a.content, (pair) => b.pairs.has(pair) || beside?.has(pair) === true);
    if (there.share < LEAST_THERE || there.mass < LEAST_MASS) return 0;
    const back = coverage(b.content, (pair) => a.pairs.has(pair) || wording.pairs.has(pair));
    if (back.share < LEAST_BACK || differs(wording.text, clause.text)) return 0;
    return 0.9 * Math.min(there.share, back.share);
  }
}

/** Names of one main indicator stand for each other in its level as well as in its growth. */
function measuredHeadline(key: string): string | undefined {
  const [name = key, measure = ''] = key.split('·');
  const headline = headlineOfKey(key) ?? headlineOfKey(`${name}·同比`);
  return headline && `${headline}·${measure}`;
}

/** Whether a figure is of a main indicator, and what is looked for is named and is not. */
const isOfOther = (target: Named | undefined, other: Named | undefined): boolean =>
  target !== undefined &&
  other !== undefined &&
  !target.isBare &&
  headlineOfKey(other.key) !== undefined;

const THINGS = /项目|工程|投资|资金|财政|支出|经费|任务/;

/** Whether a name names nothing: an amount as such, or only what was done (`巩固提升`). */
const isBare = (name: string): boolean =>
  BARE.test(name) || BARE.test(name.replace(STAGES, '')) || isDeed(name);

/** Words that only say how far a work came. */
const STAGES = /完工|竣工|投产|投用|交付(?:使用)?|通车|开建|动工|续建/g;

const isDeed = (name: string): boolean =>
  !THINGS.test(name) && name.replace(STAGES, '').replace(DOING_WORDS, '') === '';

function naming(metric: Metric, matcher: Matcher): Named | undefined {
  const key = metricKey(metric);
  if (metric.indicator === undefined || key === undefined) return undefined;
  const text = toComparable(metric.indicator.text)
    .text.replace(CIRCUMSTANCES, '')
    .replace(HOW_IT_WENT, '');
  const keyName = indicatorKey(text).split('·')[0] ?? text;
  const name = plainWording(keyName);
  return {
    name,
    key,
    names: namesOf(keyName),
    content: matcher.contentOfName(name),
    pairs: pairsIn(plainWording(text) + name),
    isBare: isBare(name) && namesOf(keyName).length === 0,
    isDeed: isDeed(name),
  };
}

/** Whether a figure that is told as if it were one belongs to the new plan. */
const isPlannedAnew = ({ status, when }: Metric, { zone }: Clause): boolean =>
  status === 'actual' && zone === 'plan' && when !== undefined && when.from !== 'wording';

/** From what to what figures grew, by index: 由30万元增加到36万元. */
function growthIn({ clauses, text, extraction: { metrics } }: PreparedReport): Map<number, number> {
  const growth = new Map<number, number>();
  for (const { start, metrics: here } of clauses)
    here.forEach((index, at) => {
      const [metric, to] = [metrics[index], here[at + 1]];
      const next = metrics[to ?? -1];
      if (metric === undefined || to === undefined || next === undefined) return;
      if (baseOf(metric.unit) !== baseOf(next.unit) || metric.kind !== next.kind) return;
      const comesFrom = COMES_FROM.test(text.slice(start, metric.start));
      if (comesFrom && GOES_TO.test(text.slice(metric.end, next.start))) growth.set(index, to);
    });
  return growth;
}

/**
 * Whether one name leaves out words of the other: 引进到位资金 for 引进县外到位资金. Both end in the
 * same word.
 */
function isShortened(a: Named, b: Named): boolean {
  const [short, long] = a.name.length < b.name.length ? [a, b] : [b, a];
  if (short.name.length < LEAST_SHORTENED || short.content.total < LEAST_MASS) return false;
  if (short.name.length * 2 < long.name.length) return false;
  if (short.name.slice(-2) !== long.name.slice(-2)) return false;
  let at = 0;
  for (const unit of long.name) if (unit === short.name.charAt(at)) at += 1;
  return at === short.name.length;
}
