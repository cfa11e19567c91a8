import type { Metric } from '../model/extraction';
import type { FollowUp, Link } from '../model/follow-up';
import type { ReadReport } from '../model/read-report';
import type { Span } from '../model/span';
import { followDeed } from './deed-link';
import { incomeInStep } from './income-in-step';
import { listedApart } from './listed';
import { Matcher } from './matcher';
import type { Candidate } from './matcher';
import { plainBetween, prepare } from './prepared';
import type { Clause, PreparedReport } from './prepared';
import { promisesOf } from './promises';
import type { Followed } from './promises';
import { respectiveMetrics } from './respective';
import { repeatsOf } from './repeats';
import type { Content } from './rarity';
import { NamedFigures } from './results';
import { listsOfDeeds, deedsDone, promisesDeeds, unmetClauses } from './summaries';
import type { Found } from './target';
import type { Wording } from './wording';
import { followTarget } from './target-link';

/** A weight from here on is that of a name: fewer than one clause in a hundred has it. */
const RARE = 3.2;
const LEAST_STRETCH = 4;
/** Or all of it must be found, and be a name: four rare units. */
const NAME = 14;
/** What is planned anew is likely told of as well: less must be found of it. */
const ALSO_PLANNED = -0.5;
/** A part says little of its own, so more of it must be found. */
const SURE = 0.8;
const LIST = /[、和及与]/;
/** What is told of a topic is so much less sure at most than where it is surest. */
const NEARLY = 1.2;
/** Money that stands before what it is put into. */
const PUT_INTO = /^(?:计划|预计|共|财政)?(?:投入|安排|筹[集措]|投资|拨付|下达)/;
/** Wordings that say less are no promise of anything. */
const LEAST_CONTENT = 7;

/**
 * Holds each promise of a report against the one of the year after, clause by clause. Links are in
 * text order of the old report.
 */
export function follow(from: ReadReport, to: ReadReport): FollowUp {
  const steps = followSteps(from, to);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** The same, step by step, for a page that is to stay awake. */
export function* followSteps(
  from: ReadReport,
  to: ReadReport,
): Generator<undefined, FollowUp, undefined> {
  const old = prepare(from);
  yield;
  const fresh = prepare(to);
  yield;
  const follower = new Follower(old, fresh);
  const links: Link[] = [];
  for (const promise of promisesOf(old)) {
    yield;
    links.push(...follower.linksOf(promise));
  }
  yield;
  return { links, repeats: repeatsOf(from, to) };
}

/** What a target that names nothing is of, and where that is told. */
interface Topic {
  readonly wording: Wording;
  readonly told: readonly Candidate[];
}

class Follower {
  readonly #from: PreparedReport;
  readonly #to: PreparedReport;
  readonly #matcher: Matcher;
  readonly #figures: NamedFigures;
  readonly #year: string;
  readonly #lists: readonly Span[];
  readonly #deeds: Span | undefined;
  readonly #unmet: readonly Clause[];

  constructor(from: PreparedReport, to: PreparedReport) {
    this.#from = from;
    this.#to = to;
    this.#matcher = new Matcher(from, to);
    this.#figures = new NamedFigures(to, this.#matcher);
    this.#lists = listsOfDeeds(from);
    this.#deeds = deedsDone(to);
    this.#unmet = unmetClauses(to);
    const { planPeriod } = from.extraction.report;
    const { reviewPeriod } = to.extraction.report;
    this.#year = (reviewPeriod?.end ?? planPeriod?.end ?? '').slice(0, 4);
  }

  /** What became of a promise; nothing for wordings that say too little to be looked for. */
  linksOf(promise: Followed): readonly Link[] {
    const { start, end } = promise.span;
    const { clause } = promise;
    const isWhole = start === clause.start && end === clause.end;
    const text = isWhole ? clause.text : plainBetween(this.#from, start, end);
    const wording = this.#matcher.wordingOf(text, this.#contextOf(promise));
    const { metric } = promise;
    const { pledges } = this.#from.extraction;
    const figure = respectiveMetrics(this.#from, promise.clause).find(([at]) => at === metric)?.[1];
    const isDeed =
      promisesDeeds(promise.clause) ||
      this.#lists.some((list) => list.start <= start && end <= list.end);
    const deeds = isDeed ? this.#deeds : undefined;
    if (metric !== undefined && figure !== undefined) {
      const due = pledges[promise.pledge ?? -1]?.due?.date;
      const link = followTarget(
        {
          ...promise,
          metric,
          figure,
          text: this.#from.text,
          due,
          isMoneyAlone: figure.unit === '元' && this.#figures.isBare(figure),
        },
        this.#found(figure, wording, this.#topicOf(promise, figure, wording), deeds),
      );
      return [link];
    }
    if (wording.content.total < LEAST_CONTENT) return [];
    const inStep = incomeInStep(wording.text, this.#to);
    if (inStep !== undefined) return [{ pledge: promise.pledge, from: promise.span, ...inStep }];
    const candidates = this.#matcher.candidates(wording, ALSO_PLANNED);
    const listed =
      deeds === undefined
        ? listedApart(
            {
              span: promise.span,
              text: this.#from.text,
              plain: ({ start: from, end: to }) => plainBetween(this.#from, from, to),
            },
            candidates,
            this.#matcher,
          )
        : [];
    if (listed.length > 0)
      return listed.map(({ span, found }) =>
        followDeed({
          ...promise,
          span,
          wording: wording.text,
          candidates: found,
          parts: [],
          summary: undefined,
        }),
      );
    const link = followDeed({
      ...promise,
      wording: wording.text,
      candidates,
      parts: this.#partsOf(wording.text),
      summary: deeds,
    });
    const isChecked = pledges[promise.pledge ?? -1]?.specificity !== 'directional';
    return link.outcome === 'not-mentioned' && !isChecked && !isDistinct(wording.content)
      ? []
      : [link];
  }

  /** What stands before it in its clause, and the other clauses of its sentence. */
  #contextOf({ span, clause: { start, index, sentence } }: Followed): string[] {
    const { clauses } = this.#from;
    const around = start < span.start ? [plainBetween(this.#from, start, span.start)] : [];
    for (let at = index - 1; clauses[at]?.sentence === sentence; at -= 1)
      around.push(clauses[at]?.text ?? '');
    for (let at = index + 1; clauses[at]?.sentence === sentence; at += 1)
      around.push(clauses[at]?.text ?? '');
    return around;
  }

  /**
   * The wording of a target that names nothing with what its sentence speaks of beside it: 基本建成
   * 1万套 behind 保障性住房新开工2万套, 投入3000万元 before what it is put into. `undefined` where it
   * names something, or nothing is told of that.
   */
  #topicOf({ span, clause }: Followed, figure: Metric, wording: Wording): Topic | undefined {
    if (!this.#figures.isBare(figure) && wording.content.total >= LEAST_CONTENT) return undefined;
    const { clauses } = this.#from;
    const textOf = (index: number): string => {
      const near = clauses[index];
      return near?.sentence === clause.sentence ? near.text : '';
    };
    const ahead = plainBetween(this.#from, clause.start, Math.max(clause.start, span.start));
    const before = [ahead, textOf(clause.index - 1), textOf(clause.index - 2)];
    const after = [textOf(clause.index + 1)];
    for (const topic of PUT_INTO.test(wording.text)
      ? [...after, ...before]
      : [...before, ...after]) {
      if (this.#matcher.wordingOf(topic).content.total < LEAST_CONTENT) continue;
      const named = this.#matcher.wordingOf(`${topic}，${wording.text}`, wording.others);
      const found = this.#matcher
        .candidates(named)
        .filter(({ clause: { zone } }) => zone !== 'plan');
      const [best] = found;
      if (best === undefined) continue;
      return { wording: named, told: found.filter(({ score }) => score > best.score - NEARLY) };
    }
    return undefined;
  }

  /** What is found of each thing that a wording lists. */
  #partsOf(text: string): (readonly Candidate[])[] {
    const parts = text
      .split(LIST)
      .map((part) => this.#matcher.wordingOf(part))
      .filter(({ content }) => content.total >= LEAST_CONTENT);
    return parts.length < 2
      ? []
      : parts.map((part) =>
          this.#matcher
            .candidates(part)
            .filter(({ score, share, mass }) => score >= SURE || (share >= 0.9 && mass >= NAME)),
        );
  }

  #found(figure: Metric, own: Wording, topic: Topic | undefined, deeds: Span | undefined): Found {
    const wording = topic?.wording ?? own;
    const inClause = topic?.told ?? this.#matcher.candidates(wording, 0, true);
    const told = this.#figures.byName(
      figure,
      inClause.length > 0 ? inClause : this.#toldElsewhere(figure),
    );
    const figures = this.#figures.of(figure, wording, told);
    const unmet = this.#figures.naming(figure, this.#unmet);
    return { figures, told, unmet, deeds, year: this.#year, report: this.#to };
  }

  /** What is found of a target's name. */
  #toldElsewhere(figure: Metric): readonly Candidate[] {
    const name = this.#figures.wordingOf(figure);
    const isKnown = this.#figures.isKnown(figure);
    const isNamed = name !== undefined && (name.content.total >= LEAST_CONTENT || isKnown);
    return isNamed ? this.#matcher.candidates(name) : [];
  }
}

/**
 * Whether a direction names something of its own: a stretch of rare units. That nothing is told of
 * others is no news.
 */
function isDistinct({ weights }: Content): boolean {
  let stretch = 0;
  for (const weight of weights) {
    stretch = weight >= RARE ? stretch + 1 : 0;
    if (stretch >= LEAST_STRETCH) return true;
  }
  return false;
}
