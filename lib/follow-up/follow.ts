import type { FollowUp, Link } from '../model/follow-up';
import type { ReadReport } from '../model/read-report';
import { toComparable } from '../text/comparable';
import { judgeDeed } from './deeds';
import { LEAST_MASS, Matcher } from './matcher';
import { prepare } from './prepared';
import type { PreparedReport } from './prepared';
import { promisesOf } from './promises';
import type { Followed } from './promises';
import { repeatsOf } from './repeats';
import { NamedFigures } from './results';
import { followTarget } from './target-link';

/** A promise in the new plan must be so much more like the old than what is told of the thing. */
const CLOSER = 0.3;

/**
 * Holds each promise of a report against the one of the year after, clause by clause. Links are in
 * text order of the old report.
 */
export function follow(from: ReadReport, to: ReadReport): FollowUp {
  return { links: new Follower(prepare(from), prepare(to)).links(), repeats: repeatsOf(from, to) };
}

class Follower {
  readonly #from: PreparedReport;
  readonly #to: PreparedReport;
  readonly #matcher: Matcher;
  readonly #figures: NamedFigures;
  readonly #year: string;

  constructor(from: PreparedReport, to: PreparedReport) {
    this.#from = from;
    this.#to = to;
    this.#matcher = new Matcher(from, to);
    this.#figures = new NamedFigures(to, this.#matcher);
    const { planPeriod } = from.extraction.report;
    const { reviewPeriod } = to.extraction.report;
    this.#year = (reviewPeriod?.end ?? planPeriod?.end ?? '').slice(0, 4);
  }

  links(): Link[] {
    return promisesOf(this.#from).flatMap((promise) => this.#linkOf(promise) ?? []);
  }

  #linkOf(promise: Followed): Link | undefined {
    const { start, end } = promise.span;
    const text = toComparable(this.#from.text.slice(start, end)).text;
    const { metric } = promise;
    const figure = this.#from.extraction.metrics[metric ?? -1];
    const content = this.#matcher.contentOf(text, figure);
    let told = this.#matcher.candidates(content);
    if (metric !== undefined && figure !== undefined) {
      if (told.length === 0) {
        const name = this.#figures.contentOf(figure);
        if (name !== undefined) told = this.#matcher.candidates(name);
      }
      const figures = this.#figures.of(figure, { text: promise.clause.text, content, told });
      return followTarget(
        { ...promise, metric, figure },
        { figures, told, year: this.#year, report: this.#to },
      );
    }
    if (content.total < LEAST_MASS) return undefined;
    const base = {
      ...(promise.pledge === undefined ? {} : { pledge: promise.pledge }),
      from: promise.span,
    };
    const review = told.find(({ clauses: [{ zone }] }) => zone !== 'plan');
    const plan = told.find(({ clauses: [{ zone }] }) => zone === 'plan');
    if (review !== undefined && (plan === undefined || plan.share - review.share < CLOSER)) {
      const evidence = review.clauses.map((clause) => clause.text).join('，');
      return { ...base, to: review.clauses.map(spanOf), ...judgeDeed(text, evidence) };
    }
    if (plan !== undefined)
      return {
        ...base,
        to: plan.clauses.map(spanOf),
        outcome: 'partly',
        because: 'promised-again',
      };
    return { ...base, to: [], outcome: 'not-mentioned', because: 'nothing-found' };
  }
}

const spanOf = ({
  start,
  end,
}: {
  readonly start: number;
  readonly end: number;
}): {
  start: number;
  end: number;
} => ({ start, end });
